import { Trans } from '@lingui/react/macro';
import { gradeOf, isScored, type LessonTask, type LessonTry } from '@provost/domain';
import { Actions, Button, Form, Notice } from '@provost/ui';
import { useState, type ReactNode } from 'react';
import { useFormat } from '../../../../shared/format';
import { Ours } from '../ours';

/** The language and direction of the lesson's own words. */
export interface Words {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** What every exercise is told. */
export interface TaskProps<T extends LessonTask = LessonTask> {
  readonly task: T;
  readonly words: Words;
  /** The answers given so far, oldest first. */
  readonly tries: readonly LessonTry[];
  /** The answer as it stands in the form; undefined before anything was touched. */
  readonly draft: readonly string[] | undefined;
  readonly onDraft: (answer: readonly string[]) => void;
  readonly onAnswer: (answer: readonly string[]) => void;
}

interface FrameProps extends TaskProps {
  /** The answer that the button gives; null while there is none. Absent where the exercise answers by itself. */
  readonly answer?: readonly string[] | null;
  readonly children: ReactNode;
  /** What is said of the newest answer, part by part. */
  readonly feedback?: ReactNode;
}

/** An exercise: what is asked, its hints, its answer, and what the newest answer was worth. */
export function TaskFrame({ task, words, tries, answer, onAnswer, children, feedback }: FrameProps) {
  const [missing, setMissing] = useState(false);
  const newest = tries.at(-1);
  const give = () => {
    setMissing(!answer);
    if (answer) onAnswer(answer);
  };
  return (
    <fieldset className={task.type === 'check' ? 'check lesson-task' : 'lesson-task'} dir={words.dir}>
      <legend {...words}>{task.prompt}</legend>
      <Hints hints={task.hints ?? []} words={words} />
      {answer === undefined ? (
        children
      ) : (
        <Form onSubmit={give}>
          {children}
          {missing && !answer && (
            <p className="tone-bad" role="alert">
              <Ours>
                <Trans>Choose or write something first.</Trans>
              </Ours>
            </p>
          )}
          <Actions>
            <Button type="submit" tone={newest ? 'quiet' : 'primary'}>
              {newest ? <Trans>Answer again</Trans> : <Trans>Answer</Trans>}
            </Button>
          </Actions>
        </Form>
      )}
      {newest && isScored(task) && (
        <Verdict key={newest.at} grade={gradeOf(task, newest.answer)}>
          <div {...words}>
            {feedback}
            {task.explanation && <p>{task.explanation}</p>}
          </div>
        </Verdict>
      )}
    </fieldset>
  );
}

function Verdict({ grade, children }: { readonly grade: number; readonly children: ReactNode }) {
  const format = useFormat();
  const share = format.percent(grade);
  return (
    <Notice
      live
      kind={grade === 1 ? 'good' : 'warn'}
      title={
        <Ours>
          {grade === 1 && <Trans>That is right.</Trans>}
          {grade > 0 && grade < 1 && <Trans>Partly right: {share}</Trans>}
          {grade === 0 && <Trans>Not yet.</Trans>}
        </Ours>
      }
    >
      {children}
    </Notice>
  );
}

function Hints({ hints, words }: { readonly hints: readonly string[]; readonly words: Words }) {
  const [shown, setShown] = useState(0);
  if (hints.length === 0) return null;
  return (
    <div className="lesson-hints">
      <div role="status" {...words}>
        <ol>
          {hints.slice(0, shown).map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ol>
      </div>
      {shown < hints.length && (
        <Button tone="plain" onClick={() => setShown(shown + 1)}>
          {shown === 0 ? <Trans>Show a hint</Trans> : <Trans>Show another hint</Trans>}
        </Button>
      )}
    </div>
  );
}
