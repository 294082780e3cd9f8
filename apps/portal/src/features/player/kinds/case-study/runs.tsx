import { Trans, useLingui } from '@lingui/react/macro';
import { sceneOf, statesOf, type CaseStudyContent, type Run } from '@provost/domain';
import { Button, directionOf, Disclosure, Tag } from '@provost/ui';
import { useMemo, useState } from 'react';
import { useFormat } from '../../../../shared/format';
import { Changes } from './case-line';
import { Noted } from './told';
import { useActWords } from './words';

interface RunsProps {
  readonly story: CaseStudyContent;
  readonly runs: readonly Run[];
  readonly current: Run;
  readonly locale: string;
  readonly goOn: (run: Run) => void;
}

/** Every run that is recorded, each to be looked at again decision by decision; one that was left can be gone on with. */
export function Runs({ story, runs, current, locale, goOn }: RunsProps) {
  const format = useFormat();
  return (
    <div>
      {runs.map((run) => {
        const number = format.number(run.number);
        const scene = sceneOf(story, run.state.scene);
        const isHere = run.tip === current.tip;
        return (
          <Disclosure
            key={isHere ? 'here' : run.tip}
            title={
              <span className="case-exhibit-title">
                <span>
                  <Trans>Run {number}</Trans>
                </span>
                <span className="small quiet">{format.dateTime(new Date(run.from).toISOString())}</span>
                {run.ended ? (
                  <Tag>
                    <bdi lang={locale}>{scene?.title}</bdi>
                  </Tag>
                ) : (
                  <Tag tone="mute">
                    <Trans>not ended</Trans>
                  </Tag>
                )}
              </span>
            }
          >
            <Replay story={story} run={run} locale={locale} />
            {!isHere && (
              <Button tone="quiet" onClick={() => goOn(run)}>
                {run.ended ? <Trans>See its debrief</Trans> : <Trans>Go on with this run</Trans>}
              </Button>
            )}
          </Disclosure>
        );
      })}
    </div>
  );
}

/** One run, act by act: what was done, where it led, and what it changed. */
function Replay({ story, run, locale }: Pick<RunsProps, 'story' | 'locale'> & { readonly run: Run }) {
  const { t } = useLingui();
  const format = useFormat();
  const wordsOf = useActWords(story);
  const [wanted, setAt] = useState(0);
  const states = useMemo(() => statesOf(story, run.state), [story, run]);
  const at = Math.min(wanted, states.length - 1);
  const state = states[at];
  const step = state?.trail.at(-1);
  if (!state || !step) return null;
  const place = format.number(at + 1);
  const count = format.number(states.length);
  const scene = sceneOf(story, state.scene);
  const words = { lang: locale, dir: directionOf(locale) };
  const stepWords = t`Step ${place} of ${count}`;
  return (
    <div className="case-replay">
      <label className="case-replay-place">
        <span className="small">{stepWords}</span>
        <input
          type="range"
          min={0}
          max={states.length - 1}
          value={at}
          aria-valuetext={`${stepWords}: ${wordsOf(step.act)}`}
          onChange={({ target }) => setAt(Number(target.value))}
        />
      </label>
      <div className="case-actions">
        <Button tone="quiet" aria-disabled={at === 0} onClick={() => setAt(Math.max(0, at - 1))}>
          <Trans>Step before</Trans>
        </Button>
        <Button
          tone="quiet"
          aria-disabled={at === states.length - 1}
          onClick={() => setAt(Math.min(states.length - 1, at + 1))}
        >
          <Trans>Next step</Trans>
        </Button>
      </div>
      <div role="status" className="case-replayed">
        {scene && (
          <p className="kicker" {...words}>
            {scene.title}
          </p>
        )}
        <p className="case-decided" {...words}>
          {wordsOf(step.act)}
        </p>
        <Changes story={story} changes={step.changes} locale={locale} />
        <Noted story={story} notes={step.notes} locale={locale} />
      </div>
    </div>
  );
}
