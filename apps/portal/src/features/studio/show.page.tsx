import { Trans } from '@lingui/react/macro';
import { Actions, Button, Disclosure, EmptyState, Lead, LinkButton, Row, Rows, Section, Tag } from '@provost/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMutation, useQuery } from 'urql';
import { useFormat } from '../../shared/format';
import { LOCALE_NAMES, useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { RefusalNotice } from '../../shared/refusal';
import { WordsField } from './kinds/words-field';
import { SaveSeasonMutation, StudioShowQuery } from './podcasts/podcasts.graphql';
import { ShowForm, type StudioShow } from './podcasts/show-form';
import './studio.css';
import { textIn, type Texts } from './texts';

type Season = StudioShow['seasons'][number];

/** One show: what is true of all of it, its seasons and their episodes. */
export default function StudioShowPage() {
  const locale = useLocale();
  const { showId = '' } = useParams();
  const [query, again] = useQuery({
    query: StudioShowQuery,
    variables: { id: showId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ studioShow: show }) => (
        <Page title={textIn(show.title, locale, show.sourceLocale)}>
          <Lead
            kicker={
              <Link to={paths.studioPodcasts}>
                <Trans>Podcasts</Trans>
              </Link>
            }
            title={<span dir="auto">{textIn(show.title, locale, show.sourceLocale)}</span>}
            actions={
              isOnAir(show) && (
                <LinkButton tone="quiet" to={paths.podcastShow(show.slug)}>
                  <Trans>As listeners see it</Trans>
                </LinkButton>
              )
            }
          />
          {show.seasons.map((season) => (
            <SeasonPart key={season.id} show={show} season={season} />
          ))}
          <Section title={<Trans>Another season</Trans>} note={<Trans>Its number follows by itself.</Trans>}>
            <NewSeason show={show} />
          </Section>
          <Section
            title={<Trans>About the show</Trans>}
            note={<Trans>Listeners see changes as soon as you save.</Trans>}
          >
            <ShowForm show={show} onSaved={() => again({ requestPolicy: 'network-only' })} />
          </Section>
        </Page>
      )}
    </Loaded>
  );
}

const isOnAir = ({ seasons }: StudioShow) =>
  seasons.some(({ episodes }) => episodes.some(({ publishedAt, withdrawnAt }) => publishedAt && !withdrawnAt));

function SeasonPart({ show, season }: { readonly show: StudioShow; readonly season: Season }) {
  const locale = useLocale();
  const format = useFormat();
  const number = format.number(season.number);
  return (
    <Section
      kicker={<Trans>Season {number}</Trans>}
      title={textIn(season.title, locale, show.sourceLocale) || <Trans>Without a title</Trans>}
    >
      <SeasonTitle key={season.id} show={show} season={season} />
      {season.episodes.length === 0 && <EmptyState title={<Trans>No episode yet</Trans>} />}
      <Rows>
        {season.episodes.map((episode) => (
          <Row
            key={episode.id}
            title={
              <Link to={paths.studioEpisode(show.id, episode.id)} dir="auto">
                {textIn(episode.title, locale, show.sourceLocale) || <Trans>Without a title</Trans>}
              </Link>
            }
            note={<Trans>Episode {format.number(episode.number)}</Trans>}
            state={<EpisodeState episode={episode} />}
          />
        ))}
      </Rows>
      <Actions>
        <LinkButton to={paths.studioNewEpisode(show.id, season.id)}>
          <Trans>Add an episode</Trans>
        </LinkButton>
      </Actions>
    </Section>
  );
}

function EpisodeState({ episode }: { readonly episode: Season['episodes'][number] }) {
  if (!episode.publishedAt) {
    return (
      <Tag tone="warn">
        <Trans>Draft</Trans>
      </Tag>
    );
  }
  if (episode.withdrawnAt) {
    return (
      <Tag tone="mute">
        <Trans>Withdrawn</Trans>
      </Tag>
    );
  }
  return episode.hasChanges ? (
    <Tag tone="warn">
      <Trans>Changed since it was published</Trans>
    </Tag>
  ) : (
    <Tag tone="good">
      <Trans>Published</Trans>
    </Tag>
  );
}

/** The title of a season in every language of its show. */
function SeasonTitle({ show, season }: { readonly show: StudioShow; readonly season: Season }) {
  const [title, setTitle] = useState<Texts>(season.title);
  const [{ fetching, error }, save] = useMutation(SaveSeasonMutation);
  const changed = show.locales.some((locale) => (title[locale] ?? '').trim() !== (season.title[locale] ?? ''));
  return (
    <Disclosure title={<Trans>Title of the season</Trans>}>
      <div className="studio-fields">
        {show.locales.map((locale) => (
          <WordsField
            key={locale}
            label={<bdi lang={locale}>{LOCALE_NAMES[locale]}</bdi>}
            locale={locale}
            maxLength={300}
            value={title[locale] ?? ''}
            onChange={(text) => setTitle((now) => ({ ...now, [locale]: text }))}
          />
        ))}
        {error && <RefusalNotice error={error} />}
        <Actions>
          <Button
            tone="quiet"
            busy={fetching}
            disabled={!changed}
            onClick={() => void save({ input: { showId: show.id, seasonId: season.id, title } })}
          >
            <Trans>Save</Trans>
          </Button>
        </Actions>
      </div>
    </Disclosure>
  );
}

function NewSeason({ show }: { readonly show: StudioShow }) {
  const [{ fetching, error }, save] = useMutation(SaveSeasonMutation);
  return (
    <>
      {error && <RefusalNotice error={error} />}
      <Actions>
        <Button tone="quiet" busy={fetching} onClick={() => void save({ input: { showId: show.id, title: {} } })}>
          <Trans>Begin the next season</Trans>
        </Button>
      </Actions>
    </>
  );
}
