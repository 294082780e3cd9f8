import { Trans, useLingui } from '@lingui/react/macro';
import { sceneOf, take, type CaseState, type CaseStudyContent, type Run } from '@provost/domain';
import { Button, directionOf, Disclosure, Tag } from '@provost/ui';
import { useMemo, useState } from 'react';
import { useFormat } from '../../../../shared/format';
import { useActWords, useValueWords } from './words';

interface RunsProps {
  readonly story: CaseStudyContent;
  readonly runs: readonly Run[];
  readonly locale: string;
}

/** Every run that is recorded, each to be looked at again decision by decision. */
export function Runs({ story, runs, locale }: RunsProps) {
  const format = useFormat();
  return (
    <section className="case-runs" aria-labelledby="case-runs">
      <h3 id="case-runs">
        <Trans>Your runs</Trans>
      </h3>
      {runs.map((run) => {
        const number = format.number(run.number);
        const scene = sceneOf(story, run.state.scene);
        return (
          <Disclosure
            key={run.tip}
            title={
              <>
                <Trans>Run {number}</Trans>
                {' · '}
                {format.dateTime(new Date(run.from).toISOString())}{' '}
                {run.ended ? (
                  <Tag>
                    <bdi lang={locale}>{scene?.title}</bdi>
                  </Tag>
                ) : (
                  <Tag tone="mute">
                    <Trans>not ended</Trans>
                  </Tag>
                )}
              </>
            }
          >
            <Replay story={story} run={run} locale={locale} />
          </Disclosure>
        );
      })}
    </section>
  );
}

/** One run, act by act: what was done, where it led, and what it changed. */
function Replay({ story, run, locale }: Omit<RunsProps, 'runs'> & { readonly run: Run }) {
  const { t } = useLingui();
  const format = useFormat();
  const wordsOf = useActWords(story);
  const valueOf = useValueWords();
  const [at, setAt] = useState(0);
  const states = useMemo(
    () =>
      run.state.trail.reduce<CaseState[]>((all, { act }) => {
        const next = take(story, all.at(-1) ?? null, act);
        return next ? [...all, next] : all;
      }, []),
    [story, run],
  );
  const state = states[at];
  const step = state?.trail.at(-1);
  if (!state || !step) return null;
  const place = format.number(at + 1);
  const count = format.number(states.length);
  const scene = sceneOf(story, state.scene);
  const changes = step.changes.flatMap(({ variable: id, from, to }) => {
    const variable = story.variables.find((one) => one.id === id);
    return variable ? [{ variable, from, to }] : [];
  });
  const words = { lang: locale, dir: directionOf(locale) };
  return (
    <div className="case-replay">
      <div role="group" aria-label={t`Steps of this run`} className="case-tools">
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
        <span className="figure small">
          <Trans>
            {place} of {count}
          </Trans>
        </span>
      </div>
      <div role="status">
        <p {...words}>
          <strong>{wordsOf(step.act)}</strong>
        </p>
        <p className="small quiet" {...words}>
          {scene?.title}
        </p>
        <ul className="case-changes small">
          {changes.map(({ variable, from, to }) => (
            <li key={variable.id} {...words}>
              {variable.title}: {valueOf(variable, from)} → {valueOf(variable, to)}
            </li>
          ))}
          {step.notes.map((id) => (
            <li key={id} {...words}>
              {story.notes.find((note) => note.id === id)?.text}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
