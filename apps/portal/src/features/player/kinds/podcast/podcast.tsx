import { directionOf } from '@provost/ui';
import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import type { ContentOfType, RendererProps } from '../../renderer';
import { MediaProof } from '../media-proof';
import { trackPlayback, type Playback } from '../track-playback';
import { Transcript } from '../transcript';

/** An episode: the browser's own audio player, notes, transcript and proof. */
export default function PodcastRenderer(props: RendererProps<ContentOfType<'PodcastContent'>, 'podcast'>) {
  const { content, contentLocale, resumeAt, evidence } = props;
  const audio = useRef<HTMLAudioElement>(null);
  const startAt = useRef(resumeAt.seconds ?? 0);
  const [at, setAt] = useState(resumeAt.seconds ?? 0);
  const tell = useEffectEvent((playback: Playback, moment?: 'now') =>
    props.onEvidence({ kind: 'podcast', ...playback }, moment),
  );
  const ready = useEffectEvent(() => props.onReady());

  useEffect(() => {
    const medium = audio.current;
    if (!medium) return undefined;
    let stop: (() => void) | undefined;
    const begin = () => {
      if (stop) return;
      medium.currentTime = startAt.current;
      stop = trackPlayback(medium, tell);
      ready();
    };
    if (medium.readyState >= HTMLMediaElement.HAVE_METADATA) begin();
    else medium.addEventListener('loadedmetadata', begin);
    return () => {
      medium.removeEventListener('loadedmetadata', begin);
      stop?.();
    };
  }, [content.sources]);

  const seek = (seconds: number) => {
    if (!audio.current) return;
    audio.current.currentTime = seconds;
    void audio.current.play().catch(() => undefined);
  };
  useImperativeHandle(props.here, () => ({
    at: () => ({ seconds: at, place: null }),
    go: ({ seconds }) => seconds !== null && seek(seconds),
  }));
  return (
    <div className="medium">
      <div>
        <audio
          ref={audio}
          controls
          preload="metadata"
          className="episode"
          onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        >
          {content.sources.map(({ url, type }, index) => (
            // A browser tries one source after the other: only when the last fails is there nothing to play.
            <source
              key={url}
              src={url}
              type={type}
              onError={index === content.sources.length - 1 ? props.onError : undefined}
            />
          ))}
        </audio>
        <MediaProof content={content} evidence={evidence} at={at} onSeek={seek} />
        <p className="prose" lang={contentLocale} dir={directionOf(contentLocale)}>
          {content.notes}
        </p>
      </div>
      <Transcript cues={content.transcript} locale={contentLocale} at={at} onSeek={seek} />
    </div>
  );
}
