import { Skeleton } from '@provost/ui';
import { lazy, Suspense } from 'react';
import type { RichEditorProps } from './rich-editor-props';
import './rich-editor.css';

const Surface = lazy(() => import('./rich-editor-surface'));

/** Rich text as a field of a form. The editor itself is large and comes when the first of them is shown. */
export function RichEditor(props: RichEditorProps) {
  return (
    <Suspense fallback={<Skeleton height={12} />}>
      <Surface {...props} />
    </Suspense>
  );
}
