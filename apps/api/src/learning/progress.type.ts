import type { PlayedRun, Trace } from '@provost/domain';
import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ContentKindEnum, LocaleEnum } from '../catalog/catalog.type.js';
import { Json } from '../platform/graphql/scalars.js';
import type { StepProgressView } from './learning.pages.js';
import type { EvidenceReport, Recorded } from './evidence.service.js';

@ObjectType()
export class Span {
  @Field(() => Float) from!: number;
  @Field(() => Float) to!: number;
}

@ObjectType({ description: 'One step in a proof stripe: its length beside the others, and what is covered inside it.' })
export class StripePart {
  @Field(() => ID) stepId!: string;
  @Field(() => Int) weight!: number;
  @Field() complete!: boolean;
  @Field(() => [Span]) spans!: readonly Span[];
}

@ObjectType()
export class Requirement {
  @Field() rule!: string;
  @Field(() => Float) needed!: number;
  @Field(() => Float) reached!: number;
}

@ObjectType()
export class StepProgress {
  @Field() complete!: boolean;
  @Field(() => Date, { nullable: true }) completedAt!: Date | string | null;
  @Field(() => Requirement, { nullable: true }) requirement!: Requirement | null;
  @Field(() => [Span]) spans!: readonly Span[];
  @Field() open!: boolean;
  @Field(() => [ID]) waitsFor!: readonly string[];
  @Field(() => Int) seconds!: number;
}

@ObjectType({ description: 'Where to go on; `seconds` for media, `place` for the rest.' })
export class ResumePoint {
  @Field(() => ID) stepId!: string;
  @Field() stepTitle!: string;
  @Field(() => ContentKindEnum) kind!: string;
  @Field() moduleTitle!: string;
  @Field(() => Int) modulePosition!: number;
  @Field(() => Float, { nullable: true }) seconds!: number | null;
  @Field(() => String, { nullable: true }) place!: string | null;
  @Field(() => String, { nullable: true, description: 'What the section, scene or page is called.' }) placeName!:
    string | null;
  @Field(() => Int) minutesLeftInModule!: number;
}

@InputType({ description: 'A stretch played without a jump, in seconds of the medium, and in which language.' })
export class PlayedRunInput implements PlayedRun {
  @Field(() => Float) from!: number;
  @Field(() => Float) to!: number;
  @Field(() => LocaleEnum) locale!: string;
}

@InputType({
  description:
    'What a sitting played, in order, from its run `first` on. No proof, but a figure for trainers: what cannot be is left out, and joined twice or out of order it changes nothing.',
})
export class TraceInput implements Trace {
  @Field(() => Int) first!: number;
  @Field(() => [PlayedRunInput]) runs!: PlayedRunInput[];
}

@InputType({
  description:
    "`evidence` is the kind's evidence of libs/domain; `session` names one sitting of one tab; `seconds` is the time spent in that sitting so far; `personId` says whose work it is, where the device may have changed hands since.",
})
export class RecordEvidenceInput implements EvidenceReport {
  @Field(() => ID, { nullable: true }) personId?: string | null;
  @Field(() => ID) enrolmentId!: string;
  @Field(() => ID) stepId!: string;
  @Field(() => ID) session!: string;
  @Field(() => Int) seconds!: number;
  @Field(() => Json) evidence!: unknown;
  @Field(() => LocaleEnum, { nullable: true, description: 'The language of the content that was shown.' })
  locale?: string | null;
  @Field(() => TraceInput, { nullable: true }) trace?: TraceInput | null;
}

@ObjectType({ description: 'What is now recorded: the client may forget what it sent.' })
export class RecordedEvidence {
  @Field(() => ID) stepId!: string;
  @Field(() => Json) evidence!: unknown;
  @Field(() => StepProgress) progress!: StepProgress;
  @Field(() => Date, { nullable: true }) courseCompletedAt!: Date | null;
}

export function toRecordedEvidence(recorded: Recorded): RecordedEvidence {
  const { progress, completion } = recorded;
  const shown: StepProgressView = {
    complete: completion !== null,
    completedAt: completion?.completedAt.toISOString() ?? null,
    requirement: completion?.requirement ?? null,
    spans: progress.spans,
    open: true,
    waitsFor: [],
    seconds: Object.values(progress.secondsBySession).reduce((sum, seconds) => sum + seconds, 0),
  };
  return {
    stepId: progress.stepId,
    evidence: progress.evidence,
    progress: shown,
    courseCompletedAt: recorded.courseCompletedAt,
  };
}
