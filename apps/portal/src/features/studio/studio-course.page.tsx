import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Lead, LinkButton, Notice, Row, Rows, Section } from '@provost/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMutation } from 'urql';
import { useFormat } from '../../shared/format';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { RefusalNotice } from '../../shared/refusal';
import { AboutCourse } from './course/about-course';
import { CourseProblems } from './course/course-problems';
import { Modules } from './course/modules';
import { Publish } from './course/publish';
import type { Course, Draft, FoundProblem } from './step/step-form';
import { StartDraftMutation } from './studio.graphql';
import { useStudioCourse } from './use-studio-course';
import { StepsWithFigures } from './views/steps-with-figures';
import './studio.css';

/** One course of a trainer: its draft, and what is published of it. */
export default function StudioCoursePage() {
  const { courseId = '' } = useParams();
  const { query, again } = useStudioCourse(courseId);
  return (
    <Loaded query={query} retry={again}>
      {({ studioCourse }) => (
        <Page title={studioCourse.title}>
          <CourseView key={studioCourse.id} course={studioCourse} />
        </Page>
      )}
    </Loaded>
  );
}

function CourseView({ course }: { readonly course: Course }) {
  const [published, setPublished] = useState<number | null>(null);
  const [told, setTold] = useState<{ readonly of: Draft; readonly problems: readonly FoundProblem[] } | null>(null);
  const { draft } = course;
  const newest = course.published[0];
  // What the server said on publishing holds until it says something newer of the draft.
  const problems = draft ? (told?.of === draft ? told.problems : draft.problems) : [];
  const number = draft?.number ?? newest?.number ?? 1;
  return (
    <>
      <Lead
        kicker={
          <Link to={paths.studio}>
            <Trans>Studio</Trans>
          </Link>
        }
        title={<span dir="auto">{course.title}</span>}
        actions={
          <>
            {draft && problems.length === 0 && (
              <Publish
                course={course}
                draft={draft}
                onProblems={(found) => setTold({ of: draft, problems: found })}
                onPublished={setPublished}
              />
            )}
            {!draft && <StartDraft courseId={course.id} number={number + 1} onStarted={() => setPublished(null)} />}
            {newest && (
              <LinkButton tone="quiet" to={paths.course(course.slug)}>
                <Trans>See it in the catalogue</Trans>
              </LinkButton>
            )}
          </>
        }
      >
        {draft ? (
          <Trans>This is the draft of edition {number}. Nobody but you and the administrators sees it.</Trans>
        ) : (
          <Trans>Edition {number} is published and never changes. To change the course, start a new edition.</Trans>
        )}
      </Lead>
      {published !== null && (
        <Notice kind="good" live title={<Trans>Edition {published} is published.</Trans>}>
          <p>
            <Trans>Whoever enrols from now on takes it.</Trans>
          </p>
        </Notice>
      )}
      {draft && problems.length > 0 && <CourseProblems courseId={course.id} draft={draft} problems={problems} />}
      {draft && (
        <>
          <Section id="modules" title={<Trans>Modules and steps</Trans>}>
            <Modules courseId={course.id} draft={draft} />
          </Section>
          <Section id="about" title={<Trans>About the course</Trans>}>
            <AboutCourse key={draft.id} course={course} draft={draft} />
          </Section>
        </>
      )}
      {!draft && <StepsWithFigures courseId={course.id} />}
      {course.published.length > 0 && <Editions course={course} />}
    </>
  );
}

interface StartDraftProps {
  readonly courseId: string;
  readonly number: number;
  readonly onStarted: () => void;
}

function StartDraft({ courseId, number, onStarted }: StartDraftProps) {
  const [{ fetching, error }, start] = useMutation(StartDraftMutation);
  return (
    <>
      <Button busy={fetching} onClick={() => void start({ courseId }).then(onStarted)}>
        <Trans>Start edition {number}</Trans>
      </Button>
      {error && <RefusalNotice error={error} />}
    </>
  );
}

function Editions({ course }: { readonly course: Course }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Section title={<Trans>Published editions</Trans>} note={<Trans>None of them changes any more.</Trans>}>
      <Rows label={t`Published editions`}>
        {course.published.map(({ id, number, publishedAt, locales }) => {
          const since = publishedAt ? format.date(publishedAt) : '';
          return (
            <Row
              key={id}
              title={<Trans>Edition {number}</Trans>}
              note={<Trans>Published on {since}</Trans>}
              act={format.languages(locales)}
            />
          );
        })}
      </Rows>
    </Section>
  );
}
