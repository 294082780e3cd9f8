import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Lead, LinkButton, Loading, Pager, Row, Rows, Section, Tag } from '@provost/ui';
import { Link } from 'react-router';
import type { StudioCoursesQuery as Answer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Page } from '../../shared/page';
import { usePages } from '../../shared/pages';
import { paths } from '../../shared/paths';
import { RefusalNotice } from '../../shared/refusal';
import { NewCourse } from './course/new-course';
import { StudioCoursesQuery } from './studio.graphql';
import './studio.css';

type Course = Answer['studioCourses']['nodes'][number];

/** The courses of a trainer, and the form that makes one. */
export default function StudioPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const format = useFormat();
  const list = usePages(StudioCoursesQuery, { locale }, (data) => data.studioCourses);
  const shown = format.number(list.nodes.length);
  const all = format.number(list.totalCount ?? 0);
  return (
    <Page title={t`Studio`}>
      <Lead
        kicker={<Trans>Studio</Trans>}
        title={<Trans>The courses that you make</Trans>}
        actions={
          <>
            <LinkButton href="#new-course">
              <Trans>Make a course</Trans>
            </LinkButton>
            <LinkButton tone="quiet" to={paths.studioBanks}>
              <Trans>Question banks</Trans>
            </LinkButton>
            <LinkButton tone="quiet" to={paths.studioPodcasts}>
              <Trans>Podcasts</Trans>
            </LinkButton>
          </>
        }
      />
      <Section title={<Trans>Your courses</Trans>}>
        {list.error && <RefusalNotice error={list.error} retry={list.retry} />}
        {list.totalCount === null && list.loading && <Loading label={t`Loading`} />}
        {list.totalCount === 0 && (
          <EmptyState title={<Trans>No course yet</Trans>}>
            <Trans>Make one below. Nobody sees it before you publish it.</Trans>
          </EmptyState>
        )}
        <Rows>
          {list.nodes.map((course) => (
            <CourseRow key={course.id} course={course} />
          ))}
        </Rows>
        {list.nodes.length > 0 && (
          <Pager
            hasMore={list.hasMore}
            loading={list.loading}
            onMore={list.loadMore}
            moreLabel={<Trans>Load more</Trans>}
            status={
              <Trans>
                {shown} of {all}
              </Trans>
            }
          />
        )}
      </Section>
      <Section
        id="new-course"
        title={<Trans>Make a course</Trans>}
        note={<Trans>Its modules and steps come next; everything can still be changed until you publish.</Trans>}
      >
        <NewCourse />
      </Section>
    </Page>
  );
}

function CourseRow({ course }: { readonly course: Course }) {
  const format = useFormat();
  const { id, title, draft, published, enrolmentCount } = course;
  const newest = published[0];
  const number = newest?.number;
  const since = newest?.publishedAt ? format.date(newest.publishedAt) : '';
  return (
    <Row
      title={
        <Link to={paths.studioCourse(id)} dir="auto">
          {title}
        </Link>
      }
      note={
        newest ? (
          <Trans>
            Edition {number}, published on {since}
          </Trans>
        ) : (
          <Trans>Not published yet</Trans>
        )
      }
      state={<CourseState draft={draft?.number} published={number} />}
      act={<Plural value={enrolmentCount} one="# enrolment" other="# enrolments" />}
    />
  );
}

function CourseState({ draft, published }: { readonly draft?: number; readonly published?: number }) {
  if (draft !== undefined) {
    return (
      <Tag tone="warn">
        <Trans>Draft of edition {draft}</Trans>
      </Tag>
    );
  }
  return (
    <Tag tone="good">
      <Trans>Edition {published}</Trans>
    </Tag>
  );
}
