import type { Answer } from '@provost/domain';
import type { SaveState } from '@provost/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { forgetAnswer, keepAnswer, keptAnswers, type UnsentAnswer } from '../../evidence/answer-journal';
import type { AttemptQuery as AttemptAnswer } from '../../gql/graphql';
import { refusalOf } from '../../shared/refusal';
import { useViewer } from '../../shared/session';
import { SaveAnswerMutation } from './quiz.graphql';

export type Attempt = AttemptAnswer['attempt'];

export interface Answers {
  readonly at: (position: number) => Answer;
  /** When the server saved the answer; null while it has not. */
  readonly savedAt: (position: number) => string | null;
  readonly give: (position: number, answer: Answer) => void;
  readonly saveState: SaveState;
  readonly error: CombinedError | null;
  /** True once the server said that the time is over. */
  readonly over: boolean;
  /** Sends what is not sent yet; answers whether all is saved. */
  readonly settle: () => Promise<boolean>;
}

const RETRY_MS = 5000;

/**
 * Writes each answer to the device when it is chosen, sends it, and sends it again until the server has given its
 * receipt, also after a reload. The newest choice wins by its sequence.
 */
export function useAnswers(attempt: Attempt): Answers {
  const { person } = useViewer();
  const [, save] = useMutation(SaveAnswerMutation);
  const [shown, setShown] = useState(
    () => new Map(attempt.questions.map(({ position, answer }) => [position, answer as Answer])),
  );
  const [saved, setSaved] = useState(
    () => new Map(attempt.questions.map(({ position, receipt }) => [position, receipt?.savedAt ?? null])),
  );
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const [error, setError] = useState<CombinedError | null>(null);
  const [over, setOver] = useState(attempt.submittedAt != null);
  const unsent = useRef(new Map<number, UnsentAnswer>());
  const sequence = useRef(Math.max(0, ...attempt.questions.map(({ receipt }) => receipt?.sequence ?? 0)));
  const inTabOnly = useRef(false);

  const send = useCallback(
    async (position: number) => {
      const answer = unsent.current.get(position);
      if (!answer) return;
      const input = { attemptId: attempt.id, position, answer: answer.answer, sequence: answer.sequence };
      const { data, error: failed } = await save({ input });
      const result = data?.saveAnswer;
      if (result?.__typename === 'AttemptOver') setOver(true);
      // A newer choice may have been made meanwhile: it keeps its place in the queue.
      if (result && unsent.current.get(position)?.sequence === answer.sequence) {
        unsent.current.delete(position);
        void forgetAnswer(attempt.id, position).catch(() => undefined);
      }
      if (result?.__typename === 'Receipt') setSaved((known) => new Map(known).set(position, result.savedAt));
      setError(failed ?? null);
      if (failed) setSaveState(refusalOf(failed).code === 'OFFLINE' && !inTabOnly.current ? 'unsaved' : 'failed');
      else setSaveState(unsent.current.size > 0 ? 'saving' : 'saved');
    },
    [save, attempt.id],
  );

  const settle = useCallback(async () => {
    for (const position of [...unsent.current.keys()]) await send(position);
    return unsent.current.size === 0;
  }, [send]);

  const takeUp = useCallback(
    (kept: ReadonlyMap<number, UnsentAnswer>) => {
      for (const [position, answer] of kept) {
        const known = attempt.questions.find((question) => question.position === position);
        if (!known || answer.sequence <= (known.receipt?.sequence ?? 0)) continue;
        // What was chosen since the page was opened is newer than anything from before.
        if (unsent.current.has(position)) continue;
        unsent.current.set(position, answer);
        sequence.current = Math.max(sequence.current, answer.sequence);
        setShown((before) => new Map(before).set(position, answer.answer));
        setSaved((before) => new Map(before).set(position, null));
        setSaveState('saving');
      }
    },
    [attempt],
  );

  useEffect(() => {
    void keptAnswers(attempt.id)
      .then(takeUp)
      .catch(() => undefined)
      .then(settle);
    const timer = setInterval(() => void settle(), RETRY_MS);
    const online = () => void settle();
    window.addEventListener('online', online);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', online);
    };
  }, [settle, takeUp, attempt.id]);

  const give = (position: number, given: Answer) => {
    sequence.current += 1;
    const answer = { personId: person.id, answer: given, sequence: sequence.current };
    unsent.current.set(position, answer);
    setShown((known) => new Map(known).set(position, given));
    setSaved((known) => new Map(known).set(position, null));
    setSaveState('saving');
    // The device first: a closed tab or a flat battery must not lose an answer.
    void keepAnswer(attempt.id, position, answer)
      .catch(() => {
        inTabOnly.current = true;
      })
      .then(() => send(position));
  };

  return {
    at: (position) => shown.get(position) ?? {},
    savedAt: (position) => saved.get(position) ?? null,
    give,
    saveState,
    error,
    over,
    settle,
  };
}
