import type { CaptionTrack, MediaSource } from '@provost/domain';
import { useEffect, useEffectEvent, useRef } from 'react';
import { openFilm } from '../../../film/open-film';

interface FilmPreviewProps {
  readonly sources: readonly MediaSource[];
  readonly poster: string | null;
  readonly captions: CaptionTrack | null;
  /** Told the film when it stands, and null when it goes. */
  readonly onMedium: (medium: HTMLVideoElement | null) => void;
  readonly onError: () => void;
}

/** A film as officers will see it, by the same engine and with the browser's own controls. Nothing is recorded of it. */
export default function FilmPreview({ sources, poster, captions, onMedium, onError }: FilmPreviewProps) {
  const holder = useRef<HTMLDivElement>(null);
  const told = useEffectEvent(onMedium);
  const failed = useEffectEvent(onError);
  // What is typed beside the film makes the content anew, not its files.
  const files = JSON.stringify([sources.map(({ file, type }) => ({ src: urlOf(file), type })), captions]);
  useEffect(() => {
    const around = holder.current;
    if (!around) return undefined;
    const [playable, track] = JSON.parse(files) as [{ src: string; type: string }[], CaptionTrack | null];
    const film = openFilm(around, {
      sources: playable,
      poster: poster && urlOf(poster),
      ...{ preload: true, browserControls: true },
      onReady: () => undefined,
      onError: () => failed(),
    });
    if (track) film.medium.append(trackElement(track));
    told(film.medium);
    return () => {
      told(null);
      film.close();
    };
  }, [files, poster]);
  return <div ref={holder} className="film-preview" dir="ltr" />;
}

const urlOf = (file: string) => `/files/${file}`;

function trackElement({ locale, file }: CaptionTrack): HTMLTrackElement {
  const track = document.createElement('track');
  [track.kind, track.srclang, track.src, track.default] = ['captions', locale, urlOf(file), true];
  return track;
}
