import type { ContentKind } from '@provost/domain';
import { Skeleton } from '@provost/ui';
import { Suspense } from 'react';
import type { Locale } from '../../../shared/i18n';
import type { KindInStudio } from '../kinds/editor';
import { EDITORS } from '../kinds/registry';

/** What shows how officers take a step of the kind; undefined for kinds without such figures. */
export const viewsOf = (kind: ContentKind) => (EDITORS[kind] as unknown as KindInStudio<ContentKind>).Views;

/** How officers take the step, where its kind has figures of it. */
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
