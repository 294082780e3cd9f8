import type { ContentKind } from '@provost/domain';
import { Skeleton } from '@provost/ui';
import { Suspense } from 'react';
import type { Locale } from '../../../shared/i18n';
import type { KindInStudio } from '../kinds/editor';
import { EDITORS } from '../kinds/registry';

/** What shows how officers fare in a step of the kind; undefined for kinds that have no such figures. */
export const viewsOf = (kind: ContentKind) => (EDITORS[kind] as unknown as KindInStudio<ContentKind>).Views;

/** How officers fare in the step, where its kind has figures. */
export function ViewsOf(props: { readonly kind: ContentKind; readonly stepId: string; readonly locale: Locale }) {
  const { kind, stepId, locale } = props;
  const Views = viewsOf(kind);
  if (!Views) return null;
  return (
    <Suspense fallback={<Skeleton height={12} />}>
      <Views stepId={stepId} locale={locale} />
    </Suspense>
  );
}
