import { Trans, useLingui } from '@lingui/react/macro';
import { Actions, Lead, LinkButton, ProofStripe, Row, Rows, Section, Tag } from '@provost/ui';
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
import { AddressRow } from './address-row';
import { Art } from './art';
import { nextToHear } from './next-episode';
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
            actions={<Next seasons={seasons} slug={show.slug} />}
          >
            <Told in={show.locales}>{show.summary}</Told>
            <span className="show-author small quiet">
              <bdi>{show.author}</bdi>
            </span>
          </Lead>
          {seasons.map((season) => (
            <Season key={season.id} season={season} slug={show.slug} />
          ))}
          <InOwnApp show={show} />
        </Page>
      )}
    </Loaded>
  );
}

/** The one thing to do here: to begin, or to go on. */
function Next({ seasons, slug }: { readonly seasons: Shown['seasons']; readonly slug: string }) {
  const format = useFormat();
  const next = nextToHear(seasons);
  if (!next) return null;
  const number = format.number(next.episode.number);
  return (
    <LinkButton to={paths.podcastEpisode(slug, next.episode.id)}>
      {next.begun ? <Trans>Go on with episode {number}</Trans> : <Trans>Begin with episode {number}</Trans>}
    </LinkButton>
  );
}

/** The way into a podcast app: by the public feed of a show that is open to everybody, else by an address of her own. */
function InOwnApp({ show }: { readonly show: Shown['show'] }) {
  const { viewer } = useSession();
  const format = useFormat();
  const locale = useLocale();
  const language = show.locales.includes(locale) ? locale : show.sourceLocale;
  if (!show.feedUrl && !viewer?.can.learn) return null;
  return (
    <Section title={<Trans>In your own podcast app</Trans>}>
      {show.feedUrl ? (
        <Rows>
          <AddressRow
            url={new URL(show.feedUrl, window.location.href).href}
            title={show.title}
            language={format.languages([language])}
          />
        </Rows>
      ) : (
        <>
          <p>
            <Trans>This show is for officers of the college: an app reads it by a private address of yours.</Trans>
          </p>
          <Actions>
            <LinkButton tone="quiet" to={paths.podcasts}>
              <Trans>To my private address</Trans>
            </LinkButton>
          </Actions>
        </>
      )}
    </Section>
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
