import type { CaseStudyContent as Content } from '@provost/domain';
import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Source, toSources } from '../source.type.js';

export const VerdictEnum = { STRONG: 'strong', PARTIAL: 'partial', LOST: 'lost' } as const;
registerEnumType(VerdictEnum, { name: 'Verdict' });

@ObjectType()
export class ExhibitFact {
  @Field() label!: string;
  @Field() value!: string;
}

@ObjectType()
export class Exhibit {
  @Field(() => ID) id!: string;
  @Field() seal!: string;
  @Field() title!: string;
  @Field() found!: string;
  @Field() description!: string;
  @Field(() => [ExhibitFact]) facts!: readonly ExhibitFact[];
}

@ObjectType()
export class SceneChoice {
  @Field(() => ID) id!: string;
  @Field() label!: string;
  @Field(() => ID) to!: string;
  @Field(() => [ID]) needs!: readonly string[];
}

@ObjectType()
export class SceneEnding {
  @Field(() => VerdictEnum) verdict!: string;
  @Field() debrief!: string;
  @Field(() => [String]) legalBasis!: readonly string[];
}

@ObjectType()
export class Scene {
  @Field(() => ID) id!: string;
  @Field() title!: string;
  @Field(() => [String]) body!: readonly string[];
  @Field(() => [ID]) exhibits!: readonly string[];
  @Field(() => [SceneChoice]) choices!: SceneChoice[];
  @Field(() => SceneEnding, { nullable: true }) ending!: SceneEnding | null;
}

@ObjectType()
export class CaseStudyContent {
  @Field() brief!: string;
  @Field(() => ID) start!: string;
  @Field(() => [Scene]) scenes!: Scene[];
  @Field(() => [Exhibit]) exhibits!: readonly Exhibit[];
  @Field(() => [Source]) caseSources!: Source[];
}

/** The whole case: a phone without a line must be able to go on from scene to scene. */
export const toCaseStudy = ({ brief, start, scenes, exhibits, sources }: Content): CaseStudyContent => ({
  brief,
  start,
  scenes: scenes.map((scene) => ({
    ...scene,
    choices: scene.choices.map((choice) => ({ ...choice, needs: choice.needs ?? [] })),
    ending: scene.ending ?? null,
  })),
  exhibits,
  caseSources: toSources(sources),
});
