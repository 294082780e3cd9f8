import { Trans, useLingui } from '@lingui/react/macro';
import { Button, directionOf, Kicker } from '@provost/ui';
import { useImperativeHandle } from 'react';
import { useListeningPlace } from '../../../../listening/place';
import { chapterAt, pictureAt } from '../../../../listening/sleep';
import { useFormat } from '../../../../shared/format';
import type { ContentOfType, RendererProps } from '../../renderer';
import { MediaProof } from '../media-proof';
import { Transcript } from '../transcript';
import { EndCheck } from './end-check';
import './podcast.css';
import { useListening } from './use-listening';

/** An episode: its pictures, the proof of what was heard, chapters, transcript and the questions after it. */
export default function PodcastRenderer(props: RendererProps<ContentOfType<'PodcastContent'>, 'podcast'>) {
  const { content, contentLocale, evidence } = props;
  const format = useFormat();
  const { artUrl } = useListeningPlace();
  const listening = useListening(props);
  const { at, seekTo } = listening;
  const picture = pictureAt(content.chapters, at, artUrl);
  const place = format.clock(at);
  useImperativeHandle(props.here, () => ({
    at: () => ({ seconds: at, place: null }),
    go: ({ seconds }) => seconds !== null && seekTo(seconds),
  }));
  return (
    <div className="medium">
      <div className="episode">
        <div className="episode-head">
          {picture && <img className="episode-art" src={picture} alt="" />}
          <div>
            <Button onClick={listening.play}>
              {!listening.paused && <Trans>Pause</Trans>}
              {listening.paused && (at >= 1 ? <Trans>Go on listening at {place}</Trans> : <Trans>Listen</Trans>)}
            </Button>
            <p className="small quiet">
              <Trans>It plays on while you look at other pages.</Trans>
            </p>
          </div>
        </div>
        <MediaProof content={content} evidence={evidence} medium={listening.medium} at={at} />
        <Chapters content={content} locale={contentLocale} at={at} onSeek={seekTo} />
        <EndCheck
          content={content}
          locale={contentLocale}
          evidence={evidence}
          ended={at >= content.durationSeconds - 2}
          onAnswer={(answers) =>
            props.onEvidence({ kind: 'podcast', played: [], playhead: evidence.playhead, answers }, 'now')
          }
        />
        {content.notes !== '' && (
          <p className="prose" lang={contentLocale} dir={directionOf(contentLocale)}>
            {content.notes}
          </p>
        )}
      </div>
      <Transcript cues={content.transcript} locale={contentLocale} at={at} onSeek={seekTo} />
    </div>
  );
}

function Chapters(props: {
  readonly content: ContentOfType<'PodcastContent'>;
  readonly locale: string;
  readonly at: number;
  readonly onSeek: (seconds: number) => void;
}) {
  const { t } = useLingui();
  const format = useFormat();
  const { chapters } = props.content;
  const current = chapterAt(chapters, props.at);
  if (chapters.length === 0) return null;
  return (
    <section className="episode-chapters" aria-label={t`Chapters`}>
      <Kicker as="h2">
        <Trans>Chapters</Trans>
      </Kicker>
      <ol lang={props.locale} dir={directionOf(props.locale)}>
        {chapters.map((chapter) => (
          <li key={chapter.start} aria-current={chapter === current ? 'true' : undefined}>
            <button type="button" onClick={() => props.onSeek(chapter.start)}>
              {chapter.imageUrl ? <img src={chapter.imageUrl} alt="" loading="lazy" /> : <span aria-hidden="true" />}
              <span>{chapter.title}</span>
              <span className="figure" dir="ltr">
                {format.clock(chapter.start)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
