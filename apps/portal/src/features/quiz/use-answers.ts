import type { SaveState } from '@provost/ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import type { AttemptQuery as AttemptAnswer } from '../../gql/graphql';
import { refusalOf } from '../../shared/refusal';
import { SaveAnswerMutation } from './quiz.graphql';

export type Attempt = AttemptAnswer['attempt'];

interface Unsent {
  readonly chosen: readonly string[];
  readonly sequence: number;
}

export interface Answers {
  readonly chosen: (position: number) => readonly string[];
  /** When the server saved the answer; null while it has not. */
  readonly savedAt: (position: number) => string | null;
  readonly choose: (position: number, chosen: string[]) => void;
  readonly saveState: SaveState;
  readonly error: CombinedError | null;
  /** True once the server said that the time is over. */
  readonly over: boolean;
  /** Sends what is not sent yet; answers whether all is saved. */
  readonly settle: () => Promise<boolean>;
}

const RETRY_MS = 5000;

/** Saves each answer when it is chosen, and again until the server has given its receipt. The newest choice wins by its sequence. */
export function useAnswers(attempt: Attempt): Answers {
  const [, save] = useMutation(SaveAnswerMutation);
  const [shown, setShown] = useState(
    () => new Map(attempt.questions.map(({ position, chosen }) => [position, chosen])),
  );
  const [saved, setSaved] = useState(
    () => new Map(attempt.questions.map(({ position, receipt }) => [position, receipt?.savedAt ?? null])),
  );
  const [saveState, setSaveState] = useState<SaveState>('saved');
  const [error, setError] = useState<CombinedError | null>(null);
  const [over, setOver] = useState(attempt.submittedAt != null);
  const unsent = useRef(new Map<number, Unsent>());
  const sequence = useRef(Math.max(0, ...attempt.questions.map(({ receipt }) => receipt?.sequence ?? 0)));

  const send = useCallback(
    async (position: number) => {
      const answer = unsent.current.get(position);
      if (!answer) return;
      setSaveState('saving');
      const { data, error: failed } = await save({
        input: { attemptId: attempt.id, position, chosen: [...answer.chosen], sequence: answer.sequence },
      });
      const result = data?.saveAnswer;
      if (result?.__typename === 'AttemptOver') setOver(true);
      if (result?.__typename === 'Receipt') {
        // A newer choice may have been made meanwhile: it keeps its place in the queue.
        if (unsent.current.get(position)?.sequence === answer.sequence) unsent.current.delete(position);
        setSaved((known) => new Map(known).set(position, result.savedAt));
      }
      const refused = failed && refusalOf(failed).code !== 'OFFLINE';
      setError(failed ?? null);
      setSaveState(refused ? 'failed' : failed ? 'saving' : unsent.current.size > 0 ? 'saving' : 'saved');
    },
    [save, attempt.id],
  );

  const settle = useCallback(async () => {
    for (const position of [...unsent.current.keys()]) await send(position);
    return unsent.current.size === 0;
  }, [send]);

  useEffect(() => {
    const timer = setInterval(() => void settle(), RETRY_MS);
    return () => clearInterval(timer);
  }, [settle]);

  const choose = (position: number, chosen: string[]) => {
    sequence.current += 1;
    unsent.current.set(position, { chosen, sequence: sequence.current });
    setShown((known) => new Map(known).set(position, chosen));
    setSaved((known) => new Map(known).set(position, null));
    void send(position);
  };

  return {
    chosen: (position) => shown.get(position) ?? [],
    savedAt: (position) => saved.get(position) ?? null,
    choose,
    saveState,
    error,
    over,
    settle,
  };
}
