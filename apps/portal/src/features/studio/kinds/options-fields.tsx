import { Trans, useLingui } from '@lingui/react/macro';
import { Button, CheckboxGroup, RadioGroup } from '@provost/ui';
import { useFormat } from '../../../shared/format';
import type { Locale } from '../../../shared/i18n';
import { WordsField } from './words-field';

interface OptionWords {
  readonly text: string;
  readonly feedback: string;
}

export interface OptionsFieldsProps {
  readonly options: readonly (OptionWords & { readonly id: string })[];
  readonly onChange: (id: string, change: Partial<OptionWords>) => void;
  readonly right: readonly string[];
  readonly onRight: (right: string[]) => void;
  /** True where exactly one option is right. */
  readonly single: boolean;
  readonly locale: Locale;
  /** The longest words that the server takes, where that is less than for any words of a content. */
  readonly longest?: { readonly text: number; readonly feedback: number };
  /** The options in the language they are translated from. */
  readonly source?: (id: string) => OptionWords | undefined;
  /** True where another language is written: which are right, and how many there are, is the source's matter. */
  readonly fixed?: boolean;
  /** Absent where no more may be added, or none taken away. */
  readonly onAdd?: (() => void) | undefined;
  readonly onRemove?: ((id: string) => void) | undefined;
  /** What is wrong with the words of an option. */
  readonly errorOf: (id: string) => string | undefined;
  readonly rightError: string | undefined;
}

/** Answers to choose from: their words, what is said after each, and which are right. */
export function OptionsFields(props: OptionsFieldsProps) {
  const {
    options,
    onChange,
    right,
    onRight,
    single,
    locale,
    longest,
    source,
    fixed = false,
    onAdd,
    onRemove,
    errorOf,
    rightError,
  } = props;
  const { t } = useLingui();
  const format = useFormat();
  const choices = options.map(({ id, text }, index) => {
    const number = format.number(index + 1);
    return { value: id, label: <span dir="auto">{text || t`Option ${number}`}</span> };
  });
  const keyFields = {
    choices,
    label: single ? <Trans>Right answer</Trans> : <Trans>Right answers</Trans>,
    error: rightError,
  };
  return (
    <div className="studio-options">
      {!fixed && (
        <p className="small quiet">
          <Trans>Beside each option: what is said after it, why it holds or why not.</Trans>
        </p>
      )}
      {options.map(({ id, text, feedback }, index) => {
        const number = format.number(index + 1);
        const theirs = source?.(id);
        return (
          <div key={id} className="studio-option" role="group" aria-label={t`Option ${number}`}>
            <WordsField
              long
              label={<Trans>Option {number}</Trans>}
              locale={locale}
              source={theirs?.text}
              maxLength={longest?.text}
              value={text}
              error={errorOf(id)}
              onChange={(next) => onChange(id, { text: next })}
            />
            <WordsField
              long
              label={<Trans>Said after option {number}</Trans>}
              locale={locale}
              source={theirs?.feedback}
              maxLength={longest?.feedback}
              value={feedback}
              onChange={(next) => onChange(id, { feedback: next })}
            />
            {onRemove && (
              <div>
                <Button tone="plain" aria-label={t`Remove option ${number}`} onClick={() => onRemove(id)}>
                  <Trans>Remove</Trans>
                </Button>
              </div>
            )}
          </div>
        );
      })}
      {onAdd && (
        <div>
          <Button tone="quiet" onClick={onAdd}>
            <Trans>Add an option</Trans>
          </Button>
        </div>
      )}
      {single ? (
        <RadioGroup {...keyFields} disabled={fixed} value={right[0] ?? null} onChange={(id) => onRight([id])} />
      ) : (
        <CheckboxGroup {...keyFields} disabled={fixed} value={right} onChange={onRight} />
      )}
    </div>
  );
}
