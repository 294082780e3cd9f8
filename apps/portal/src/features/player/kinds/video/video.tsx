import { Trans, useLingui } from '@lingui/react/macro';
import { mediaSpans, type MediaQuestion } from '@provost/domain';
import { Notice } from '@provost/ui';
import { useEffect, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { ContentOfType, RendererProps } from '../../renderer';
import { useDataSaver } from '../../../../shared/device';
import { MediaProof } from '../media-proof';
import { QuestionCard } from '../question-card';
import { Transcript } from '../transcript';
import { Captions } from './captions';
import { Chapters } from './chapters';
import { Controls } from './controls';
import { Copied } from './copied';
import { Descriptions } from './descriptions';
import { canFullscreen, canPictureInPicture, toggleFullscreen, togglePictureInPicture } from './fullscreen';
import { KeyMap } from './key-map';
import type { KeyAct } from './keys';
import { usePlayingPrefs } from './playing-prefs';
import { lowestQuality, renditionsOf, type Quality } from './qualities';
import { SeekBar } from './seek-bar';
import { Settings } from './settings';
import { useCopiedLink } from './use-copied-link';
import { useKeys } from './use-keys';
import { useMedium } from './use-medium';
import { usePlayer } from './use-player';
import { useQuestion } from './use-question';
import { useSeek } from './use-seek';
import './video.css';

type Content = ContentOfType<'VideoContent'>;

/** A video with its controls, captions in up to two languages, questions, chapters, transcript, and its proof. */
export default function VideoRenderer(props: RendererProps<Content, 'video'>) {
  const { content, contentLocale, evidence } = props;
  const { t } = useLingui();
  const { durationSeconds, captions: tracks, chapters } = content;
  const startAt = props.resumeAt.seconds ?? 0;
  const around = useRef<HTMLDivElement>(null);
  const [prefs, setPrefs] = usePlayingPrefs();
  const saving = useDataSaver();
  const [quality, setQuality] = useState<Quality>(() => (saving ? lowestQuality(content.sources) : 'auto'));
  const [panel, setPanel] = useState<'settings' | 'keys' | null>(null);
  const questions = useMemo(() => content.questions.map(asDomain), [content.questions]);

  const { holder, video } = usePlayer({
    sources: content.sources,
    poster: content.poster ?? null,
    quality,
    startAt,
    preload: !saving,
    onReady: props.onReady,
    onError: props.onError,
    onPlayback: (playback, moment) => props.onEvidence({ kind: 'video', ...playback }, moment),
  });
  const state = useMedium(video, startAt);
  const question = useQuestion(video, questions, evidence.answers ?? {}, (answered) =>
    props.onEvidence(answered, 'now'),
  );
  // What is drawn follows the film; what is done begins where the film is, however fast one presses.
  const here = () => (video && video.readyState > 0 ? video.currentTime : state.at);
  const { seek, barred, limit } = useSeek(video, {
    ...{ content, questions, evidence, here },
    onQuestion: question.ask,
  });
  const { copied, copy, forget } = useCopiedLink(props.stepId);
  useEffect(() => {
    if (video) video.playbackRate = prefs.rate;
  }, [video, prefs.rate, quality]);

  const spoken = tracks.filter(({ kind }) => kind === 'CAPTIONS').map(({ locale }) => locale as string);
  const own = spoken.includes(contentLocale) ? contentLocale : (spoken[0] ?? null);
  const first = prefs.first === undefined ? own : spoken.includes(prefs.first ?? '') ? (prefs.first ?? null) : null;

  const play = () => {
    if (!video) return;
    if (video.paused) void video.play().catch(() => undefined);
    else video.pause();
  };
  const seekAndPlay = (to: number) => {
    seek(to);
    // A browser may want a press on the medium itself first; then it stands where it should.
    void video?.play().catch(() => undefined);
  };
  useImperativeHandle(props.here, () => ({
    at: () => ({ seconds: state.at, place: null }),
    go: ({ seconds }) => seconds !== null && seekAndPlay(seconds),
  }));

  const captionsToggle = () => setPrefs({ first: first === null ? own : null });
  const toggle = (which: 'settings' | 'keys') => setPanel((now) => (now === which ? null : which));
  const chapterBy = (by: number) => {
    const current = chapters.findLastIndex(({ start }) => start <= here() + 0.5);
    const target = chapters[Math.max(0, current + by)];
    if (target) seek(target.start);
  };
  const act = (done: KeyAct) => {
    switch (done.do) {
      case 'play':
        return play();
      case 'mute':
        return video && (video.muted = !video.muted);
      case 'captions':
        return spoken.length > 0 && captionsToggle();
      case 'fullscreen':
        return toggleFullscreen(around.current, video);
      case 'picture-in-picture':
        return togglePictureInPicture(video);
      case 'copy-link':
        return void copy(here());
      case 'help':
        return toggle('keys');
      case 'close':
        return setPanel(null);
      case 'skip':
        return seek(here() + done.seconds);
      case 'go':
        return seek(done.share * durationSeconds);
      case 'volume':
        return video && (video.volume = Math.min(1, Math.max(0, video.volume + done.by)));
      case 'speed':
        return setPrefs({ rate: Math.min(2, Math.max(0.5, prefs.rate + done.by)) });
      case 'chapter':
        return chapterBy(done.by);
    }
  };
  useKeys(around, act);

  return (
    <div className="medium">
      <div>
        <div ref={around} className="video">
          <div className="video-picture">
            <div ref={holder} dir="ltr" />
            {/* The whole picture may be pressed; by keyboard the button below it is enough. */}
            <button
              type="button"
              className="video-press"
              tabIndex={-1}
              aria-label={state.playing ? t`Pause` : t`Play`}
              onClick={play}
            />
            {!state.playing && state.at === startAt && <span className="video-begin" aria-hidden="true" />}
            <Captions tracks={tracks} prefs={prefs} first={first} at={state.at} />
          </div>
          <SeekBar
            at={state.at}
            durationSeconds={durationSeconds}
            spans={mediaSpans({ ...content, sources: [], transcript: [], questions: [] }, evidence)}
            chapters={chapters}
            questions={questions}
            limit={limit}
            storyboard={content.storyboard ?? null}
            onSeek={seek}
          />
          <Controls
            state={state}
            durationSeconds={durationSeconds}
            hasCaptions={spoken.length > 0}
            captionsOn={first !== null}
            settingsOpen={panel === 'settings'}
            keysOpen={panel === 'keys'}
            canFullscreen={canFullscreen()}
            canPictureInPicture={canPictureInPicture()}
            onPlay={play}
            onSkip={(seconds) => seek(here() + seconds)}
            onMute={() => act({ do: 'mute' })}
            onVolume={(volume) => {
              if (video) [video.muted, video.volume] = [volume === 0, volume];
            }}
            onCaptions={captionsToggle}
            onSettings={() => toggle('settings')}
            onCopyLink={() => void copy(here())}
            onPictureInPicture={() => togglePictureInPicture(video)}
            onFullscreen={() => toggleFullscreen(around.current, video)}
            onKeys={() => toggle('keys')}
          />
          <Copied copied={copied} onClose={forget} />
          {panel === 'keys' && <KeyMap onClose={() => setPanel(null)} />}
          {panel === 'settings' && (
            <Settings
              tracks={tracks}
              locale={contentLocale}
              renditions={renditionsOf(content.sources)}
              prefs={prefs}
              first={first}
              quality={quality}
              onPrefs={setPrefs}
              onQuality={setQuality}
              onClose={() => setPanel(null)}
            />
          )}
        </div>
        {prefs.descriptions && (
          <Descriptions
            {...{ tracks, video }}
            locale={contentLocale}
            at={state.at}
            playing={state.playing}
            hushed={question.asked !== null}
            aloud={prefs.aloud}
          />
        )}
        {barred && <Notice live title={<Trans>You can go on from where you have watched to, not beyond it.</Trans>} />}
        {question.asked && (
          <QuestionCard
            key={question.asked.id}
            question={question.asked}
            answers={evidence.answers ?? {}}
            locale={contentLocale}
            onAnswer={question.answer}
            onGoOn={question.goOn}
            onRewind={rewindOf(question.asked, (to) => {
              question.goOn();
              seek(to);
            })}
          />
        )}
        <MediaProof content={content} evidence={evidence} medium={() => video} at={state.at} drawn={false} />
        <Chapters
          chapters={chapters}
          durationSeconds={durationSeconds}
          played={evidence.played}
          at={state.at}
          locale={contentLocale}
          onSeek={seekAndPlay}
        />
      </div>
      <Transcript cues={content.transcript} locale={contentLocale} at={state.at} onSeek={seekAndPlay} />
    </div>
  );
}

const asDomain = ({ rewindTo, ...question }: Content['questions'][number]): MediaQuestion =>
  typeof rewindTo === 'number' ? { ...question, rewindTo } : question;

const rewindOf = ({ rewindTo }: MediaQuestion, go: (to: number) => void) =>
  rewindTo === undefined ? undefined : () => go(rewindTo);
