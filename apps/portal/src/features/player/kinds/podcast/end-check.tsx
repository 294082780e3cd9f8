import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  answeredRightly,
  answerMark,
  coverageShare,
  isRightAnswer,
  newestAnswer,
  type MediaAnswers,
  type MediaEvidence,
  type MediaQuestion,
} from '@provost/domain';
import { Actions, Button, CheckboxGroup, directionOf, Form, Kicker, Notice, RadioGroup } from '@provost/ui';
import { useId, useState } from 'react';
import type { ContentOfType } from '../../renderer';

type Asked = ContentOfType<'PodcastContent'>['questions'][number];

export interface EndCheckProps {
  readonly content: ContentOfType<'PodcastContent'>;
  readonly locale: string;
  readonly evidence: MediaEvidence;
  /** The playhead stands at the end. */
  readonly ended: boolean;
  /** Told each answer at once. */
  readonly onAnswer: (answers: MediaAnswers) => void;
}

/** The questions after an episode; they open where it was heard as far as is asked, or at its end, and stay open. */
export function EndCheck({ content, locale, evidence, ended, onAnswer }: EndCheckProps) {
  const { t } = useLingui();
  const heading = useId();
  const { questions, durationSeconds, requiredShare } = content;
  if (questions.length === 0) return null;
  const answers = evidence.answers ?? {};
  const heard = coverageShare(evidence.played, durationSeconds) >= requiredShare;
  const open = ended || heard || Object.keys(answers).length > 0;
  const needed = questions.filter(({ required }) => required).length;
  return (
    <section className="end-check" aria-labelledby={heading}>
      <Kicker as="h2">
        <span id={heading}>
          <Trans>After the episode</Trans>
        </span>
      </Kicker>
      {!open && (
        <p className="quiet">
          {t`${plural(questions.length, { one: '# question follows', other: '# questions follow' })} when you have heard it.`}
        </p>
      )}
      {open && needed > 0 && (
        <p className="small quiet">
          {t`${plural(needed, { one: '# right answer is', other: '# right answers are' })} needed to complete it. You may try as often as you like.`}
        </p>
      )}
      {open &&
        questions.map((question) => (
          <Question key={question.id} question={question} answers={answers} locale={locale} onAnswer={onAnswer} />
        ))}
    </section>
  );
}

const asDomain = ({ rewindTo, ...question }: Asked): MediaQuestion => ({
  ...question,
  ...(rewindTo != null && { rewindTo }),
});

function Question(props: {
  readonly question: Asked;
  readonly answers: MediaAnswers;
  readonly locale: string;
  readonly onAnswer: (answers: MediaAnswers) => void;
}) {
  const { t } = useLingui();
  const { answers, locale, onAnswer } = props;
  const question = asDomain(props.question);
  const given = newestAnswer(question, answers);
  const [chosen, setChosen] = useState<readonly string[]>(given ?? []);
  const [missing, setMissing] = useState(false);
  const right = given !== undefined && isRightAnswer(question, given);
  const choose = (ids: readonly string[]) => {
    setMissing(false);
    setChosen(ids);
  };
  const fields = {
    label: question.prompt,
    choices: question.options.map(({ id, text }) => ({ value: id, label: text })),
    error: missing ? t`Choose an answer first.` : undefined,
  };
  const submit = () => {
    setMissing(chosen.length === 0);
    if (chosen.length > 0) onAnswer({ [answerMark(question.id, chosen)]: Date.now() });
  };
  return (
    <div className="end-question">
      <div lang={locale} dir={directionOf(locale)}>
        <Form onSubmit={submit}>
          {question.multiple ? (
            <CheckboxGroup {...fields} value={chosen} onChange={choose} />
          ) : (
            <RadioGroup {...fields} value={chosen[0] ?? null} onChange={(id) => choose([id])} />
          )}
          <Actions>
            <Button type="submit" tone={answeredRightly(question, answers) ? 'quiet' : 'primary'}>
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
          {question.options
            .filter(({ id, feedback }) => given.includes(id) && feedback !== '')
            .map(({ id, feedback }) => (
              <p key={id} lang={locale} dir={directionOf(locale)}>
                {feedback}
              </p>
            ))}
        </Notice>
      )}
    </div>
  );
}
