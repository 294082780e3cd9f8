import { Trans, useLingui } from '@lingui/react/macro';
import { isUnanswered, valuesAt } from '@provost/domain';
import { Actions, Button, CheckboxGroup, Lead, Notice, RadioGroup } from '@provost/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { useFormat } from '../../shared/format';
import { RefusalNotice } from '../../shared/refusal';
import { useReportSaveState } from '../../shared/save-state';
import { SubmitAttemptMutation } from './quiz.graphql';
import { useAnswers, type Answers, type Attempt } from './use-answers';

export interface RunningAttemptProps {
  readonly attempt: Attempt;
  /** Asks the server anew, where it closed the attempt itself. */
  readonly reload: () => void;
}

/** The questions of a running attempt: each answer is saved when it is chosen, and hers is the server's clock. */
export function RunningAttempt({ attempt, reload }: RunningAttemptProps) {
  const { t } = useLingui();
  const format = useFormat();
  const answers = useAnswers(attempt);
  useReportSaveState('answers', answers.saveState);
  const [{ fetching }, submit] = useMutation(SubmitAttemptMutation);
  const [error, setError] = useState<CombinedError | null>(null);
  const [unsent, setUnsent] = useState(false);
  const left = useSecondsLeft(attempt);
  const list = useRef<HTMLDivElement>(null);
  const open = attempt.questions.filter(({ position }) => isUnanswered(answers.at(position)));

  const hand = async () => {
    const settled = await answers.settle();
    setUnsent(!settled && !answers.over);
    if (!settled && !answers.over) return;
    const answer = await submit({ attemptId: attempt.id, locale: attempt.locale });
    setError(answer.error ?? null);
    if (answer.data) reload();
  };
  const timeIsUp = useEffectEvent(() => void hand());
  const ended = left === 0 || answers.over;
  useEffect(() => {
    if (ended) timeIsUp();
  }, [ended]);

  const number = format.number(attempt.number);
  const mark = format.percent(attempt.passMark);
  const answered = format.number(attempt.questions.length - open.length);
  const all = format.number(attempt.questions.length);
  const missing = format.number(open.length);
  const clock = left === null ? null : format.clock(left);
  const toFirstOpen = () =>
    list.current?.querySelector<HTMLElement>(`[data-position="${open[0]?.position}"] input`)?.focus();
  return (
    <>
      <Lead
        kicker={attempt.exam ? <Trans>Exam, attempt {number}</Trans> : <Trans>Quiz, attempt {number}</Trans>}
        title={attempt.title}
      >
        <Trans>Needed to pass: {mark}. Each answer is saved when you choose it.</Trans>
      </Lead>
      <p className="attempt-bar">
        <Trans>
          {answered} of {all} answered
        </Trans>
        {clock && (
          <span className="countdown" role="timer" aria-label={t`Time left`}>
            {clock}
          </span>
        )}
      </p>
      <div className="questions" ref={list}>
        {attempt.questions.map((question) => (
          <div key={question.position} data-position={question.position}>
            <Question question={question} answers={answers} locked={ended} />
          </div>
        ))}
        {answers.error && <RefusalNotice error={answers.error} retry={() => void answers.settle()} />}
        {error && <RefusalNotice error={error} retry={() => void hand()} />}
        {unsent && (
          <Notice
            kind="warn"
            live
            title={<Trans>Not every answer is saved yet, so the attempt was not handed in. Try again.</Trans>}
          />
        )}
        <Actions>
          <Button busy={fetching} onClick={() => void hand()}>
            <Trans>Hand in</Trans>
          </Button>
          {open.length > 0 && (
            <Button tone="plain" onClick={toFirstOpen}>
              <Trans>Without an answer: {missing}</Trans>
            </Button>
          )}
        </Actions>
      </div>
    </>
  );
}

function Question(props: {
  readonly question: Attempt['questions'][number];
  readonly answers: Answers;
  readonly locked: boolean;
}) {
  const format = useFormat();
  const { question, answers, locked } = props;
  const { position } = question;
  const given = answers.at(position);
  const savedAt = answers.savedAt(position);
  const time = savedAt ? format.time(savedAt) : null;
  const number = format.number(position);
  const label = (
    <>
      <span className="figure quiet">{number}</span> <bdi>{question.prompt}</bdi>
    </>
  );
  const hint = time ? <Trans>Saved at {time}</Trans> : undefined;
  return question.slots.map((slot) => {
    const shared = {
      ...{ label, hint, disabled: locked },
      choices: slot.options.map(({ id, text }) => ({ value: id, label: text })),
    };
    const give = (ids: readonly string[]) => answers.give(position, { ...given, [slot.id]: ids });
    return slot.several ? (
      <CheckboxGroup key={slot.id} {...shared} value={[...valuesAt(given, slot.id)]} onChange={give} />
    ) : (
      <RadioGroup key={slot.id} {...shared} value={valuesAt(given, slot.id)[0] ?? null} onChange={(id) => give([id])} />
    );
  });
}

/** Seconds left by the server's clock; null without a limit. This device only measures how much time went by. */
function useSecondsLeft({ endsAt, serverNow }: Attempt): number | null {
  const total = endsAt ? Math.max(0, (Date.parse(endsAt) - Date.parse(serverNow)) / 1000) : null;
  const [left, setLeft] = useState(total);
  useEffect(() => {
    if (total === null) return undefined;
    const began = performance.now();
    const timer = setInterval(() => {
      setLeft(Math.max(0, Math.ceil(total - (performance.now() - began) / 1000)));
    }, 1000);
    return () => clearInterval(timer);
  }, [total]);
  return left;
}
