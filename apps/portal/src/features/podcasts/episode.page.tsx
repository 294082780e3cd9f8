import { Trans } from '@lingui/react/macro';
import { Actions, Lead, LinkButton, Notice } from '@provost/ui';
import { useMemo, type ComponentType } from 'react';
import { Link, useParams } from 'react-router';
import { useQuery } from 'urql';
import type { PodcastEpisodeQuery as EpisodeAnswer } from '../../gql/graphql';
import type { HearEpisodeProps } from '../../listening/episode';
import { useFormat } from '../../shared/format';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { Told } from '../../shared/told';
import { PodcastEpisodeQuery } from './podcasts.graphql';
import './podcasts.css';

export interface EpisodePageProps {
  /** What plays an episode; the shell hands it in, because the player is another feature's. */
  readonly Player: ComponentType<HearEpisodeProps>;
}

/** One episode, to be heard. */
export default function EpisodePage({ Player }: EpisodePageProps) {
  const locale = useLocale();
  const { episodeId = '' } = useParams();
  const [query, again] = useQuery({
    query: PodcastEpisodeQuery,
    variables: { id: episodeId, locale },
    requestPolicy: 'network-only',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ podcastEpisode }) => (
        <Page key={podcastEpisode.id} title={podcastEpisode.title}>
          <Episode episode={podcastEpisode} Player={Player} />
        </Page>
      )}
    </Loaded>
  );
}

function Episode({ episode, Player }: EpisodePageProps & { readonly episode: EpisodeAnswer['podcastEpisode'] }) {
  const format = useFormat();
  const locale = useLocale();
  const { show, title, contentLocales } = episode;
  const spokenIn = episode.contentLocale;
  const seconds = 'durationSeconds' in episode.content ? episode.content.durationSeconds : 0;
  const number = format.number(episode.number);
  const season = format.number(episode.seasonNumber);
  const place = useMemo(
    () => ({
      title,
      from: show.title,
      href: paths.podcastEpisode(show.slug, episode.id),
      artUrl: show.artUrl ?? null,
    }),
    [title, show, episode.id],
  );
  const [step] = episode.steps;
  return (
    <>
      <Lead
        kicker={
          <>
            <Link to={paths.podcastShow(show.slug)}>{show.title}</Link> ·{' '}
            <Trans>
              Season {season}, episode {number}
            </Trans>{' '}
            · {format.duration(seconds)}
            {spokenIn !== locale && <> · {format.languages([spokenIn])}</>}
          </>
        }
        title={<Told in={contentLocales}>{title}</Told>}
      />
      <div className="step">
        <Player
          episodeId={episode.id}
          place={place}
          content={episode.content}
          contentLocale={spokenIn}
          evidence={episode.evidence}
          resumeSeconds={episode.resumeSeconds ?? null}
          complete={episode.complete}
        />
        {step && (
          <Notice
            kind="info"
            title={<Trans>What you hear here counts in your course.</Trans>}
            actions={
              <LinkButton tone="quiet" to={paths.step(step.enrolmentId, step.stepId)}>
                <Trans>See it in the course</Trans>
              </LinkButton>
            }
          />
        )}
        <Actions>
          {episode.nextEpisodeId && (
            <LinkButton tone="quiet" to={paths.podcastEpisode(show.slug, episode.nextEpisodeId)}>
              <Trans>Next episode</Trans>
            </LinkButton>
          )}
          {episode.previousEpisodeId && (
            <LinkButton tone="quiet" to={paths.podcastEpisode(show.slug, episode.previousEpisodeId)}>
              <Trans>Episode before</Trans>
            </LinkButton>
          )}
        </Actions>
      </div>
    </>
  );
}
