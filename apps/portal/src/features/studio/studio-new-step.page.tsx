import { useLingui } from '@lingui/react/macro';
import { CONTENT_KINDS, type ContentKind } from '@provost/domain';
import { Loading } from '@provost/ui';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { OnDevice } from './typed/saving';
import { StepEditor } from './step/step-editor';
import { newForm, type Course, type Draft, type StepForm } from './step/step-form';
import { useStudioCourse } from './use-studio-course';
import { usePlace } from './typed/use-typed';
import './studio.css';

/** A step that the server does not know yet. With the first saving it gets an address of its own. */
export default function StudioNewStepPage() {
  const { t } = useLingui();
  const { courseId = '', moduleId = '', kind: word } = useParams();
  const { query, again, fresh } = useStudioCourse(courseId);
  const kind = CONTENT_KINDS.find((one) => one === word);
  return (
    <Loaded query={query} retry={again}>
      {({ studioCourse: course }) => {
        if (!fresh) return <Loading label={t`Loading`} />;
        const known = course.draft?.modules.some(({ id }) => id === moduleId);
        if (!course.draft || !known || !kind) return <Navigate to={paths.studioCourse(courseId)} replace />;
        return (
          <NewStep key={`${moduleId} ${kind}`} course={course} draft={course.draft} moduleId={moduleId} kind={kind} />
        );
      }}
    </Loaded>
  );
}

interface NewStepProps {
  readonly course: Course;
  readonly draft: Draft;
  readonly moduleId: string;
  readonly kind: ContentKind;
}

function NewStep({ course, draft, moduleId, kind }: NewStepProps) {
  const { t } = useLingui();
  const place = usePlace(course.id, 'new', moduleId, kind);
  // Once: the ids in an empty content are new each time.
  const [empty] = useState(() => newForm(kind, moduleId, draft.sourceLocale));
  return (
    <Page title={t`New step`}>
      <OnDevice<StepForm> place={place}>
        {(kept) => (
          <StepEditor
            course={course}
            draft={draft}
            kind={kind}
            stepId={null}
            server={kept?.base ?? empty}
            place={place}
            kept={kept}
          />
        )}
      </OnDevice>
    </Page>
  );
}
