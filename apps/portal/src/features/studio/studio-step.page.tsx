import { Trans, useLingui } from '@lingui/react/macro';
import type { ContentKind } from '@provost/domain';
import { LinkButton, Loading, Notice, Skeleton } from '@provost/ui';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { useLocale, type Locale } from '../../shared/i18n';
import { paths } from '../../shared/paths';
import type { KindInStudio } from './kinds/editor';
import { EDITORS } from './kinds/registry';
import { OnDevice } from './typed/saving';
import { StepEditor } from './step/step-editor';
import { formOf, kindOf, tidyForm, type Draft, type StepForm } from './step/step-form';
import { textIn } from './texts';
import { useStudioCourse } from './use-studio-course';
import { usePlace } from './typed/use-typed';
import { useKindWords } from './words';
import './studio.css';

/** One step of a draft. */
export default function StudioStepPage() {
  const { t } = useLingui();
  const { courseId = '', stepId = '' } = useParams();
  const { query, again, fresh } = useStudioCourse(courseId);
  const place = usePlace(courseId, 'step', stepId);
  const locale = useLocale();
  const kinds = useKindWords();
  return (
    <Loaded query={query} retry={again}>
      {({ studioCourse: course }) => {
        if (!fresh) return <Loading label={t`Loading`} />;
        const { draft } = course;
        const found = draft && stepIn(draft, stepId);
        if (!draft || !found) return <NotInDraft courseId={courseId} />;
        const { step, module } = found;
        const title = textIn(step.title, locale, draft.sourceLocale);
        const server = tidyForm(formOf(step, module.id));
        return (
          <Page title={title || kinds[kindOf(step.kind)].name}>
            <OnDevice<StepForm> place={place}>
              {(kept) => (
                <StepEditor
                  key={stepId}
                  course={course}
                  draft={draft}
                  kind={kindOf(step.kind)}
                  stepId={stepId}
                  server={server}
                  place={place}
                  kept={kept}
                />
              )}
            </OnDevice>
            <ViewsOf kind={kindOf(step.kind)} stepId={stepId} locale={draft.sourceLocale} />
          </Page>
        );
      }}
    </Loaded>
  );
}

/** How officers watch the step, where its kind plays. */
function ViewsOf(props: { readonly kind: ContentKind; readonly stepId: string; readonly locale: Locale }) {
  const { kind, stepId, locale } = props;
  const { Views } = EDITORS[kind] as unknown as KindInStudio<ContentKind>;
  if (!Views) return null;
  return (
    <Suspense fallback={<Skeleton height={12} />}>
      <Views stepId={stepId} locale={locale} />
    </Suspense>
  );
}

function stepIn(draft: Draft, stepId: string) {
  const all = draft.modules.flatMap((module) => module.steps.map((step) => ({ step, module })));
  return all.find(({ step }) => step.id === stepId);
}

function NotInDraft({ courseId }: { readonly courseId: string }) {
  const { t } = useLingui();
  return (
    <Page title={t`Step`}>
      <Notice
        kind="warn"
        title={<Trans>This step is not in the draft of the course.</Trans>}
        actions={
          <LinkButton tone="quiet" to={paths.studioCourse(courseId)}>
            <Trans>Back to the course</Trans>
          </LinkButton>
        }
      >
        <p>
          <Trans>It was published, and so never changes, or it was taken out.</Trans>
        </p>
      </Notice>
    </Page>
  );
}
