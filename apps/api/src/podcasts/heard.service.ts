import {
  bestFittingContent,
  checkEvidence,
  isSittingName,
  joinTime,
  rulesOf,
  sameRecording,
  sittingSeconds,
  type Evidence,
  type PodcastContent,
} from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { EvidenceService } from '../learning/evidence.service.js';
import { PlacesService } from '../learning/places.service.js';
import type { RecordedEvidence } from '../learning/progress.type.js';
import type { Actor } from '../platform/access/actor.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Refusal } from '../platform/errors/refusal.js';
import { maySee } from './podcasts.policy.js';
import { PodcastsStore, type HeardRow, type PublishedEpisode, type StepOfEpisode } from './podcasts.store.js';

/** What one sitting heard of an episode, as far as one tab or app knows. */
export interface HeardReport {
  /** Whose work it is, as the device knows; another's session refuses it. */
  readonly personId?: string | null;
  readonly episodeId: string;
  readonly session: string;
  readonly seconds: number;
  readonly evidence: unknown;
}

/** What officers hear of episodes. */
@Injectable()
export class HeardService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: PodcastsStore,
    private readonly places: PlacesService,
    private readonly evidence: EvidenceService,
    private readonly catalog: CatalogService,
  ) {}

  /**
   * Joins what was heard outside a course, and hands it in the same transaction to each course of hers that takes the
   * episode as a step. A report of nothing brings a step that was begun later up to date.
   */
  record(actor: Actor, report: HeardReport): Promise<RecordedEvidence> {
    if (report.personId && report.personId !== actor.personId) throw new Refusal('NOT_SIGNED_IN');
    if (!isSittingName(report.session)) throw new Refusal('BAD_INPUT', { field: 'session' });
    return this.unitOfWork.run(async (tx) => {
      const episode = await this.store.episode(report.episodeId, tx);
      if (!episode || !maySee(actor, episode.show.visibility)) throw new Refusal('NOT_FOUND');
      const evidence = this.checked(episode, report.evidence);
      const steps = await this.store.stepsOf(actor.personId, episode.id, tx);
      // Places first, then rows of this floor: the order in which every floor locks.
      for (const { enrolmentId } of steps) await this.places.lockPlace(tx, enrolmentId);
      const heard = await this.join(tx, actor.personId, episode, { ...report, evidence });
      await this.hand(tx, episode, steps, { ...report, evidence: heard.evidence });
      return toRecorded(episode, heard);
    });
  }

  private checked(episode: PublishedEpisode, reported: unknown): Evidence {
    const parsed = this.catalog.parseEvidence('podcast', reported);
    if (!parsed) throw new Refusal('BAD_INPUT', { field: 'evidence' });
    const now = this.clock.now();
    const checked = checkEvidence('podcast', fitting(episode, parsed), parsed, now);
    if (checked.ok) return checked.evidence;
    if (checked.reason !== 'from-the-future') throw new Refusal('EVIDENCE_OUT_OF_RANGE');
    throw new Refusal('EVIDENCE_FROM_THE_FUTURE', { now: now.getTime() });
  }

  private async join(
    tx: Tx,
    personId: string,
    episode: PublishedEpisode,
    report: HeardReport & { readonly evidence: Evidence },
  ): Promise<HeardRow> {
    const now = this.clock.now();
    const rules = rulesOf('podcast');
    const key = { personId, episodeId: episode.id };
    const before = await this.store.lockHeard(tx, key, rules.none, now);
    const evidence = rules.join(before.evidence, report.evidence);
    const judgement = rules.judge(fitting(episode, evidence), evidence);
    const isNew = judgement.complete && before.completedAt === null;
    const heard: HeardRow = {
      evidence,
      secondsBySession: joinTime(before.secondsBySession, { [report.session]: sittingSeconds(report.seconds) }),
      completedAt: isNew ? now : before.completedAt,
      requirement: isNew ? judgement.requirement : before.requirement,
    };
    await this.store.saveHeard(tx, key, heard, now);
    return heard;
  }

  /** To each step whose copy is the same recording and of which the evidence can be true; another recording has other seconds. */
  private async hand(
    tx: Tx,
    episode: PublishedEpisode,
    steps: readonly StepOfEpisode[],
    report: HeardReport & { readonly evidence: Evidence },
  ): Promise<void> {
    const originals = Object.values(episode.contents);
    const sitting = { session: report.session, seconds: sittingSeconds(report.seconds) };
    for (const { enrolmentId, stepId } of steps) {
      const { byLocale } = await this.catalog.stepContents(stepId, tx);
      const copies = [...byLocale.values()].filter((content) => content.kind === 'podcast');
      const same = copies.filter((copy) => originals.some((original) => sameRecording(copy, original)));
      const copy = bestFittingContent(same, report.evidence);
      const checked = copy && checkEvidence('podcast', copy, report.evidence, this.clock.now());
      if (checked?.ok) {
        await this.evidence.handEvidence(tx, { enrolmentId, stepId, evidence: checked.evidence, sitting });
      }
    }
  }
}

/** Of an episode's languages, the one that the evidence fits best; its own first. */
export function fitting({ contents, show }: PublishedEpisode, evidence: Evidence): PodcastContent {
  const sourceFirst = Object.entries(contents).sort(
    ([a], [b]) => Number(b === show.sourceLocale) - Number(a === show.sourceLocale) || (a < b ? -1 : 1),
  );
  const content = bestFittingContent(
    sourceFirst.map(([, one]) => one),
    evidence,
  );
  if (content?.kind !== 'podcast') throw new Error(`an episode of ${show.slug} was published without content`);
  return content;
}

/** The answer has the shape of a step's: the reporter of a browser is the same for both. */
function toRecorded(episode: PublishedEpisode, heard: HeardRow): RecordedEvidence {
  return {
    stepId: episode.id,
    evidence: heard.evidence,
    courseCompletedAt: null,
    progress: {
      complete: heard.completedAt !== null,
      completedAt: heard.completedAt,
      requirement: heard.requirement,
      spans: rulesOf('podcast').spans(fitting(episode, heard.evidence), heard.evidence),
      open: true,
      waitsFor: [],
      seconds: Object.values(heard.secondsBySession).reduce((sum, seconds) => sum + seconds, 0),
    },
  };
}
