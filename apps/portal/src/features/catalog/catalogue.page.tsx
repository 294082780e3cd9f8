import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Lead, Row, Rows, Section, Tag } from '@provost/ui';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { CatalogueQuery as CatalogueAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { Told } from '../../shared/told';
import { CatalogueQuery } from './catalog.graphql';
import { useValidity } from './words';

type Course = CatalogueAnswer['courses'][number];

/** Every published course, by curriculum. Open to visitors. */
export default function CataloguePage() {
  const { t } = useLingui();
  const locale = useLocale();
  const [query, again] = useQuery({
    query: CatalogueQuery,
    variables: { locale },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ curricula, courses }) => {
        const inCurriculum = new Set(curricula.flatMap((curriculum) => curriculum.courses.map(({ id }) => id)));
        const alone = courses.filter(({ id }) => !inCurriculum.has(id));
        return (
          <Page title={t`Catalogue`}>
            <Lead title={<Trans>Catalogue</Trans>}>
              <Trans>Each curriculum leads to a certificate that anybody can verify.</Trans>
            </Lead>
            {courses.length === 0 && <EmptyState title={<Trans>Nothing is published yet</Trans>} />}
            {curricula.map((curriculum) => (
              <CurriculumSection key={curriculum.id} curriculum={curriculum} />
            ))}
            {alone.length > 0 && (
              <Section title={<Trans>Single courses</Trans>}>
                <Courses courses={alone} />
              </Section>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}

function CurriculumSection({ curriculum }: { readonly curriculum: CatalogueAnswer['curricula'][number] }) {
  const validity = useValidity()(curriculum.validMonths);
  return (
    <Section
      title={<Told in={curriculum.locales}>{curriculum.title}</Told>}
      note={
        <>
          <Told in={curriculum.locales}>{curriculum.summary}</Told> <Trans>Certificate valid for {validity}.</Trans>
        </>
      }
    >
      <Courses courses={curriculum.courses} />
    </Section>
  );
}

function Courses({ courses }: { readonly courses: readonly Course[] }) {
  const format = useFormat();
  return (
    <Rows>
      {courses.map((course) => {
        const length = format.duration(course.minutes * 60);
        return (
          <Row
            key={course.id}
            title={
              <Link to={paths.course(course.slug)}>
                <Told in={course.locales}>{course.title}</Told>
              </Link>
            }
            note={<Told in={course.locales}>{course.summary}</Told>}
            state={<EnrolmentTag course={course} />}
            act={<span className="quiet small">{length}</span>}
          >
            <p className="small quiet">{format.languages(course.locales)}</p>
          </Row>
        );
      })}
    </Rows>
  );
}

function EnrolmentTag({ course }: { readonly course: Course }) {
  switch (course.myEnrolmentStatus) {
    case 'COMPLETED':
      return (
        <Tag tone="good">
          <Trans>Completed</Trans>
        </Tag>
      );
    case 'ACTIVE':
    case 'APPROVED':
      return (
        <Tag>
          <Trans>Enrolled</Trans>
        </Tag>
      );
    case 'REQUESTED':
      return (
        <Tag tone="warn">
          <Trans>Waits for a decision</Trans>
        </Tag>
      );
    default:
      return course.admission === 'APPROVAL' ? (
        <Tag tone="mute">
          <Trans>By approval</Trans>
        </Tag>
      ) : null;
  }
}
