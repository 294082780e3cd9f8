import { directionOf, TextArea, TextField, type FieldWords } from '@provost/ui';
import type { Locale } from '../../../shared/i18n';
import '../studio-forms.css';

export interface WordsFieldProps extends FieldWords {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The language of the words; the field is written in its direction. */
  readonly locale: Locale;
  /** The words to be said in this language; nothing is shown where they are absent or empty. */
  readonly source?: string | undefined;
  /** True for several lines. */
  readonly long?: boolean;
  readonly onBlur?: () => void;
  /** The most that the server takes. */
  readonly maxLength?: number | undefined;
}

/** Words of a content in one language, with those of its source above them where another language is written. */
export function WordsField({ locale, source, hint, long = false, ...field }: WordsFieldProps) {
  const words = {
    ...field,
    lang: locale,
    dir: directionOf(locale),
    hint:
      source || hint != null ? (
        <>
          {hint}
          {source && <SourceWords>{source}</SourceWords>}
        </>
      ) : undefined,
  };
  return long ? <TextArea {...words} /> : <TextField {...words} />;
}

/** Words of the source, in whatever direction they are written. */
export function SourceWords({ children }: { readonly children: string }) {
  return (
    <span className="source-words" dir="auto">
      {children}
    </span>
  );
}
