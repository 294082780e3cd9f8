import { Trans, useLingui } from '@lingui/react/macro';
import type { ContentKind, KindContent, Problem } from '@provost/domain';
import { Button, EmptyState, Loading } from '@provost/ui';
import { Suspense } from 'react';
import { useFormat } from '../../../shared/format';
import type { Locale } from '../../../shared/i18n';
import type { KindInStudio } from '../kinds/editor';
import { EDITORS } from '../kinds/registry';
import { WordsField } from '../kinds/words-field';
import { useProblemsAt } from '../problems';
import type { StepForm } from './step-form';

interface StepWordsProps {
  readonly kind: ContentKind;
  readonly locale: Locale;
  readonly sourceLocale: Locale;
  readonly form: StepForm;
  readonly onChange: (change: (now: StepForm) => StepForm) => void;
  /** What is wrong in this language. */
  readonly problems: readonly Problem[];
}

/** One kind, seen as a kind over any content of that same kind. */
const inStudio = (kind: ContentKind) => EDITORS[kind] as unknown as KindInStudio<ContentKind>;

const mapped = (contents: StepForm['contents'], change: (content: KindContent) => KindContent): StepForm['contents'] =>
  Object.fromEntries(Object.entries(contents).map(([locale, content]) => [locale, change(content)]));

/** The title and the content of a step in one language. */
export function StepWords({ kind, locale, sourceLocale, form, onChange, problems }: StepWordsProps) {
  const { t } = useLingui();
  const format = useFormat();
  const problemAt = useProblemsAt(problems);
  const { Editor, empty, begin, follow } = inStudio(kind);
  const own = locale === sourceLocale;
  const content = form.contents[locale];
  const source = own ? null : (form.contents[sourceLocale] ?? null);
  const write = (changed: KindContent) =>
    onChange((now) => {
      const others = own && follow ? mapped(now.contents, (content) => follow(changed, content)) : now.contents;
      return { ...now, contents: { ...others, [locale]: changed } };
    });
  const language = format.languages([locale]);
  if (!content) {
    return (
      <EmptyState
        title={<Trans>Not written yet: {language}</Trans>}
        actions={
          <Button tone="quiet" onClick={() => write(source && begin ? begin(source) : empty())}>
            <Trans>Write it: {language}</Trans>
          </Button>
        }
      >
        <Trans>Officers who read this language see the step in the language of the course until then.</Trans>
      </EmptyState>
    );
  }
  return (
    <div className="studio-parts">
      <div className="studio-fields">
        <WordsField
          label={<Trans>Title</Trans>}
          locale={locale}
          source={own ? undefined : form.title[sourceLocale]}
          value={form.title[locale] ?? ''}
          onChange={(text) => onChange((now) => ({ ...now, title: { ...now.title, [locale]: text } }))}
          error={problemAt('title')}
        />
      </div>
      <Suspense fallback={<Loading label={t`Loading`} />}>
        <Editor content={content} onChange={write} locale={locale} source={source} problems={problems} />
      </Suspense>
    </div>
  );
}
