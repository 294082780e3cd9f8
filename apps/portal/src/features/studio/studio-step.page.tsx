import { Trans, useLingui } from '@lingui/react/macro';
import { Lead, LinkButton, Loading, Notice } from '@provost/ui';
import { useParams } from 'react-router';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { useLocale } from '../../shared/i18n';
import { paths } from '../../shared/paths';
import { OnDevice } from './typed/saving';
import { StepEditor } from './step/step-editor';
import { formOf, kindOf, tidyForm, type Draft, type StepForm } from './step/step-form';
import { textIn } from './texts';
import { useStudioCourse } from './use-studio-course';
import { usePlace } from './typed/use-typed';
import { useStepsWithFigures } from './views/steps-with-figures';
import { ViewsOf } from './views/views-of';
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
        if (!draft || !found) return <NotInDraft courseId={courseId} stepId={stepId} />;
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

function stepIn(draft: Draft, stepId: string) {
  const all = draft.modules.flatMap((module) => module.steps.map((step) => ({ step, module })));
  return all.find(({ step }) => step.id === stepId);
}

/** A step that cannot be changed; how officers fare in it is seen all the same. */
function NotInDraft({ courseId, stepId }: { readonly courseId: string; readonly stepId: string }) {
  const { t } = useLingui();
  const published = useStepsWithFigures(courseId).find(({ id }) => id === stepId);
  return (
    <Page title={published?.title ?? t`Step`}>
      {published && <Lead title={<bdi>{published.title}</bdi>} />}
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
      {published && <ViewsOf kind={published.kind} stepId={stepId} locale={published.sourceLocale} />}
    </Page>
  );
}
