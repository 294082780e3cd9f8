import { Context, ID, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Course } from '../catalog/catalog.type.js';
import { StudioCourse } from '../catalog/studio.type.js';
import { Allow, Public } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { loaderOf, type LoaderCache } from '../platform/loaders.js';
import { EnrolmentStatusEnum } from './enrolment.type.js';
import { LearningLoaders, type MyPlace } from './learning.loader.js';

/** What learning knows of a course of the catalogue: the viewer's own place in it. */
@Resolver(() => Course)
export class CourseFieldsResolver {
  constructor(private readonly loaders: LearningLoaders) {}

  @Public()
  @ResolveField(() => ID, { nullable: true })
  async myEnrolmentId(@Parent() course: Course, @CurrentActor() actor: Actor | null, @Context() context: LoaderCache) {
    return (await this.myPlace(course, actor, context))?.id ?? null;
  }

  @Public()
  @ResolveField(() => EnrolmentStatusEnum, { nullable: true })
  async myEnrolmentStatus(
    @Parent() course: Course,
    @CurrentActor() actor: Actor | null,
    @Context() context: LoaderCache,
  ) {
    return (await this.myPlace(course, actor, context))?.status ?? null;
  }

  private async myPlace(course: Course, actor: Actor | null, context: LoaderCache): Promise<MyPlace | null> {
    if (!actor) return null;
    return loaderOf(context, 'placeByCourse', () => this.loaders.placeByCourse(actor.personId)).load(course.id);
  }
}

/** What learning knows of a trainer's course: how many took a place. */
@Resolver(() => StudioCourse)
export class StudioCourseFieldsResolver {
  constructor(private readonly loaders: LearningLoaders) {}

  @Allow('author')
  @ResolveField(() => Int)
  enrolmentCount(@Parent() course: StudioCourse, @Context() context: LoaderCache): Promise<number> {
    return loaderOf(context, 'enrolmentCount', () => this.loaders.enrolmentCount()).load(course.id);
  }
}
