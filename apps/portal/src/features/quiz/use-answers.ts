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
/** A question after submission. */
export type Reviewed = NonNullable<Attempt['result']>['review'][number];

/** The server's word that it has an answer. */
export type Receipt = NonNullable<Attempt['questions'][number]['receipt']>;

export interface Answers {
  readonly at: (position: number) => Answer;
  /** The receipt of the answer as it stands; null while the server has not given it. */
  readonly receiptAt: (position: number) => Receipt | null;
  /** Gives an answer. One that is being typed is on the device with every letter, and sent when the typing rests. */
  readonly give: (position: number, answer: Answer, typed?: 'typed') => void;
  readonly saveState: SaveState;
  readonly error: CombinedError | null;
  /** True once the server said that the time is over. */
  readonly over: boolean;
  /** Sends what is not sent yet; answers whether all is saved. */
  readonly settle: () => Promise<boolean>;
}

const RETRY_MS = 5000;
/** Typing that rests so long is sent. */
const REST_MS = 1200;

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
  const [receipts, setReceipts] = useState(
    () => new Map(attempt.questions.map(({ position, receipt }) => [position, receipt ?? null])),
  );
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const [error, setError] = useState<CombinedError | null>(null);
  const [over, setOver] = useState(attempt.submittedAt != null);
  const unsent = useRef(new Map<number, UnsentAnswer>());
  const sequence = useRef(Math.max(0, ...attempt.questions.map(({ receipt }) => receipt?.sequence ?? 0)));
  const inTabOnly = useRef(false);
  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);

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
      if (result?.__typename === 'Receipt' && !unsent.current.has(position))
        setReceipts((known) => new Map(known).set(position, result));
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
        setReceipts((before) => new Map(before).set(position, null));
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
      clearTimeout(resting.current);
      // Whoever leaves in the middle of a word leaves it with the server.
      void settle();
    };
  }, [settle, takeUp, attempt.id]);

  const give: Answers['give'] = (position, given, typed) => {
    sequence.current += 1;
    const answer = { personId: person.id, answer: given, sequence: sequence.current };
    unsent.current.set(position, answer);
    setShown((known) => new Map(known).set(position, given));
    setReceipts((known) => new Map(known).set(position, null));
    setSaveState('saving');
    // The device first: a closed tab or a flat battery must not lose an answer.
    void keepAnswer(attempt.id, position, answer)
      .catch(() => {
        inTabOnly.current = true;
      })
      .then(() => {
        clearTimeout(resting.current);
        if (typed) resting.current = setTimeout(() => void settle(), REST_MS);
        else void send(position);
      });
  };

  return {
    at: (position) => shown.get(position) ?? {},
    receiptAt: (position) => receipts.get(position) ?? null,
    give,
    saveState,
    error,
    over,
    settle,
  };
}
