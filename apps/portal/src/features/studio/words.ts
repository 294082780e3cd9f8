import { useLingui } from '@lingui/react/macro';
import type { ContentKind } from '@provost/domain';

/** The kinds of step, and what each is for. */
export function useKindWords(): Record<ContentKind, { readonly name: string; readonly hint: string }> {
  const { t } = useLingui();
  return {
    article: { name: t`Article`, hint: t`Text in sections, with sources. Complete when every section was read.` },
    video: { name: t`Video`, hint: t`A film with captions. Complete when enough of it was seen.` },
    podcast: { name: t`Podcast`, hint: t`A recording with its transcript. Complete when enough of it was heard.` },
    'case-study': { name: t`Case study`, hint: t`A case with decisions and exhibits. Complete at any ending.` },
    lesson: { name: t`Lesson`, hint: t`Pages with cards and questions. Complete when all were seen and answered.` },
    quiz: { name: t`Quiz`, hint: t`Questions drawn from a bank; also the exam. Complete at the pass mark.` },
    webinar: { name: t`Webinar`, hint: t`A live session. Complete after the minutes that you ask for.` },
  };
}
