import type { RichDoc } from '@provost/domain';
import type { Editor } from '@tiptap/react';
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

/** What a form under the toolbar is given. */
export interface RichFormProps {
  readonly editor: Editor;
  /** Closes the form; the text has the focus again. */
  readonly done: () => void;
}
