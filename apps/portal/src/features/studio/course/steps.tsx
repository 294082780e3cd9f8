import { Plural, Trans } from '@lingui/react/macro';
import { isReviewDue, type Source } from '@provost/domain';
import { Tag } from '@provost/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMutation } from 'urql';
import { useLocale } from '../../../shared/i18n';
import { paths } from '../../../shared/paths';
import { RefusalNotice } from '../../../shared/refusal';
import { MoveTools } from '../move-tools';
import { RemoveQuestion } from './remove-question';
import { kindOf, type Draft, type Module, type Step } from '../step/step-form';
import { MoveStepMutation, RemoveStepMutation } from '../studio.graphql';
import { textIn } from '../texts';
import { usePlaceKeeping } from './use-place-keeping';
import { useKindWords } from '../words';

interface StepsProps {
  readonly courseId: string;
  readonly draft: Draft;
  readonly module: Module;
}

/** The steps of a module in their order. */
export function Steps({ courseId, draft, module }: StepsProps) {
  const locale = useLocale();
  const { root, keep } = usePlaceKeeping();
  const [leaving, setLeaving] = useState<string | null>(null);
  const [moving, move] = useMutation(MoveStepMutation);
  const [removing, remove] = useMutation(RemoveStepMutation);
  const { steps } = module;
  const gone = steps.find(({ id }) => id === leaving);
  const error = moving.error ?? removing.error;
  const titleOf = (step: Step) => textIn(step.title, locale, draft.sourceLocale);
  const moveBy = ({ id, position }: Step, by: -1 | 1) => {
    if (moving.fetching) return;
    const tool = (way: string) => `[data-step="${id}"] [data-tool="${way}"]:not(:disabled)`;
    keep(...(by < 0 ? ['up', 'down'] : ['down', 'up']).map(tool));
    void move({ input: { courseId, id, toPosition: position + by } });
  };
  return (
    <div ref={root}>
      {error && <RefusalNotice error={error} />}
      <ol className="studio-steps">
        {steps.map((step, index) => (
          <li key={step.id} data-step={step.id}>
            <StepLine courseId={courseId} draft={draft} step={step} />
            <MoveTools
              name={titleOf(step) || String(step.position)}
              first={index === 0}
              last={index === steps.length - 1}
              onMove={(by) => moveBy(step, by)}
              onRemove={() => setLeaving(step.id)}
            />
          </li>
        ))}
      </ol>
      <RemoveQuestion
        open={gone !== undefined}
        title={<Trans>Take this step out of the draft?</Trans>}
        onClose={() => setLeaving(null)}
        onRemove={() => void remove({ courseId, stepId: leaving ?? '' }).then(() => setLeaving(null))}
        busy={removing.fetching}
      >
        <p>
          <strong dir="auto">{gone && titleOf(gone)}</strong>
        </p>
        <p>
          <Trans>All that is written in it goes with it. Published editions keep theirs.</Trans>
        </p>
      </RemoveQuestion>
    </div>
  );
}

/** How many sources of a step, in any of its languages, are past their day of review; one cited in two counts once. */
function useSourcesDue({ contents }: Step): number {
  const [now] = useState(() => new Date());
  const cited = contents.flatMap(({ payload }) => (payload as { sources?: readonly Partial<Source>[] }).sources ?? []);
  const due = cited.filter((source) => isReviewDue(source, now));
  return new Set(due.map(({ title, url }) => `${title} ${url}`)).size;
}

function StepLine({
  courseId,
  draft,
  step,
}: {
  readonly courseId: string;
  readonly draft: Draft;
  readonly step: Step;
}) {
  const locale = useLocale();
  const kinds = useKindWords();
  const wrong = draft.problems.filter(({ stepId }) => stepId === step.id).length;
  const title = textIn(step.title, locale, draft.sourceLocale);
  const languages = step.contents.length;
  const { minutes } = step;
  const due = useSourcesDue(step);
  return (
    <div className="studio-step-line">
      <Link to={paths.studioStep(courseId, step.id)} dir="auto">
        {title || <Trans>Without a title</Trans>}
      </Link>
      <p className="small quiet">
        {kinds[kindOf(step.kind)].name} · <Plural value={minutes} one="# minute" other="# minutes" />
        {!step.required && (
          <>
            {' · '}
            <Trans>optional</Trans>
          </>
        )}
        {languages > 1 && (
          <>
            {' · '}
            <Plural value={languages} one="# language" other="# languages" />
          </>
        )}
      </p>
      {wrong > 0 && (
        <Tag tone="warn">
          <Plural value={wrong} one="# thing to mend" other="# things to mend" />
        </Tag>
      )}
      {due > 0 && (
        <Tag tone="warn">
          <Plural value={due} one="# source to look at again" other="# sources to look at again" />
        </Tag>
      )}
    </div>
  );
}
