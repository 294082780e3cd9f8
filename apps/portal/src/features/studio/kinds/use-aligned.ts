import { localeProblems, type ContentKind, type ContentOf, type KindContent } from '@provost/domain';
import { useEffect, useEffectEvent, useMemo } from 'react';
import type { EditorProps } from './editor';

/**
 * A translation in the shape of its source, whatever it was before: where the source has changed since, its ids, ways, keys
 * and figures are taken over at once, for nothing else can be published.
 */
export function useAligned<Kind extends ContentKind>(
  { content, source, onChange }: EditorProps<Kind>,
  align: (source: ContentOf<Kind>, content: ContentOf<Kind>) => ContentOf<Kind>,
): ContentOf<Kind> {
  const aligned = useMemo(() => (source ? align(source, content) : content), [source, content, align]);
  const differs = source !== null && localeProblems(source as KindContent, content as KindContent).length > 0;
  const takeOver = useEffectEvent(() => onChange(aligned));
  useEffect(() => {
    if (differs) takeOver();
  }, [differs]);
  return aligned;
}
