import { Trans, useLingui } from '@lingui/react/macro';
import { isUnanswered } from '@provost/domain';
import { Actions, Button, Disclosure, Lead, Notice } from '@provost/ui';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useMutation, type CombinedError } from 'urql';
import { useFormat } from '../../shared/format';
import type { Locale } from '../../shared/i18n';
import { RefusalNotice } from '../../shared/refusal';
import { useReportSaveState } from '../../shared/save-state';
import { AttemptBar, LanguageSwitch } from './attempt-bar';
import { QuestionField } from './question';
import { QuestionMap } from './question-map';
import { SubmitAttemptMutation } from './quiz.graphql';
import { Receipts } from './receipts';
import { useAnswers, type Attempt } from './use-answers';
import { useFlags } from './use-flags';
import { useTimeLeft } from './use-time-left';

export interface RunningAttemptProps {
  readonly attempt: Attempt;
  /** The language in which she reads the questions. */
  readonly language: Locale;
  readonly onLanguage: (language: Locale) => void;
  /** Asks the server anew, where it closed the attempt itself. */
  readonly reload: () => void;
}

const FIELD = 'input:not([type=hidden]), select, textarea, .pointing, .order-list button';

/** The questions of a running attempt: each answer is saved when it is given, and hers is the server's clock. */
export function RunningAttempt({ attempt, language, onLanguage, reload }: RunningAttemptProps) {
  const { t } = useLingui();
  const format = useFormat();
  const answers = useAnswers(attempt);
  useReportSaveState('answers', answers.saveState);
  const [{ fetching }, submit] = useMutation(SubmitAttemptMutation);
  const [error, setError] = useState<CombinedError | null>(null);
  const [unsent, setUnsent] = useState(false);
  const [flags, toggleFlag] = useFlags(attempt.id);
  const [current, setCurrent] = useState(1);
  const { seconds: left, over } = useTimeLeft(attempt);
  const list = useRef<HTMLDivElement>(null);
  const goal = useRef<number | null>(null);
  const open = attempt.questions.filter(({ position }) => isUnanswered(answers.at(position)));
  const oneByOne = attempt.paging === 'ONE';

  const hand = async () => {
    const settled = await answers.settle();
    setUnsent(!settled && !answers.over);
    if (!settled && !answers.over) return;
    const answer = await submit({ attemptId: attempt.id, locale: language });
    setError(answer.error ?? null);
    if (answer.data) reload();
  };
  const timeIsUp = useEffectEvent(() => void hand());
  const ended = left === 0 || over || answers.over;
  useEffect(() => {
    if (ended) timeIsUp();
  }, [ended]);

  const go = (position: number) => {
    goal.current = position;
    setCurrent(position);
    if (!oneByOne || position === current) reach(position);
  };
  const reach = (position: number) => {
    const question = list.current?.querySelector<HTMLElement>(`[data-position="${position}"]`);
    question?.querySelector<HTMLElement>(FIELD)?.focus({ preventScroll: true });
    question?.scrollIntoView({ block: 'start' });
    goal.current = null;
  };
  // On a page of its own a question stands only after the page has turned.
  useEffect(() => {
    if (goal.current !== null) reach(goal.current);
  }, [current]);

  const number = format.number(attempt.number);
  const mark = format.percent(attempt.passMark);
  const missing = format.number(open.length);
  const shown = oneByOne ? attempt.questions.filter(({ position }) => position === current) : attempt.questions;
  const map = <QuestionMap {...{ attempt, answers, flags }} current={oneByOne ? current : null} onGo={go} />;
  return (
    <>
      <Lead
        kicker={attempt.exam ? <Trans>Exam, attempt {number}</Trans> : <Trans>Quiz, attempt {number}</Trans>}
        title={attempt.title}
      >
        <Trans>Needed to pass: {mark}. Each answer is saved when you choose it.</Trans>
      </Lead>
      <AttemptBar {...{ attempt, answers, left }} />
      <div className="attempt-tools">
        <LanguageSwitch {...{ attempt, language, onLanguage }} />
        <Receipts attempt={attempt} answers={answers} />
        {!oneByOne && <Disclosure title={<Trans>Map of the questions</Trans>}>{map}</Disclosure>}
      </div>
      {oneByOne && map}
      <div className="questions" ref={list}>
        {shown.map((question) => (
          <QuestionField
            key={question.position}
            {...{ question, answers }}
            locked={ended}
            flagged={flags.has(question.position)}
            onFlag={() => toggleFlag(question.position)}
          />
        ))}
        {oneByOne && (
          <nav aria-label={t`From question to question`}>
            <Actions>
              <Button tone="quiet" disabled={current === 1} onClick={() => go(current - 1)}>
                <Trans>Question before</Trans>
              </Button>
              <Button tone="quiet" disabled={current === attempt.questions.length} onClick={() => go(current + 1)}>
                <Trans>Next question</Trans>
              </Button>
            </Actions>
          </nav>
        )}
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
          {open[0] && (
            <Button tone="plain" onClick={() => go(open[0]?.position ?? 1)}>
              <Trans>Without an answer: {missing}</Trans>
            </Button>
          )}
        </Actions>
      </div>
    </>
  );
}
