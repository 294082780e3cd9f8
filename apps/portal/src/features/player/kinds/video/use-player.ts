import { useEffect, useEffectEvent, useRef, useState } from 'react';
import videojs from 'video.js';
import 'video.js/dist/video-js.css';
import { trackPlayback, type Playback } from '../track-playback';
import { lockLevels, sourcesAt, type Quality } from './qualities';

type Player = ReturnType<typeof videojs>;
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

/** The HLS engine's list of levels; video.js brings it along without saying so in its types. */
type WithLevels = Player & {
  qualityLevels?: () => ArrayLike<{ height?: number; enabled: boolean }> & {
    on: (event: string, heard: () => void) => void;
  };
};

/**
 * A video.js player inside an element: it chooses the source, adapts to the line, and reports what is really played. Its own
 * controls are off; ours stand below the picture.
 */
export function usePlayer({ sources, poster, quality, startAt, preload, ...told }: Played) {
  const holder = useRef<HTMLDivElement>(null);
  const [video, setVideo] = useState<HTMLVideoElement | null>(null);
  const player = useRef<Player | null>(null);
  const place = useRef(startAt);
  const ready = useEffectEvent(() => told.onReady());
  const failed = useEffectEvent(() => told.onError());
  const tell = useEffectEvent((playback: Playback, moment?: 'now') => told.onPlayback(playback, moment));
  const isSound = quality === 'sound';

  useEffect(() => {
    const around = holder.current;
    if (!around) return undefined;
    const element = document.createElement('video');
    element.className = 'video-js';
    element.playsInline = true;
    element.tabIndex = -1;
    around.append(element);
    const made = videojs(element, {
      controls: false,
      // Ours alone; video.js would take the same keys.
      userActions: { hotkeys: false, click: false, doubleClick: false },
      fluid: true,
      aspectRatio: '16:9',
      preload: preload ? 'metadata' : 'none',
      poster: poster ?? undefined,
      sources: sourcesAt(sources, isSound ? 'sound' : 'auto'),
      errorDisplay: false,
      textTrackSettings: false,
    });
    player.current = made;
    // video.js may put another element in place of the one it was given.
    const medium = around.querySelector('video') ?? element;
    let stop: (() => void) | undefined;
    const begin = () => {
      if (place.current > 0) medium.currentTime = place.current;
      stop ??= trackPlayback(medium, tell);
    };
    if (medium.readyState > 0) begin();
    else medium.addEventListener('loadedmetadata', begin, { once: true });
    made.ready(() => ready());
    made.on('error', () => failed());
    setVideo(medium);
    return () => {
      stop?.();
      // A player that is made anew, of another quality or language, goes on where this one stood.
      if (medium.readyState > 0) place.current = medium.currentTime;
      setVideo(null);
      player.current = null;
      made.dispose();
    };
  }, [sources, poster, isSound, preload]);

  useEffect(() => {
    const levels = (player.current as WithLevels | null)?.qualityLevels?.();
    if (!levels) return;
    const lock = () => lockLevels(Array.from(levels), quality);
    lock();
    // The engine learns its levels after the playlist has come.
    levels.on('addqualitylevel', lock);
  }, [quality, video]);

  return { holder, video };
}
