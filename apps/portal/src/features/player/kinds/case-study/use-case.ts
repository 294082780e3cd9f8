import {
  actKey,
  journalOf,
  runsOf,
  take,
  type CaseAct,
  type CaseDeed,
  type CaseState,
  type CaseStudyContent,
  type Run,
} from '@provost/domain';
import { useMemo, useState } from 'react';
import type { ContentOfType, RendererProps } from '../../renderer';

export type CaseProps = RendererProps<ContentOfType<'CaseStudyContent'>, 'case-study'>;
export type Act = (deed: CaseDeed, of: string, task?: Pick<CaseAct, 'picks' | 'points'>) => void;

export interface CaseAtHand {
  readonly story: CaseStudyContent;
  /** Every run that is recorded, the one at hand last but for another tab's. */
  readonly runs: readonly Run[];
  /** Nothing before the case is opened. */
  readonly run: Run | undefined;
  readonly act: Act;
  readonly startAgain: () => void;
  /** Takes up a run that was left. */
  readonly goOn: (run: Run) => void;
}

/** A name for a run: no secret, only unlike the others of the officer. */
const anyName = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => (byte % 36).toString(36)).join('');

/** A case as the journal tells it. Each act is written down first; what follows from it is replayed by the domain's rules. */
export function useCase({ content, evidence, onEvidence }: CaseProps): CaseAtHand {
  const story = content.story as CaseStudyContent;
  const runs = useMemo(() => runsOf(story, evidence.acts), [story, evidence.acts]);
  // The last act of this tab: what another tab does meanwhile is another run, and takes nothing from this one.
  const [own, setOwn] = useState<string | null>(null);
  const run = runs.find(({ tip }) => tip === own) ?? runs.at(-1);

  const record = (before: CaseState | null, act: CaseAct) => {
    if (!take(story, before, act)) return;
    setOwn(actKey(act));
    onEvidence({ kind: 'case-study', acts: journalOf(act) }, 'now');
  };
  return {
    ...{ story, runs, run },
    act: (deed, of, task = {}) => {
      if (run) record(run.state, { after: run.tip, deed, on: run.state.scene, of, ...task, at: Date.now() });
    },
    goOn: ({ tip }) => setOwn(tip),
    startAgain: () => {
      const number = Math.max(0, ...runs.map((one) => one.number)) + 1;
      record(null, { after: '', deed: 'start', on: '', of: `${number}.${anyName()}`, at: Date.now() });
    },
  };
}
