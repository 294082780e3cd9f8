import { useLingui } from '@lingui/react/macro';
import { placed, placedIn, scattered, type BlockOfType } from '@provost/domain';
import { Select } from '@provost/ui';
import { TaskFrame, type TaskProps, type Words } from './task-frame';

interface Thing {
  readonly id: string;
  readonly text: string;
}

interface PlacesProps {
  readonly things: readonly Thing[];
  readonly places: readonly Thing[];
  readonly words: Words;
  readonly answer: readonly string[];
  readonly onAnswer: (answer: readonly string[]) => void;
  /** Whether a place holds one thing only: who takes it takes it away from another. */
  readonly once: boolean;
}

/** Each thing with the choice of its place: the same by touch, by keyboard and by screen reader. */
function Places({ things, places, words, answer, onAnswer, once }: PlacesProps) {
  const { t } = useLingui();
  const placing = placedIn(answer);
  const place = (thing: string, to: string) => {
    const others = [...placing].filter(([key, value]) => key !== thing && (!once || value !== to));
    onAnswer(placed(new Map([...others, [thing, to]])));
  };
  return (
    <div className="lesson-places" {...words}>
      {things.map(({ id, text }) => (
        <Select
          key={id}
          label={text}
          placeholder={t`Choose`}
          value={placing.get(id) ?? ''}
          options={places.map((one) => ({ value: one.id, label: one.text }))}
          onChange={(to) => place(id, to)}
        />
      ))}
    </div>
  );
}

/** Things to put into groups. */
export function Sort(props: TaskProps<BlockOfType<'sort'>>) {
  const { task, words, tries, draft, onDraft } = props;
  const given = placedIn(tries.at(-1)?.answer ?? []);
  const answer = draft ?? tries.at(-1)?.answer ?? [];
  const said = task.items.filter(({ id, feedback }) => given.has(id) && feedback !== '');
  return (
    <TaskFrame
      {...props}
      answer={answer.length > 0 ? answer : null}
      feedback={
        <Said
          things={said.map(({ id, text, group, feedback }) => ({
            ...{ id, text, feedback, right: given.get(id) === group },
          }))}
        />
      }
    >
      <Places
        once={false}
        things={scattered(task.items, task.id)}
        places={task.groups.map(({ id, title }) => ({ id, text: title }))}
        {...{ words, answer, onAnswer: onDraft }}
      />
    </TaskFrame>
  );
}

/** Things to bring together in pairs. */
export function Match(props: TaskProps<BlockOfType<'match'>>) {
  const { task, words, tries, draft, onDraft } = props;
  const given = placedIn(tries.at(-1)?.answer ?? []);
  const answer = draft ?? tries.at(-1)?.answer ?? [];
  const rights = task.pairs.map(({ id, right }) => ({ id, text: right }));
  const said = task.pairs.filter(({ id }) => given.has(id));
  return (
    <TaskFrame
      {...props}
      answer={answer.length > 0 ? answer : null}
      feedback={
        <Said
          things={said.map(({ id, left }) => {
            const chosen = rights.find((one) => one.id === given.get(id));
            return { id, text: left, feedback: chosen?.text ?? '', right: chosen?.id === id };
          })}
        />
      }
    >
      <Places
        once
        things={task.pairs.map(({ id, left }) => ({ id, text: left }))}
        places={scattered(rights, task.id)}
        {...{ words, answer, onAnswer: onDraft }}
      />
    </TaskFrame>
  );
}

interface SaidProps {
  readonly things: readonly (Thing & { readonly feedback: string; readonly right: boolean })[];
}

/** What is said of each part of an answer; a sign and a word, not a colour, say whether it holds. */
export function Said({ things }: SaidProps) {
  const { t } = useLingui();
  return (
    <ul className="lesson-said">
      {things.map(({ id, text, feedback, right }) => (
        <li key={id}>
          <span role="img" aria-label={right ? t`right` : t`not right`}>
            {right ? '✓' : '✗'}
          </span>{' '}
          <strong>{text}</strong>
          {feedback !== '' && <>: {feedback}</>}
        </li>
      ))}
    </ul>
  );
}
