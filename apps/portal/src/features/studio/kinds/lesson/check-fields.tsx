import { Trans } from '@lingui/react/macro';
import type { LessonBlock, ProblemCode } from '@provost/domain';
import { Checkbox } from '@provost/ui';
import { useProblemsAt, useProblemSentence } from '../../problems';
import { OptionsFields } from '../options-fields';
import { emptyOption } from './empty';
import { TaskFields, type TaskFieldsProps } from './task-fields';

type Check = Extract<LessonBlock, { type: 'check' }>;

/** The most options that the server takes. */
const MOST = 20;

/** What is wrong with the answers as a whole. */
const OF_THE_KEY: readonly ProblemCode[] = ['no-right-option', 'too-few-options'];

/** A question within a lesson: it says at once whether the answer holds, and the way on and the score go by it. */
export function CheckFields(props: TaskFieldsProps<Check>) {
  const { block, onChange, locale, source, problems } = props;
  const errorAt = useProblemsAt(problems);
  const sentence = useProblemSentence();
  const place = `check ${block.id}`;
  const key = problems.find((one) => one.place === place && OF_THE_KEY.includes(one.code));
  const { options } = block;
  const change = (of: (option: Check['options'][number]) => Check['options'][number]) =>
    onChange({ ...block, options: options.map(of) });
  return (
    <TaskFields {...props}>
      <Checkbox
        label={<Trans>Several answers together are right</Trans>}
        disabled={source !== null}
        checked={block.multiple ?? false}
        onChange={(multiple) => onChange({ ...block, multiple })}
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
    </TaskFields>
  );
}
