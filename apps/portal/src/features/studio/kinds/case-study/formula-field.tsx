import { useLingui } from '@lingui/react/macro';
import { expressionError, namesOf, type CaseStudyContent, type ExpressionError, type ValueType } from '@provost/domain';
import { TextField } from '@provost/ui';
import { useId, useMemo, type ReactNode } from 'react';

/** What is wrong with an expression, in plain words with the place. */
export function useExpressionWords(): (error: ExpressionError) => string {
  const { t } = useLingui();
  return ({ code, at, found, needed }) => {
    const place = at + 1;
    const types: Record<ValueType, string> = {
      boolean: t`yes or no`,
      number: t`a number`,
      text: t`an option`,
    };
    const wanted = needed ? types[needed] : '';
    switch (code) {
      case 'empty':
        return t`Something is to be written here.`;
      case 'too-long':
        return t`This is longer than 500 characters.`;
      case 'too-deep':
        return t`Too many brackets lie in each other at character ${place}.`;
      case 'unknown-character':
        return t`“${found}” at character ${place} means nothing here.`;
      case 'unclosed-text':
        return t`The quotation mark at character ${place} is not closed.`;
      case 'unexpected':
        return t`“${found}” at character ${place} cannot stand there.`;
      case 'ends-early':
        return t`Something is missing at the end.`;
      case 'unknown-name':
        return t`The case has nothing called “${found}” (character ${place}). Around a minus leave spaces.`;
      case 'unknown-function':
        return t`There is no “${found}(…)”; there are min, max, round and if.`;
      case 'wrong-arguments':
        return t`“${found}” at character ${place} has too many or too few values in its brackets.`;
      case 'wrong-type':
        return t`At character ${place}, ${wanted} is needed.`;
      case 'unknown-option':
        return t`“${found}” at character ${place} is none of the options.`;
    }
  };
}

export interface FormulaFieldProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly content: CaseStudyContent;
  readonly needed: ValueType;
  readonly value: string;
  /** True where it may be left empty. */
  readonly optional?: boolean;
  readonly onChange: (text: string) => void;
}

/** A condition or an effect, checked as it is typed; the names of the case are offered. */
export function FormulaField({ label, hint, content, needed, value, optional, onChange }: FormulaFieldProps) {
  const id = useId();
  const wordsOf = useExpressionWords();
  const names = useMemo(() => namesOf(content), [content]);
  const error = optional && value.trim() === '' ? undefined : expressionError(value, names, needed);
  return (
    <>
      <TextField
        label={label}
        hint={hint}
        value={value}
        onChange={onChange}
        error={error && wordsOf(error)}
        list={id}
        dir="ltr"
        spellCheck={false}
        autoComplete="off"
        className="input case-formula"
      />
      <datalist id={id}>
        {[...names.keys()].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </>
  );
}
