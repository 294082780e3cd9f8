import { nowPlaying, seek, SKIP, skip, subscribe, toggle, type Playing } from '../../listening/playing';
import { chapterAfter, chapterAt, chapterBefore, pictureAt } from '../../listening/sleep';

/**
 * Tells the device what plays, for its lock screen and the keys of headphones, and does what is pressed there: play, pause,
 * 15 seconds on and back, any place, and chapters as the tracks before and after.
 * @returns what gives all of it back
 */
export function tellDevice(): () => void {
  if (!('mediaSession' in navigator)) return () => undefined;
  const session = navigator.mediaSession;
  const acts: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: toggle,
    pause: toggle,
    seekbackward: ({ seekOffset }) => skip(-(seekOffset ?? SKIP)),
    seekforward: ({ seekOffset }) => skip(seekOffset ?? SKIP),
    seekto: ({ seekTime }) => seekTime !== undefined && seek(seekTime),
    previoustrack: () => onChapters(({ track, at }) => chapterBefore(track.chapters, at)),
    nexttrack: () => onChapters(({ track, at }) => chapterAfter(track.chapters, at)),
  };
  for (const [name, act] of Object.entries(acts)) setHandler(session, name as MediaSessionAction, act);
  let told = '';
  const tell = () => {
    const playing = nowPlaying();
    if (!playing) return;
    session.playbackState = playing.paused ? 'paused' : 'playing';
    tellPosition(session, playing);
    const words = wordsOf(playing);
    if (JSON.stringify(words) === told) return;
    told = JSON.stringify(words);
    session.metadata = new MediaMetadata(words);
  };
  tell();
  const unsubscribe = subscribe(tell);
  return () => {
    unsubscribe();
    session.metadata = null;
    session.playbackState = 'none';
    for (const name of Object.keys(acts)) setHandler(session, name as MediaSessionAction, null);
  };
}

function wordsOf({ track, at }: Playing): MediaMetadataInit {
  const chapter = chapterAt(track.chapters, at);
  const picture = pictureAt(track.chapters, at, track.artUrl);
  return {
    title: chapter ? `${track.title}: ${chapter.title}` : track.title,
    artist: track.from,
    album: track.from,
    artwork: picture ? [{ src: new URL(picture, window.location.href).href, sizes: 'any' }] : [],
  };
}

function tellPosition(session: MediaSession, { track, at, rate }: Playing): void {
  const duration = track.durationSeconds;
  if (!(duration > 0)) return;
  session.setPositionState({ duration, playbackRate: rate, position: Math.min(at, duration) });
}

function onChapters(place: (playing: Playing) => number | undefined): void {
  const playing = nowPlaying();
  const seconds = playing ? place(playing) : undefined;
  if (seconds !== undefined) seek(seconds);
}

/** A browser that does not know an act throws; the others still work. */
function setHandler(session: MediaSession, name: MediaSessionAction, act: MediaSessionActionHandler | null): void {
  try {
    session.setActionHandler(name, act);
  } catch {
    // Not known here.
  }
}
