import { Trans } from '@lingui/react/macro';
import type { MediaQuestion, Problem } from '@provost/domain';
import { Checkbox } from '@provost/ui';
import type { ReactNode } from 'react';
import type { Locale } from '../../../shared/i18n';
import { OrderedList } from '../ordered-list';
import { useProblemSentence } from '../problems';
import { newOption } from './media-questions';
import { OptionsFields } from './options-fields';
import { Part } from './part';
import { WordsField } from './words-field';

/** The most options that are asked at once. */
const MOST_OPTIONS = 20;
/** The most questions that a medium asks. */
const MOST_QUESTIONS = 100;

export interface MediaQuestionsPartProps {
  readonly title: ReactNode;
  readonly note: ReactNode;
  /** Names the list for a screen reader. */
  readonly label: string;
  readonly questions: readonly MediaQuestion[];
  readonly onChange: (questions: readonly MediaQuestion[]) => void;
  readonly make: () => MediaQuestion;
  readonly nameOf: (question: MediaQuestion) => string;
  /** True where a question stands at its time, and so is not put in order by hand. */
  readonly timed?: boolean;
  /** Fields for its times, where it has some to set. */
  readonly times?: (question: MediaQuestion, change: (question: MediaQuestion) => void) => ReactNode;
  readonly locale: Locale;
  /** The questions in the language of the source, where another is written. */
  readonly source: readonly MediaQuestion[] | null;
  readonly problems: readonly Problem[];
}

/** What a medium asks, on its way or after it. In another language only the words are written. */
export function MediaQuestionsPart(props: MediaQuestionsPartProps) {
  const { questions, source, times } = props;
  if (source && questions.length === 0) return null;
  return (
    <Part title={props.title} note={props.note}>
      <OrderedList<MediaQuestion>
        label={props.label}
        items={questions}
        onChange={props.onChange}
        nameOf={props.nameOf}
        level={4}
        fixed={source !== null}
        unordered={props.timed ?? false}
        {...(questions.length < MOST_QUESTIONS && {
          add: { label: <Trans>Add a question</Trans>, make: props.make },
        })}
      >
        {(question, change) => (
          <QuestionFields
            question={question}
            theirs={source?.find(({ id }) => id === question.id) ?? null}
            onChange={change}
            locale={props.locale}
            problems={props.problems}
          >
            {times?.(question, change)}
          </QuestionFields>
        )}
      </OrderedList>
    </Part>
  );
}

interface QuestionFieldsProps {
  readonly question: MediaQuestion;
  /** The same in the language of the source, where another is written. */
  readonly theirs: MediaQuestion | null;
  readonly onChange: (question: MediaQuestion) => void;
  readonly locale: Locale;
  readonly problems: readonly Problem[];
  readonly children: ReactNode;
}

function QuestionFields({ question, theirs, onChange, locale, problems, children }: QuestionFieldsProps) {
  const sentence = useProblemSentence();
  const place = `question ${question.id}`;
  const at = (where: string, ...codes: string[]) => {
    const found = problems.find((one) => one.place === where && codes.includes(one.code));
    return found && sentence(found.code);
  };
  const { options } = question;
  const change = (of: (one: MediaQuestion['options'][number]) => MediaQuestion['options'][number]) =>
    onChange({ ...question, options: options.map(of) });
  return (
    <div className="studio-fields">
      {children}
      <WordsField
        long
        label={<Trans>Question</Trans>}
        locale={locale}
        source={theirs?.prompt}
        value={question.prompt}
        onChange={(prompt) => onChange({ ...question, prompt })}
        error={at(place, 'empty-text', 'too-long')}
      />
      {!theirs && (
        <>
          <Checkbox
            label={<Trans>A right answer is needed to complete the step</Trans>}
            checked={question.required}
            onChange={(required) => onChange({ ...question, required })}
          />
          <Checkbox
            label={<Trans>Several answers together are right</Trans>}
            checked={question.multiple}
            onChange={(multiple) => onChange({ ...question, multiple })}
          />
        </>
      )}
      <OptionsFields
        options={options}
        onChange={(id, words) => change((one) => (one.id === id ? { ...one, ...words } : one))}
        right={options.filter(({ correct }) => correct).map(({ id }) => id)}
        onRight={(right) => change((one) => ({ ...one, correct: right.includes(one.id) }))}
        single={!question.multiple}
        locale={locale}
        {...(theirs && { source: (id: string) => theirs.options.find((one) => one.id === id), fixed: true })}
        onAdd={
          theirs || options.length >= MOST_OPTIONS
            ? undefined
            : () => onChange({ ...question, options: [...options, newOption()] })
        }
        onRemove={
          theirs || options.length <= 2
            ? undefined
            : (id) => onChange({ ...question, options: options.filter((one) => one.id !== id) })
        }
        errorOf={(id) => at(`${place}, option ${id}`, 'empty-text')}
        rightError={at(place, 'no-right-option', 'too-few-options')}
      />
    </div>
  );
}
