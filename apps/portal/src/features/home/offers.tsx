import { Trans } from '@lingui/react/macro';
import { Row, Rows, Section } from '@provost/ui';
import { Link } from 'react-router';
import type { OffersQuery as OffersAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { paths } from '../../shared/paths';
import { Told } from '../../shared/told';

export type Offer = OffersAnswer['curricula'][number];

/** What the college teaches: each curriculum with the courses that lead to its certificate. */
export function Offers({ curricula }: { readonly curricula: readonly Offer[] }) {
  const format = useFormat();
  if (curricula.length === 0) return null;
  return (
    <Section title={<Trans>What is taught</Trans>}>
      <Rows>
        {curricula.flatMap(({ id, title, locales, courses }) =>
          courses.map((course) => (
            <Row
              key={`${id}-${course.id}`}
              title={
                <Link to={paths.course(course.slug)}>
                  <Told in={course.locales}>{course.title}</Told>
                </Link>
              }
              note={<Told in={course.locales}>{course.summary}</Told>}
              act={format.duration(course.minutes * 60)}
            >
              <p className="small quiet">
                <Told in={locales}>{title}</Told> · {format.languages(course.locales)}
              </p>
            </Row>
          )),
        )}
      </Rows>
    </Section>
  );
}
