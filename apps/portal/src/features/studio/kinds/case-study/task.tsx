import type { CaseStudyContent, Scene } from '@provost/domain';
import type { ReactNode } from 'react';
import type { Locale } from '../../../../shared/i18n';
import { WordsField } from '../words-field';

export interface TaskFieldsProps<S extends Scene = Scene> {
  readonly scene: S;
  readonly content: CaseStudyContent;
  readonly onChange: (scene: S) => void;
  readonly locale: Locale;
  readonly source: S | undefined;
  readonly errorAt: (...places: readonly string[]) => string | undefined;
}

/** Words of the scene in the language being written. */
export function useWords({ locale }: { readonly locale: Locale }) {
  return (
    label: ReactNode,
    value: string,
    source: string | undefined,
    onChange: (text: string) => void,
    error?: string,
  ) => <WordsField {...{ label, value, source, locale, onChange, error }} />;
}
