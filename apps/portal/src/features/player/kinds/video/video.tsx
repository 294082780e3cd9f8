import { useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react';
import videojs from 'video.js';
import ar from 'video.js/dist/lang/ar.json';
import es from 'video.js/dist/lang/es.json';
import fr from 'video.js/dist/lang/fr.json';
import 'video.js/dist/video-js.css';
import { LOCALE_NAMES, useLocale } from '../../../../shared/i18n';
import type { ContentOfType, RendererProps } from '../../renderer';
import { MediaProof } from '../media-proof';
import { trackPlayback, type Playback } from '../track-playback';
import { Transcript } from '../transcript';

/** A video with captions, transcript, and its proof. */
export default function VideoRenderer(props: RendererProps<ContentOfType<'VideoContent'>, 'video'>) {
  const { content, contentLocale, resumeAt, evidence } = props;
  const locale = useLocale();
  const holder = useRef<HTMLDivElement>(null);
  const medium = useRef<HTMLVideoElement | null>(null);
  const [at, setAt] = useState(resumeAt.seconds ?? 0);
  const ready = useEffectEvent(() => props.onReady());
  const failed = useEffectEvent(() => props.onError());
  const tell = useEffectEvent((playback: Playback, moment?: 'now') =>
    props.onEvidence({ kind: 'video', ...playback }, moment),
  );
  const startAt = useRef(resumeAt.seconds ?? 0);

  useEffect(() => {
    const place = holder.current;
    if (!place) return undefined;
    const video = document.createElement('video');
    video.className = 'video-js vjs-big-play-centered';
    video.playsInline = true;
    place.append(video);
    const player = videojs(video, {
      controls: true,
      language: locale,
      languages: { ar, es, fr },
      fluid: true,
      aspectRatio: '16:9',
      preload: 'metadata',
      playbackRates: [0.75, 1, 1.25, 1.5, 2],
      poster: content.poster ?? undefined,
      sources: content.sources.map(({ url, type }) => ({ src: url, type })),
      tracks: content.captions.map(({ url, locale }) => ({
        kind: 'captions',
        src: url,
        srclang: locale,
        label: LOCALE_NAMES[locale],
        default: locale === contentLocale,
      })),
    });
    medium.current = video;
    let stop: (() => void) | undefined;
    const time = () => setAt(video.currentTime);
    player.ready(() => ready());
    player.one('loadedmetadata', () => {
      if (startAt.current > 0) player.currentTime(startAt.current);
      stop = trackPlayback(video, tell);
    });
    player.on('timeupdate', time);
    player.on('error', () => failed());
    return () => {
      stop?.();
      // A player that is made anew, in another language, goes on where this one stood.
      startAt.current = video.currentTime;
      player.dispose();
      medium.current = null;
    };
  }, [content.sources, content.captions, content.poster, contentLocale, locale]);

  const seek = (seconds: number) => {
    const video = medium.current;
    if (!video) return;
    video.currentTime = seconds;
    // A browser may want a press on the medium itself first; then it stands where it should.
    void video.play().catch(() => undefined);
  };
  useImperativeHandle(props.here, () => ({
    at: () => ({ seconds: at, place: null }),
    go: ({ seconds }) => seconds !== null && seek(seconds),
  }));
  return (
    <div className="medium">
      <div>
        <div ref={holder} dir="ltr" />
        <MediaProof content={content} evidence={evidence} at={at} onSeek={seek} />
      </div>
      <Transcript cues={content.transcript} locale={contentLocale} at={at} onSeek={seek} />
    </div>
  );
}
