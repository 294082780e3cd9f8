import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { openFilm, type Film } from '../../../../film/open-film';
import { trackPlayback, type Playback } from '../track-playback';
import { lockLevels, sourcesAt, type Quality } from './qualities';

type Source = Parameters<typeof sourcesAt>[0][number];

export interface Played {
  readonly sources: readonly Source[];
  readonly poster: string | null;
  readonly quality: Quality;
  readonly startAt: number;
  /** False where data is to be saved: nothing is loaded before the person wants to play. */
  readonly preload: boolean;
  readonly onReady: () => void;
  readonly onError: () => void;
  readonly onPlayback: (playback: Playback, moment?: 'now') => void;
}

/** A film inside an element, at the quality that was chosen; it reports what is really played. The controls stand below it. */
export function usePlayer({ sources, poster, quality, startAt, preload, ...told }: Played) {
  const holder = useRef<HTMLDivElement>(null);
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  const film = useRef<Film | null>(null);
  const place = useRef(startAt);
  const ready = useEffectEvent(() => told.onReady());
  const failed = useEffectEvent(() => told.onError());
  const tell = useEffectEvent((playback: Playback, moment?: 'now') => told.onPlayback(playback, moment));
  const isSound = quality === 'sound';

  useEffect(() => {
    const around = holder.current;
    if (!around) return undefined;
    const opened = openFilm(around, {
      ...{ sources: sourcesAt(sources, isSound ? 'sound' : 'auto'), poster, preload },
      onReady: () => ready(),
      onError: () => failed(),
    });
    film.current = opened;
    const { medium } = opened;
    let stop: (() => void) | undefined;
    const begin = () => {
      if (place.current > 0) medium.currentTime = place.current;
      stop ??= trackPlayback(medium, tell);
    };
    if (medium.readyState > 0) begin();
    else medium.addEventListener('loadedmetadata', begin, { once: true });
    setVideo(medium);
    return () => {
      stop?.();
      // A player that is made anew, of another quality or language, goes on where this one stood.
      if (medium.readyState > 0) place.current = medium.currentTime;
      setVideo(null);
      film.current = null;
      opened.close();
    };
  }, [sources, poster, isSound, preload]);

  useEffect(() => film.current?.onLevels((levels) => lockLevels(levels, quality)), [quality, video]);

  return { holder, video };
}
