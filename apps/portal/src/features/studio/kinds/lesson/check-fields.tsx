import { Trans } from '@lingui/react/macro';
import type { LessonBlock, Problem, ProblemCode } from '@provost/domain';
import type { Locale } from '../../../../shared/i18n';
import { useProblemsAt, useProblemSentence } from '../../problems';
import { OptionsFields } from '../options-fields';
import { WordsField } from '../words-field';
import { emptyOption } from './empty';

type Check = Extract<LessonBlock, { type: 'check' }>;

/** The most options that the server takes. */
const MOST = 20;

/** What is wrong with the answers as a whole. */
const OF_THE_KEY: readonly ProblemCode[] = ['no-right-option', 'too-few-options'];

export interface CheckFieldsProps {
  readonly block: Check;
  readonly onChange: (block: Check) => void;
  readonly locale: Locale;
  readonly source: Check | null;
  readonly problems: readonly Problem[];
}

/** A question within a lesson: it says at once whether the answer holds, and counts for nothing else. */
export function CheckFields({ block, onChange, locale, source, problems }: CheckFieldsProps) {
  const errorAt = useProblemsAt(problems);
  const sentence = useProblemSentence();
  const place = `check ${block.id}`;
  const key = problems.find((one) => one.place === place && OF_THE_KEY.includes(one.code));
  const { options } = block;
  const change = (of: (option: Check['options'][number]) => Check['options'][number]) =>
    onChange({ ...block, options: options.map(of) });
  return (
    <>
      <WordsField
        long
        label={<Trans>Question</Trans>}
        locale={locale}
        source={source?.prompt}
        value={block.prompt}
        error={block.prompt.trim() === '' ? errorAt(place) : undefined}
        onChange={(prompt) => onChange({ ...block, prompt })}
      />
      <OptionsFields
        options={options}
        onChange={(id, words) => change((option) => (option.id === id ? { ...option, ...words } : option))}
        right={options.filter(({ correct }) => correct).map(({ id }) => id)}
        onRight={(right) => change((option) => ({ ...option, correct: right.includes(option.id) }))}
        single={false}
        locale={locale}
        fixed={source !== null}
        source={(id) => source?.options.find((option) => option.id === id)}
        onAdd={
          source || options.length >= MOST
            ? undefined
            : () => onChange({ ...block, options: [...options, emptyOption()] })
        }
        onRemove={
          source || options.length <= 2
            ? undefined
            : (id) => onChange({ ...block, options: options.filter((option) => option.id !== id) })
        }
        errorOf={(id) => errorAt(`${place}, option ${id}`)}
        rightError={key && sentence(key.code)}
      />
    </>
  );
}
