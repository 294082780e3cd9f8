import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Form, RadioGroup } from '@provost/ui';
import { useMutation } from 'urql';
import type { Admission } from '../../../gql/graphql';
import { RefusalNotice } from '../../../shared/refusal';
import { ADMISSIONS } from './admissions';
import type { Kept } from '../typed/kept';
import { useProblemsAt, asProblem } from '../problems';
import { LeftNotice, OnDevice, useFormState } from '../typed/saving';
import type { Course, Draft } from '../step/step-form';
import { UpdateDraftMutation } from '../studio.graphql';
import { tidied } from '../texts';
import { TitleAndSummary, type Titled } from './title-and-summary';
import { usePlace, useTyped } from '../typed/use-typed';

interface AboutForm extends Titled {
  readonly admission: Admission;
}

const tidy = (form: AboutForm): AboutForm => ({ ...form, title: tidied(form.title), summary: tidied(form.summary) });

interface AboutProps {
  readonly course: Course;
  readonly draft: Draft;
}

/** What the catalogue says of the course, and who is admitted. */
export function AboutCourse({ course, draft }: AboutProps) {
  const place = usePlace(course.id, 'about', draft.id);
  return (
    <OnDevice<AboutForm> place={place}>
      {(kept) => <AboutFields course={course} draft={draft} place={place} kept={kept} />}
    </OnDevice>
  );
}

interface FieldsProps extends AboutProps {
  readonly place: string;
  readonly kept: Kept<AboutForm> | undefined;
}

function AboutFields({ course, draft, place, kept }: FieldsProps) {
  const { t } = useLingui();
  const server: AboutForm = { title: draft.title, summary: draft.summary, admission: course.admission };
  const typed = useTyped({ place, server, kept, tidy });
  const form = typed.value;
  const [{ fetching, error }, update] = useMutation(UpdateDraftMutation);
  const problemAt = useProblemsAt(draft.problems.filter(({ stepId }) => stepId == null).map(asProblem));
  useFormState('about', typed, { busy: fetching, error });
  const save = async () => {
    const sent = tidy(form);
    const { data } = await update({ input: { courseId: course.id, ...sent } });
    if (data) typed.markSaved(sent);
  };
  return (
    <Form onSubmit={() => void save()} label={t`About the course`}>
      <LeftNotice typed={typed} />
      <TitleAndSummary
        value={form}
        onChange={(titled) => typed.change({ ...form, ...titled })}
        sourceLocale={draft.sourceLocale}
        titleLabel={<Trans>Title</Trans>}
        titleError={problemAt('title')}
        summaryError={problemAt('summary')}
      />
      <RadioGroup
        label={<Trans>Admission</Trans>}
        hint={<Trans>Holds from now on, for every edition; who is enrolled already stays.</Trans>}
        value={form.admission}
        onChange={(admission) => typed.change({ ...form, admission })}
        choices={ADMISSIONS}
      />
      {error && <RefusalNotice error={error} />}
      <div>
        <Button type="submit" tone={typed.dirty ? 'primary' : 'quiet'} busy={fetching}>
          <Trans>Save</Trans>
        </Button>
      </div>
    </Form>
  );
}
