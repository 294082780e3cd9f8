import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { EDITORS } from './kinds/registry';
import { EpisodeEditor } from './podcasts/episode-editor';
import { newEpisode } from './podcasts/episode-form';
import { StudioShowQuery } from './podcasts/podcasts.graphql';
import type { StepForm } from './step/step-form';
import './studio.css';
import { OnDevice } from './typed/saving';
import { usePlace } from './typed/use-typed';

/** The form of an episode that does not exist yet. */
export default function StudioNewEpisodePage() {
  const { t } = useLingui();
  const { showId = '', seasonId = '' } = useParams();
  const place = usePlace('show', showId, 'new-episode', seasonId);
  const [empty] = useState(() => EDITORS.podcast.empty());
  const [query, again] = useQuery({ query: StudioShowQuery, variables: { id: showId } });
  return (
    <Loaded query={query} retry={again}>
      {({ studioShow: show }) => (
        <Page title={t`New episode`}>
          <OnDevice<StepForm> place={place}>
            {(kept) => (
              <EpisodeEditor
                show={show}
                episode={null}
                server={kept?.base ?? newEpisode(seasonId, show.sourceLocale, empty)}
                place={place}
                kept={kept}
              />
            )}
          </OnDevice>
        </Page>
      )}
    </Loaded>
  );
}
