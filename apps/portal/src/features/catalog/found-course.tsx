import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, InLanguage, LinkButton, Section } from '@provost/ui';
import { Link } from 'react-router';
import type { SearchQuery as SearchAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { paths } from '../../shared/paths';
import { useKindWords } from './words';

type Course = SearchAnswer['search']['courses'][number];
type Hit = Course['hits'][number];

export interface FoundCourseProps {
  readonly course: Course;
  /** True where this course alone is searched. */
  readonly alone: boolean;
  readonly onAll: () => void;
}

/** A course with what was found in it; of what the viewer may not read, only how much it is. */
export function FoundCourse({ course, alone, onAll }: FoundCourseProps) {
  const { t } = useLingui();
  const { hits, openCount, closedCount, relation, slug, title } = course;
  const further = openCount - hits.length;
  const closed = t`${plural(closedCount, { one: '# more place in this course', other: '# more places in this course' })}`;
  return (
    <Section
      title={<Link to={paths.course(slug)}>{title}</Link>}
      note={
        relation === 'STUDIES' ? (
          <Trans>You take this course</Trans>
        ) : relation === 'TEACHES' ? (
          <Trans>You may edit this course</Trans>
        ) : undefined
      }
    >
      <ul className="hits">
        {hits.map((hit, index) => (
          <HitItem key={`${hit.depth}-${hit.stepId}-${hit.place}-${hit.seconds}-${index}`} hit={hit} course={course} />
        ))}
      </ul>
      {further > 0 && !alone && (
        <Button tone="plain" onClick={onAll}>
          {t`${plural(openCount, { one: 'Show # place in this course', other: 'Show all # places in this course' })}`}
        </Button>
      )}
      {closedCount > 0 && (
        <p className="small quiet">
          {closed}.{' '}
          {relation === 'STUDIES' ? (
            <Trans>They open when the steps before them are complete.</Trans>
          ) : (
            <Trans>Those who take the course read them.</Trans>
          )}
        </p>
      )}
      {closedCount > 0 && relation === 'OUTSIDE' && (
        <LinkButton tone="quiet" to={paths.course(slug)}>
          <Trans>See the course and enrol</Trans>
        </LinkButton>
      )}
    </Section>
  );
}

function HitItem({ hit, course }: { readonly hit: Hit; readonly course: Course }) {
  const format = useFormat();
  const locale = useLocale();
  const kinds = useKindWords();
  const { depth, stepTitle, kind, words, title, seconds } = hit;
  const second = typeof seconds === 'number' ? format.clock(seconds) : null;
  const heading = depth === 'INSIDE' && title.length > 0;
  return (
    <li className="hit">
      <div>
        <Link to={addressOf(hit, course)}>
          <InLanguage locale={hit.locale} as="span">
            {depth === 'INSIDE' ? stepTitle : <Parts of={title} />}
          </InLanguage>
          {second && (
            <span className="hit-at" dir="ltr">
              {second}
            </span>
          )}
        </Link>{' '}
        <span className="hit-kind">
          {kind ? kinds[kind] : <Trans>Course</Trans>}
          {hit.locale !== locale && <> · {format.languages([hit.locale])}</>}
        </span>
      </div>
      {heading && (
        <InLanguage locale={hit.locale} as="div">
          <p className="hit-kind">
            <Parts of={title} />
          </p>
        </InLanguage>
      )}
      {words.length > 0 && (
        <InLanguage locale={hit.locale} as="div">
          <p className="hit-words">
            <Parts of={words} />
          </p>
        </InLanguage>
      )}
    </li>
  );
}

function Parts({ of: parts }: { readonly of: Hit['words'] }) {
  return parts.map(({ text, hit }, index) =>
    // Parts of one answer never change places.
    hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  );
}

/** Officers go to the place itself, trainers to their course in the studio, everybody else to the course's page. */
function addressOf({ stepId, seconds, place }: Hit, { relation, enrolmentId, slug, courseId }: Course): string {
  if (stepId && enrolmentId) return paths.step(enrolmentId, stepId, { seconds, place });
  if (stepId && relation === 'TEACHES') return paths.studioCourse(courseId);
  return paths.course(slug);
}
