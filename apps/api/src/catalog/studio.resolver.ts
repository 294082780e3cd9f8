import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';
import { Allow } from '../platform/access/allow.js';
import { CurrentActor, type Actor } from '../platform/access/actor.js';
import type { LoaderCache } from '../platform/loaders.js';
import { editionProblems } from './edition-problems.js';
import type { EditionTree } from './edition-tree.js';
import { CreateCourseInput, MoveInput, SaveModuleInput, SaveStepInput, UpdateDraftInput } from './studio.input.js';
import { StudioLoaders } from './studio.loader.js';
import { StudioPagesService } from './studio-pages.service.js';
import { StudioService, type Saved } from './studio.service.js';
import type { EditionHead } from './studio.store.js';
import {
  ContentProblem,
  CreateCourseResult,
  DraftProblems,
  Edition,
  EditionModule,
  PublishDraftResult,
  SaveStepResult,
  StudioCourse,
  StudioCoursePage,
} from './studio.type.js';

/** Where trainers make courses. Whose course it is, the services check. */
@Resolver()
export class StudioResolver {
  constructor(
    private readonly studio: StudioService,
    private readonly pages: StudioPagesService,
  ) {}

  @Allow('author')
  @Query(() => StudioCoursePage)
  studioCourses(
    @CurrentActor() actor: Actor,
    @Args('locale', { type: () => LocaleEnum }) locale: string,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ) {
    return this.pages.courses(actor, locale, { first, after });
  }

  @Allow('author')
  @Query(() => StudioCourse)
  studioCourse(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('locale', { type: () => LocaleEnum }) locale: string,
  ) {
    return this.pages.course(actor, id, locale);
  }

  @Allow('author')
  @Mutation(() => CreateCourseResult)
  async createCourse(@CurrentActor() actor: Actor, @Args('input') input: CreateCourseInput) {
    return this.pages.created(actor, input, await this.studio.createCourse(actor, input));
  }

  @Allow('author')
  @Mutation(() => Edition)
  async startDraft(@CurrentActor() actor: Actor, @Args('courseId', { type: () => ID }) courseId: string) {
    return this.pages.edition(await this.studio.startDraft(actor, courseId));
  }

  @Allow('author')
  @Mutation(() => Edition)
  async updateDraft(@CurrentActor() actor: Actor, @Args('input') input: UpdateDraftInput) {
    return this.pages.edition(await this.studio.updateDraft(actor, input));
  }

  @Allow('author')
  @Mutation(() => EditionModule)
  saveModule(@CurrentActor() actor: Actor, @Args('input') input: SaveModuleInput) {
    return this.studio.saveModule(actor, input);
  }

  @Allow('author')
  @Mutation(() => Edition)
  async removeModule(
    @CurrentActor() actor: Actor,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args('moduleId', { type: () => ID }) moduleId: string,
  ) {
    return this.pages.edition(await this.studio.removeModule(actor, courseId, moduleId));
  }

  @Allow('author')
  @Mutation(() => Edition)
  async moveModule(@CurrentActor() actor: Actor, @Args('input') input: MoveInput) {
    return this.pages.edition(await this.studio.moveModule(actor, input));
  }

  @Allow('author')
  @Mutation(() => SaveStepResult)
  async saveStep(@CurrentActor() actor: Actor, @Args('input') input: SaveStepInput) {
    return named('EditionStep', await this.studio.saveStep(actor, input));
  }

  @Allow('author')
  @Mutation(() => Edition)
  async removeStep(
    @CurrentActor() actor: Actor,
    @Args('courseId', { type: () => ID }) courseId: string,
    @Args('stepId', { type: () => ID }) stepId: string,
  ) {
    return this.pages.edition(await this.studio.removeStep(actor, courseId, stepId));
  }

  @Allow('author')
  @Mutation(() => Edition)
  async moveStep(@CurrentActor() actor: Actor, @Args('input') input: MoveInput) {
    return this.pages.edition(await this.studio.moveStep(actor, input));
  }

  @Allow('author')
  @Mutation(() => PublishDraftResult)
  async publishDraft(@CurrentActor() actor: Actor, @Args('courseId', { type: () => ID }) courseId: string) {
    return named('Edition', await this.pages.published(await this.studio.publishDraft(actor, courseId)));
  }
}

/** The editions of a trainer's course. */
@Resolver(() => StudioCourse)
export class StudioCourseFieldsOfCatalog {
  constructor(private readonly loaders: StudioLoaders) {}

  @Allow('author')
  @ResolveField(() => Edition, { nullable: true })
  async draft(@Parent() course: StudioCourse, @Context() context: LoaderCache) {
    return (await this.loaders.editionsOf(context, course.id)).find(({ status }) => status === 'draft') ?? null;
  }

  @Allow('author')
  @ResolveField(() => [Edition])
  async published(@Parent() course: StudioCourse, @Context() context: LoaderCache) {
    return (await this.loaders.editionsOf(context, course.id)).filter(({ status }) => status === 'published');
  }
}

/** What is in an edition, and what is wrong with it. */
@Resolver(() => Edition)
export class EditionFieldsResolver {
  constructor(private readonly loaders: StudioLoaders) {}

  @Allow('author')
  @ResolveField(() => [EditionModule])
  async modules(@Parent() edition: EditionHead | EditionTree, @Context() context: LoaderCache) {
    return (await this.loaders.treeOf(context, edition)).modules;
  }

  @Allow('author')
  @ResolveField(() => [ContentProblem], {
    description: 'What must be mended before it may be published; empty when nothing.',
  })
  async problems(@Parent() edition: EditionHead | EditionTree, @Context() context: LoaderCache) {
    return edition.status === 'draft' ? editionProblems(await this.loaders.treeOf(context, edition)) : [];
  }
}

/** A member of a result union: what was saved under its type's name, or the problems. */
function named<T extends object>(type: string, outcome: Saved<T>): object {
  return 'saved' in outcome
    ? { ...outcome.saved, __typename: type }
    : ({ __typename: 'DraftProblems', problems: [...outcome.problems] } satisfies DraftProblems & {
        __typename: string;
      });
}
