import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../catalog/catalog.type.js';
import { Home } from '../learning/pages.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { AttendanceService } from './attendance.service.js';
import {
  AttendancePage,
  Presence,
  RegisterResult,
  SaveWebinarInput,
  WebinarPage,
  WebinarType,
} from './webinar.type.js';
import { WebinarsService } from './webinars.service.js';

const localeArg = { name: 'locale', type: () => LocaleEnum } as const;
const webinarArg = { name: 'webinarId', type: () => ID } as const;

@Resolver()
export class WebinarsResolver {
  constructor(
    private readonly service: WebinarsService,
    private readonly attendanceService: AttendanceService,
  ) {}

  @Allow('self')
  @Query(() => WebinarPage)
  webinars(
    @CurrentActor() actor: Actor,
    @Args(localeArg) locale: string,
    @Args('past', { type: () => Boolean, defaultValue: false }) past: boolean,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<WebinarPage> {
    return this.service.page(actor, locale, past, { first, after });
  }

  @Allow('self')
  @Query(() => WebinarType)
  webinar(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args(localeArg) locale: string,
  ): Promise<WebinarType> {
    return this.service.webinar(actor, id, locale);
  }

  @Allow('teach')
  @Query(() => AttendancePage)
  webinarAttendance(
    @CurrentActor() actor: Actor,
    @Args(webinarArg) webinarId: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<AttendancePage> {
    return this.service.attendance(actor, webinarId, { first, after });
  }

  @Allow('teach')
  @Mutation(() => WebinarType)
  saveWebinar(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveWebinarInput,
    @Args(localeArg) locale: string,
  ): Promise<WebinarType> {
    return this.service.save(actor, input, locale);
  }

  @Allow('teach')
  @Mutation(() => WebinarType)
  cancelWebinar(
    @CurrentActor() actor: Actor,
    @Args(webinarArg) webinarId: string,
    @Args(localeArg) locale: string,
  ): Promise<WebinarType> {
    return this.service.cancel(actor, webinarId, locale);
  }

  @Allow('learn')
  @Mutation(() => RegisterResult)
  registerForWebinar(
    @CurrentActor() actor: Actor,
    @Args(webinarArg) webinarId: string,
    @Args(localeArg) locale: string,
  ): Promise<typeof RegisterResult> {
    return this.service.register(actor, webinarId, locale);
  }

  @Allow('learn')
  @Mutation(() => WebinarType)
  cancelRegistration(
    @CurrentActor() actor: Actor,
    @Args(webinarArg) webinarId: string,
    @Args(localeArg) locale: string,
  ): Promise<WebinarType> {
    return this.service.cancelRegistration(actor, webinarId, locale);
  }

  @Allow('learn')
  @Mutation(() => Presence)
  webinarHeartbeat(@CurrentActor() actor: Actor, @Args(webinarArg) webinarId: string): Promise<Presence> {
    return this.attendanceService.heartbeat(actor, webinarId);
  }
}

/** What this floor knows of an officer's home: the webinars she is registered for. */
@Resolver(() => Home)
export class HomeWebinarsResolver {
  constructor(private readonly service: WebinarsService) {}

  @Allow('self')
  @ResolveField(() => [WebinarType])
  comingUp(@Parent() home: Home, @CurrentActor() actor: Actor): Promise<WebinarType[]> {
    return this.service.comingUp(actor, home.locale);
  }
}
