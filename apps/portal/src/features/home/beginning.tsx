import { Trans } from '@lingui/react/macro';
import { Lead, LinkButton } from '@provost/ui';
import { useQuery } from 'urql';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { paths } from '../../shared/paths';
import { Told } from '../../shared/told';
import { OffersQuery } from './home.graphql';
import { Offers } from './offers';

/** The first visit of an officer: the course to begin with, and what else is taught. */
export function Beginning() {
  const locale = useLocale();
  const [query, again] = useQuery({ query: OffersQuery, variables: { locale } });
  return (
    <Loaded query={query} retry={again}>
      {({ curricula }) => {
        const first = curricula[0]?.courses[0];
        return (
          <>
            <Lead
              kicker={<Trans>Your training, and the proof of it</Trans>}
              title={first ? <Told in={first.locales}>{first.title}</Told> : <Trans>Nothing is published yet</Trans>}
              actions={
                first && (
                  <LinkButton to={paths.course(first.slug)}>
                    <Trans>See this course and enrol</Trans>
                  </LinkButton>
                )
              }
            >
              {first && <Told in={first.locales}>{first.summary}</Told>}
            </Lead>
            <Offers curricula={curricula} />
          </>
        );
      }}
    </Loaded>
  );
}
