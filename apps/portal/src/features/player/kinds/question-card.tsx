import { Trans, useLingui } from '@lingui/react/macro';
import { answeredRightly, isRightAnswer, newestAnswer, type MediaAnswers, type MediaQuestion } from '@provost/domain';
import { Actions, Button, CheckboxGroup, directionOf, Form, Notice, RadioGroup } from '@provost/ui';
import { useEffect, useId, useRef, useState } from 'react';

export interface QuestionCardProps {
  readonly question: MediaQuestion;
  readonly answers: MediaAnswers;
  readonly locale: string;
  /** Told each answer at once. */
  readonly onAnswer: (optionIds: readonly string[]) => void;
  readonly onGoOn: () => void;
  /** Back to the explanation; absent where there is none. */
  readonly onRewind?: (() => void) | undefined;
}

/** A question of a medium: answered as often as one likes, with what is said to each answer. It takes the focus when it comes. */
export function QuestionCard({ question, answers, locale, onAnswer, onGoOn, onRewind }: QuestionCardProps) {
  const { t } = useLingui();
  const heading = useId();
  const card = useRef<HTMLElement>(null);
  const given = newestAnswer(question, answers);
  const [chosen, setChosen] = useState<readonly string[]>(given ?? []);
  const [missing, setMissing] = useState(false);
  useEffect(() => card.current?.focus(), []);

  const right = given !== undefined && isRightAnswer(question, given);
  const settled = answeredRightly(question, answers);
  const choose = (ids: readonly string[]) => {
    setMissing(false);
    setChosen(ids);
  };
  const fields = {
    label: <span id={heading}>{question.prompt}</span>,
    choices: question.options.map(({ id, text }) => ({ value: id, label: text })),
    error: missing ? t`Choose an answer first.` : undefined,
  };
  const submit = () => {
    setMissing(chosen.length === 0);
    if (chosen.length > 0) onAnswer(chosen);
  };
  const said = question.options.filter(({ id, feedback }) => given?.includes(id) && feedback !== '');
  return (
    <section ref={card} tabIndex={-1} className="question-card" aria-labelledby={heading}>
      <div lang={locale} dir={directionOf(locale)}>
        <Form onSubmit={submit}>
          {question.multiple ? (
            <CheckboxGroup {...fields} value={chosen} onChange={choose} />
          ) : (
            <RadioGroup {...fields} value={chosen[0] ?? null} onChange={(id) => choose([id])} />
          )}
          <Actions>
            <Button type="submit" tone={given ? 'quiet' : 'primary'}>
              <Trans>Answer</Trans>
            </Button>
          </Actions>
        </Form>
      </div>
      {given && (
        <Notice
          kind={right ? 'good' : 'warn'}
          live
          title={right ? <Trans>That is right.</Trans> : <Trans>Not yet.</Trans>}
        >
          {said.map(({ id, feedback }) => (
            <p key={id} lang={locale} dir={directionOf(locale)}>
              {feedback}
            </p>
          ))}
        </Notice>
      )}
      <Actions>
        {(!question.required || settled) && (
          <Button tone={given ? 'primary' : 'quiet'} onClick={onGoOn}>
            {given ? <Trans>Go on</Trans> : <Trans>Go on without an answer</Trans>}
          </Button>
        )}
        {onRewind && (
          <Button tone="quiet" onClick={onRewind}>
            <Trans>Hear the explanation again</Trans>
          </Button>
        )}
        {question.required && !settled && (
          <p className="small quiet">
            <Trans>This question is needed to complete the step. You may try as often as you like.</Trans>
          </p>
        )}
      </Actions>
    </section>
  );
}
