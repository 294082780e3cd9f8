import { Trans, useLingui } from '@lingui/react/macro';
import type { PodcastContent } from '@provost/domain';
import { Actions, Button, Notice, Select } from '@provost/ui';
import { useState } from 'react';
import { useQuery } from 'urql';
import { useLocale, type Locale } from '../../../../shared/i18n';
import { Loaded } from '../../../../shared/loaded';
import { Part } from '../part';
import { textIn } from '../../texts';
import { EpisodesToTakeQuery } from './episodes.graphql';

interface EpisodeChoiceProps {
  readonly content: PodcastContent;
  readonly locale: Locale;
  /** Where another language is written, the episode is the source's; its words in this language may be taken. */
  readonly translated: boolean;
  readonly onTake: (content: PodcastContent) => void;
}

/**
 * Takes a published episode of the trainer's shows into a step: a copy, that never changes with the episode, and that counts
 * what is heard of either.
 */
export function EpisodeChoice({ content, locale, translated, onTake }: EpisodeChoiceProps) {
  const { t } = useLingui();
  const shown = useLocale();
  const [query, again] = useQuery({ query: EpisodesToTakeQuery });
  const [chosen, setChosen] = useState(content.episodeId ?? '');
  return (
    <Part
      title={<Trans>Episode of a show</Trans>}
      note={<Trans>Optional: what officers hear of it in the show then counts here as well.</Trans>}
    >
      <Loaded query={query} retry={again}>
        {({ studioShows }) => {
          const episodes = studioShows.flatMap((show) =>
            show.seasons.flatMap((season) =>
              season.episodes
                .filter(({ published }) => published.length > 0)
                .map((episode) => ({ ...episode, show, season: season.number })),
            ),
          );
          const found = episodes.find(({ id }) => id === chosen);
          const copy = found?.published.find((one) => one.locale === locale)?.payload as PodcastContent | undefined;
          const take = () => copy && onTake({ ...copy, episodeId: chosen });
          if (translated) {
            return copy ? (
              <Actions>
                <Button tone="quiet" onClick={take}>
                  <Trans>Take the words of the episode in this language</Trans>
                </Button>
              </Actions>
            ) : null;
          }
          if (episodes.length === 0) {
            return (
              <p className="quiet">
                <Trans>You have no published episode. The step can stand for itself.</Trans>
              </p>
            );
          }
          return (
            <div className="studio-fields">
              <Select
                label={<Trans>Episode</Trans>}
                placeholder={t`None: the step stands for itself`}
                value={chosen}
                onChange={setChosen}
                options={episodes.map(({ id, title, show }) => ({
                  value: id,
                  label: `${textIn(show.title, shown, show.sourceLocale)} · ${textIn(title, shown, show.sourceLocale)}`,
                }))}
              />
              {chosen !== '' && !copy && (
                <Notice kind="warn" title={<Trans>The episode is not published in this language.</Trans>} />
              )}
              <Actions>
                {copy && (
                  <Button tone="quiet" onClick={take}>
                    {chosen === content.episodeId ? (
                      <Trans>Take the episode as it is now</Trans>
                    ) : (
                      <Trans>Take this episode</Trans>
                    )}
                  </Button>
                )}
                {content.episodeId !== undefined && (
                  <Button
                    tone="plain"
                    onClick={() => {
                      const { episodeId: _, ...own } = content;
                      setChosen('');
                      onTake(own);
                    }}
                  >
                    <Trans>Let the step stand for itself</Trans>
                  </Button>
                )}
              </Actions>
            </div>
          );
        }}
      </Loaded>
    </Part>
  );
}
