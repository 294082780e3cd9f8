import { Trans, useLingui } from '@lingui/react/macro';
import { Lead, LinkButton, ProofStripe, Row, Rows, Section, Tag } from '@provost/ui';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { PodcastShowQuery as ShowAnswer } from '../../gql/graphql';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { useSession } from '../../shared/session';
import { Told } from '../../shared/told';
import { Art } from './art';
import { PodcastShowQuery } from './podcasts.graphql';
import './podcasts.css';

type Shown = ShowAnswer['podcastShow'];
type Episode = Shown['seasons'][number]['episodes'][number];

/** A show with its seasons, the newest first, and what of each episode was heard. */
export default function ShowPage() {
  const locale = useLocale();
  const { showSlug = '' } = useParams();
  const [query, again] = useQuery({
    query: PodcastShowQuery,
    variables: { slug: showSlug, locale },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ podcastShow: { show, seasons } }) => (
        <Page title={show.title}>
          <Lead
            kicker={
              <Link to={paths.podcasts}>
                <Trans>Podcasts</Trans>
              </Link>
            }
            title={<Told in={show.locales}>{show.title}</Told>}
            beside={<Art url={show.artUrl ?? null} />}
            actions={
              show.feedUrl && (
                <LinkButton tone="quiet" href={show.feedUrl}>
                  <Trans>Feed for podcast apps</Trans>
                </LinkButton>
              )
            }
          >
            <Told in={show.locales}>{show.summary}</Told>
          </Lead>
          {seasons.map((season) => (
            <Season key={season.id} season={season} slug={show.slug} />
          ))}
        </Page>
      )}
    </Loaded>
  );
}

function Season({ season, slug }: { readonly season: Shown['seasons'][number]; readonly slug: string }) {
  const format = useFormat();
  const number = format.number(season.number);
  return (
    <Section
      kicker={season.title !== '' && <Trans>Season {number}</Trans>}
      title={season.title !== '' ? season.title : <Trans>Season {number}</Trans>}
    >
      <Rows>
        {season.episodes.map((episode) => (
          <EpisodeRow key={episode.id} episode={episode} slug={slug} />
        ))}
      </Rows>
    </Section>
  );
}

function EpisodeRow({ episode, slug }: { readonly episode: Episode; readonly slug: string }) {
  const { t } = useLingui();
  const format = useFormat();
  const { viewer } = useSession();
  const number = format.number(episode.number);
  const heard = format.percent(episode.heard.reduce((sum, { from, to }) => sum + to - from, 0));
  return (
    <Row
      title={
        <Link to={paths.podcastEpisode(slug, episode.id)}>
          <bdi>{episode.title}</bdi>
        </Link>
      }
      note={
        <>
          <Trans>Episode {number}</Trans> · {format.date(episode.publishedAt)}
        </>
      }
      state={
        episode.complete && (
          <Tag tone="good">
            <Trans>Heard</Trans>
          </Tag>
        )
      }
      act={<span className="small quiet">{format.duration(episode.durationSeconds)}</span>}
    >
      {viewer && <ProofStripe size="thin" parts={[{ weight: 1, spans: episode.heard }]} label={t`${heard} heard`} />}
    </Row>
  );
}
