import type { RichDoc } from '@provost/domain';
import type { ReactNode } from 'react';
import type { Locale } from '../../shared/i18n';

export interface RichEditorProps {
  readonly label: ReactNode;
  readonly value: RichDoc;
  readonly onChange: (value: RichDoc) => void;
  /** The language of the text, and with it its direction. */
  readonly locale: Locale;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}
