import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton, Notice } from '@provost/ui';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { useLocale } from '../../shared/i18n';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { paths } from '../../shared/paths';
import { EpisodeEditor } from './podcasts/episode-editor';
import { formOfEpisode } from './podcasts/episode-form';
import { StudioShowQuery } from './podcasts/podcasts.graphql';
import { tidyForm, type StepForm } from './step/step-form';
import './studio.css';
import { textIn } from './texts';
import { OnDevice } from './typed/saving';
import { usePlace } from './typed/use-typed';

/** One episode of a trainer's show. */
export default function StudioEpisodePage() {
  const { t } = useLingui();
  const locale = useLocale();
  const { showId = '', episodeId = '' } = useParams();
  const place = usePlace('show', showId, 'episode', episodeId);
  const [query, again] = useQuery({
    query: StudioShowQuery,
    variables: { id: showId },
    requestPolicy: 'cache-and-network',
  });
  return (
    <Loaded query={query} retry={again}>
      {({ studioShow: show }) => {
        const episode = show.seasons.flatMap(({ episodes }) => episodes).find(({ id }) => id === episodeId);
        if (!episode) {
          return (
            <Page title={t`Episode`}>
              <Notice
                kind="warn"
                title={<Trans>This episode is not in the show.</Trans>}
                actions={
                  <LinkButton tone="quiet" to={paths.studioShow(showId)}>
                    <Trans>Back to the show</Trans>
                  </LinkButton>
                }
              />
            </Page>
          );
        }
        return (
          <Page title={textIn(episode.title, locale, show.sourceLocale) || t`Episode`}>
            <OnDevice<StepForm> place={place}>
              {(kept) => (
                <EpisodeEditor
                  key={episodeId}
                  show={show}
                  episode={episode}
                  server={tidyForm(formOfEpisode(episode))}
                  place={place}
                  kept={kept}
                />
              )}
            </OnDevice>
          </Page>
        );
      }}
    </Loaded>
  );
}
