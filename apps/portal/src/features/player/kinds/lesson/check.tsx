import { Trans } from '@lingui/react/macro';
import type { BlockOfType } from '@provost/domain';
import { CheckboxGroup, Notice } from '@provost/ui';
import { Ours } from '../ours';
import { TaskFrame, type TaskProps } from './task-frame';

/** A question: one answer holds or not as soon as it is pressed; several are chosen and given together. */
export function Check(props: TaskProps<BlockOfType<'check'>>) {
  return props.task.multiple ? <Several {...props} /> : <One {...props} />;
}

function One({ task, words, tries, onAnswer, ...rest }: TaskProps<BlockOfType<'check'>>) {
  const tried = new Set(tries.flatMap(({ answer }) => answer));
  const newest = tries.at(-1)?.answer[0];
  return (
    <TaskFrame {...{ ...rest, words, onAnswer }} task={task} tries={[]}>
      {task.options.map((option) => (
        <div key={option.id}>
          <button
            {...words}
            type="button"
            className="answer"
            aria-pressed={tried.has(option.id)}
            onClick={() => onAnswer([option.id])}
          >
            {option.text}
          </button>
          {tried.has(option.id) && (
            <Notice
              kind={option.correct ? 'good' : 'warn'}
              live
              title={<Ours>{option.correct ? <Trans>That is right.</Trans> : <Trans>Not yet.</Trans>}</Ours>}
            >
              <p {...words}>{option.feedback || option.text}</p>
              {newest === option.id && task.explanation && <p {...words}>{task.explanation}</p>}
            </Notice>
          )}
        </div>
      ))}
    </TaskFrame>
  );
}

function Several(props: TaskProps<BlockOfType<'check'>>) {
  const { task, words, tries, draft, onDraft } = props;
  const given = tries.at(-1)?.answer ?? [];
  const picked = draft ?? given;
  return (
    <TaskFrame
      {...props}
      answer={picked.length > 0 ? [...picked].sort() : null}
      feedback={task.options
        .filter(({ id, feedback }) => given.includes(id) && feedback !== '')
        .map(({ id, text, feedback }) => (
          <p key={id}>
            <strong>{text}</strong>: {feedback}
          </p>
        ))}
    >
      <CheckboxGroup
        label={
          <Ours>
            <Trans>Choose all that hold</Trans>
          </Ours>
        }
        choices={task.options.map(({ id, text }) => ({ value: id, label: <span {...words}>{text}</span> }))}
        value={picked}
        onChange={onDraft}
      />
    </TaskFrame>
  );
}
