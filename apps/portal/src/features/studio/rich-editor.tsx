import type { RichDoc } from '@provost/domain';
import { Skeleton } from '@provost/ui';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Locale } from '../../shared/i18n';
import './rich-editor.css';

export interface RichEditorProps {
  readonly label: ReactNode;
  readonly value: RichDoc;
  readonly onChange: (value: RichDoc) => void;
  /** The language of the text, and with it its direction. */
  readonly locale: Locale;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

const Surface = lazy(() => import('./rich-editor-surface'));

/** Rich text as a field of a form. The editor itself is large and comes when the first of them is shown. */
export function RichEditor(props: RichEditorProps) {
  return (
    <Suspense fallback={<Skeleton height={12} />}>
      <Surface {...props} />
    </Suspense>
  );
}
