import { Trans, useLingui } from '@lingui/react/macro';
import { Row, Rows, Section } from '@provost/ui';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import { useLocale } from '../../../shared/i18n';
import { paths } from '../../../shared/paths';
import { kindOf } from '../step/step-form';
import { textIn } from '../texts';
import { useKindWords } from '../words';
import { viewsOf } from './views-of';
import { PublishedStepsQuery } from './views.graphql';

/** The steps of the newest published edition that have figures of how officers fare. */
export function useStepsWithFigures(courseId: string) {
  const locale = useLocale();
  const [{ data }] = useQuery({ query: PublishedStepsQuery, variables: { id: courseId, locale } });
  return (data?.studioCourse.published.slice(0, 1) ?? []).flatMap(({ sourceLocale, modules }) =>
    modules
      .flatMap(({ steps }) => steps)
      .map(({ id, kind, title }) => ({
        ...{ id, sourceLocale },
        kind: kindOf(kind),
        title: textIn(title, locale, sourceLocale),
      }))
      .filter(({ kind }) => viewsOf(kind) !== undefined),
  );
}

/** Leads to the figures of a course without a draft, whose steps stand nowhere else in the studio. */
export function StepsWithFigures({ courseId }: { readonly courseId: string }) {
  const { t } = useLingui();
  const kinds = useKindWords();
  const steps = useStepsWithFigures(courseId);
  if (steps.length === 0) return null;
  return (
    <Section title={<Trans>How officers fare, step by step</Trans>}>
      <Rows label={t`How officers fare, step by step`}>
        {steps.map(({ id, title, kind }) => (
          <Row
            key={id}
            title={
              <Link to={paths.studioStep(courseId, id)}>
                <bdi>{title}</bdi>
              </Link>
            }
            note={kinds[kind].name}
          />
        ))}
      </Rows>
    </Section>
  );
}
