import { Skeleton } from '@provost/ui';
import { lazy, Suspense } from 'react';
import type { HearEpisodeProps } from '../listening/episode';
import { ListeningPlace } from '../listening/place';

/** What shows a podcast in a course shows it in a show as well; features meet here. */
const Heard = lazy(() => import('./heard-episode'));

export function EpisodePlayer(props: HearEpisodeProps) {
  return (
    <ListeningPlace value={props.place}>
      <Suspense fallback={<Skeleton height={20} />}>
        <Heard {...props} />
      </Suspense>
    </ListeningPlace>
  );
}
