import { Trans, useLingui } from '@lingui/react/macro';
import type { MediaQuestion, PodcastContent, Problem } from '@provost/domain';
import { Checkbox } from '@provost/ui';
import type { Locale } from '../../../../shared/i18n';
import { OrderedList } from '../../ordered-list';
import { useProblemSentence } from '../../problems';
import { newId } from '../new-id';
import { OptionsFields } from '../options-fields';
import { Part } from '../part';
import { WordsField } from '../words-field';

/** The most options that are asked at once. */
const MOST = 20;

interface EndCheckPartProps {
  readonly content: PodcastContent;
  readonly onChange: (questions: readonly MediaQuestion[]) => void;
  readonly locale: Locale;
  readonly source: PodcastContent | null;
  readonly problems: readonly Problem[];
}

const option = () => ({ id: newId('o'), text: '', correct: false, feedback: '' });

/** Questions after the episode. In another language only their words are written. */
export function EndCheckPart({ content, onChange, locale, source, problems }: EndCheckPartProps) {
  const { t } = useLingui();
  const questions = content.questions ?? [];
  const make = (): MediaQuestion => ({
    ...{ id: newId('q'), at: content.durationSeconds, prompt: '', multiple: false, required: false },
    options: [option(), option()],
  });
  if (source && questions.length === 0) return null;
  return (
    <Part
      title={<Trans>Questions after the episode</Trans>}
      note={<Trans>Optional. An officer may try as often as she likes, and is told at once what holds.</Trans>}
    >
      {source ? (
        questions.map((question) => (
          <Fields
            key={question.id}
            question={question}
            theirs={source.questions?.find(({ id }) => id === question.id) ?? null}
            onChange={(next) => onChange(questions.map((one) => (one.id === next.id ? next : one)))}
            locale={locale}
            problems={problems}
          />
        ))
      ) : (
        <OrderedList<MediaQuestion>
          label={t`Questions after the episode`}
          items={questions}
          onChange={onChange}
          nameOf={({ prompt }) => prompt}
          level={4}
          add={{ label: <Trans>Add a question</Trans>, make }}
        >
          {(question, change) => (
            <Fields question={question} theirs={null} onChange={change} locale={locale} problems={problems} />
          )}
        </OrderedList>
      )}
    </Part>
  );
}

function Fields(props: {
  readonly question: MediaQuestion;
  /** The same in the language of the source, where another is written. */
  readonly theirs: MediaQuestion | null;
  readonly onChange: (question: MediaQuestion) => void;
  readonly locale: Locale;
  readonly problems: readonly Problem[];
}) {
  const sentence = useProblemSentence();
  const { question, theirs, onChange, locale, problems } = props;
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
      <WordsField
        long
        label={<Trans>Question</Trans>}
        locale={locale}
        source={theirs?.prompt}
        value={question.prompt}
        onChange={(prompt) => onChange({ ...question, prompt })}
        error={at(place, 'empty-text')}
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
          theirs || options.length >= MOST
            ? undefined
            : () => onChange({ ...question, options: [...options, option()] })
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
