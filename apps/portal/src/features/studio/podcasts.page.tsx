import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Lead, Row, Rows, Section } from '@provost/ui';
import { Link, useNavigate } from 'react-router';
import { useQuery } from 'urql';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { StudioShowsQuery } from './podcasts/podcasts.graphql';
import { ShowForm } from './podcasts/show-form';
import './studio.css';
import { textIn } from './texts';

/** The shows of a trainer, and the form that makes one. */
export default function StudioPodcastsPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const navigate = useNavigate();
  const [query, again] = useQuery({ query: StudioShowsQuery, requestPolicy: 'cache-and-network' });
  return (
    <Page title={t`Podcasts`}>
      <Lead
        kicker={
          <Link to={paths.studio}>
            <Trans>Studio</Trans>
          </Link>
        }
        title={<Trans>The shows that you make</Trans>}
      />
      <Section title={<Trans>Your shows</Trans>}>
        <Loaded query={query} retry={again}>
          {({ studioShows }) => (
            <>
              {studioShows.length === 0 && (
                <EmptyState title={<Trans>No show yet</Trans>}>
                  <Trans>Make one below. Nobody hears it before you publish an episode.</Trans>
                </EmptyState>
              )}
              <Rows>
                {studioShows.map((show) => {
                  const episodes = show.seasons.flatMap((season) => season.episodes).length;
                  return (
                    <Row
                      key={show.id}
                      title={
                        <Link to={paths.studioShow(show.id)} dir="auto">
                          {textIn(show.title, locale, show.sourceLocale)}
                        </Link>
                      }
                      note={t`${plural(episodes, { one: '# episode', other: '# episodes' })}`}
                    />
                  );
                })}
              </Rows>
            </>
          )}
        </Loaded>
      </Section>
      <Section title={<Trans>Make a show</Trans>} note={<Trans>Its episodes come next.</Trans>}>
        <ShowForm show={null} onSaved={(id) => void navigate(paths.studioShow(id))} />
      </Section>
    </Page>
  );
}
