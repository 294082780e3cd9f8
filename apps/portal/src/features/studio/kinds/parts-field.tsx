import { WordsField, type WordsFieldProps } from './words-field';

export interface PartsFieldProps extends Omit<WordsFieldProps, 'value' | 'onChange' | 'source' | 'onBlur' | 'long'> {
  readonly parts: readonly string[];
  readonly onChange: (parts: string[]) => void;
  readonly source?: readonly string[] | undefined;
  /** What stands between two parts: an empty line between paragraphs, or a line break. */
  readonly between: '\n\n' | '\n';
}

/** Paragraphs, or lines, in one field: plainer to write than a field for each. On leaving it, empty ones are taken out. */
export function PartsField({ parts, onChange, source, between, ...field }: PartsFieldProps) {
  const clean = parts.map((part) => part.trim()).filter((part) => part !== '');
  const isClean = clean.length === parts.length && clean.every((part, i) => part === parts[i]);
  return (
    <WordsField
      {...field}
      long
      source={source?.join(between)}
      value={parts.join(between)}
      onChange={(text) => onChange(text.split(between))}
      onBlur={() => {
        if (!isClean) onChange(clean);
      }}
    />
  );
}
