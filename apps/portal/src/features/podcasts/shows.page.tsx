import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState, Lead, Section, Tag } from '@provost/ui';
import { Link } from 'react-router';
import { useQuery } from 'urql';
import type { PodcastShowsQuery as ShowsAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';
import { Told } from '../../shared/told';
import { Art } from './art';
import { PodcastShowsQuery } from './podcasts.graphql';
import './podcasts.css';
import { PrivateFeed } from './private-feed';

/** All shows that this person may hear, and the way into her own podcast app. */
export default function ShowsPage() {
  const { t } = useLingui();
  const locale = useLocale();
  const { viewer } = useSession();
  const [query, again] = useQuery({ query: PodcastShowsQuery, variables: { locale } });
  return (
    <Page title={t`Podcasts`}>
      <Lead title={<Trans>Podcasts</Trans>}>
        <Trans>Cases and conversations to hear on the way. What you hear counts in the courses that ask for it.</Trans>
      </Lead>
      <Loaded query={query} retry={again}>
        {({ podcastShows }) =>
          podcastShows.length === 0 ? (
            <EmptyState title={<Trans>No shows yet</Trans>} />
          ) : (
            <ul className="shows">
              {podcastShows.map((show) => (
                <ShowItem key={show.id} show={show} />
              ))}
            </ul>
          )
        }
      </Loaded>
      {viewer?.can.learn && (
        <Section
          title={<Trans>In your own podcast app</Trans>}
          note={<Trans>A private address, for you alone. It ends when you say so, or when your access ends.</Trans>}
        >
          <PrivateFeed />
        </Section>
      )}
    </Page>
  );
}

function ShowItem({ show }: { readonly show: ShowsAnswer['podcastShows'][number] }) {
  const { t } = useLingui();
  const format = useFormat();
  const newest = show.newestAt ? format.date(show.newestAt) : '';
  return (
    <li className="show">
      <Art url={show.artUrl ?? null} />
      <div>
        <h2>
          <Link to={paths.podcastShow(show.slug)}>
            <Told in={show.locales}>{show.title}</Told>
          </Link>
        </h2>
        <p>
          <Told in={show.locales}>{show.summary}</Told>
        </p>
        <p className="small quiet">
          <bdi>{show.author}</bdi> · {t`${plural(show.episodeCount, { one: '# episode', other: '# episodes' })}`} ·{' '}
          <Trans>newest of {newest}</Trans>
        </p>
        {show.visibility === 'PUBLIC' && (
          <Tag>
            <Trans>Open to everybody</Trans>
          </Tag>
        )}
      </div>
    </li>
  );
}
