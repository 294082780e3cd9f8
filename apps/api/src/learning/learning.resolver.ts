import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../catalog/catalog.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import { EnrolmentType, EnrolResult, toEnrolment, toEnrolResult } from './enrolment.type.js';
import { EvidenceService } from './evidence.service.js';
import { FittingService } from './fitting.service.js';
import { LearningPagesService } from './learning-pages.service.js';
import { CoursePage, FittingPiece, Home, StepOfMine, StepPage } from './pages.type.js';
import { PlacesService } from './places.service.js';
import { RecordedEvidence, RecordEvidenceInput, toRecordedEvidence } from './progress.type.js';

const localeArg = { name: 'locale', type: () => LocaleEnum } as const;

@Resolver()
export class LearningResolver {
  constructor(
    private readonly pages: LearningPagesService,
    private readonly places: PlacesService,
    private readonly evidence: EvidenceService,
    private readonly fitting: FittingService,
  ) {}

  @Allow('self')
  @Query(() => Home)
  myHome(@Args(localeArg) locale: string): Home {
    return { locale };
  }

  @Allow('learn')
  @Query(() => [FittingPiece])
  piecesThatFit(
    @CurrentActor() actor: Actor,
    @Args('minutes', { type: () => Int }) minutes: number,
    @Args(localeArg) locale: string,
  ): Promise<FittingPiece[]> {
    return this.fitting.pieces(actor, minutes, locale);
  }

  @Allow('learn')
  @Query(() => CoursePage)
  coursePage(
    @CurrentActor() actor: Actor,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
    @Args(localeArg) locale: string,
  ): Promise<CoursePage> {
    return this.pages.coursePage(actor, enrolmentId, locale);
  }

  @Allow('learn')
  @Query(() => StepPage)
  stepPage(
    @CurrentActor() actor: Actor,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
    @Args('stepId', { type: () => ID }) stepId: string,
    @Args(localeArg) locale: string,
  ): Promise<StepPage> {
    return this.pages.stepPage(actor, enrolmentId, stepId, locale);
  }

  @Allow('learn')
  @Query(() => StepOfMine)
  stepOfMine(@CurrentActor() actor: Actor, @Args('stepId', { type: () => ID }) stepId: string): Promise<StepOfMine> {
    return this.pages.stepOfMine(actor, stepId);
  }

  @Allow('learn')
  @Mutation(() => EnrolResult)
  async enrol(@CurrentActor() actor: Actor, @Args('courseSlug') courseSlug: string): Promise<typeof EnrolResult> {
    return toEnrolResult(await this.places.enrol(actor, courseSlug));
  }

  @Allow('learn')
  @Mutation(() => EnrolmentType)
  async withdraw(
    @CurrentActor() actor: Actor,
    @Args('enrolmentId', { type: () => ID }) enrolmentId: string,
  ): Promise<EnrolmentType> {
    return toEnrolment(await this.places.withdraw(actor, enrolmentId));
  }

  @Allow('learn')
  @Mutation(() => RecordedEvidence)
  async recordEvidence(
    @CurrentActor() actor: Actor,
    @Args('input') input: RecordEvidenceInput,
  ): Promise<RecordedEvidence> {
    return toRecordedEvidence(await this.evidence.recordEvidence(actor, input));
  }
}
