import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Tag } from '@provost/ui';
import { useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { close, seek, setSleep, SKIP, skip, toggle, usePlaying, type Playing } from '../../listening/playing';
import { chapterAt, isTimeToSleep, pictureAt } from '../../listening/sleep';
import { useFormat } from '../../shared/format';
import { useReportSaveState } from '../../shared/save-state';
import { ListeningChoices } from './listening-choices';
import { tellDevice } from './media-session';
import './mini-player.css';

/** What plays while the person is anywhere: it stands at the foot of every page until it is put away. */
export default function MiniPlayer() {
  const playing = usePlaying();
  useEffect(() => tellDevice(), []);
  if (!playing) return null;
  return <Player playing={playing} />;
}

function Player({ playing }: { readonly playing: Playing }) {
  const { t } = useLingui();
  const format = useFormat();
  const { pathname } = useLocation();
  const { track, at, paused, failed } = playing;
  useReportSaveState('listening', track.saving?.() ?? null);
  useSleep(playing);
  const chapter = chapterAt(track.chapters, at);
  const picture = pictureAt(track.chapters, at, track.artUrl);
  const here = format.clock(at);
  const all = format.clock(track.durationSeconds);
  const seconds = format.number(SKIP);
  return (
    <section className="mini-player" aria-label={t`Player`}>
      <input
        className="mini-seek"
        type="range"
        dir="ltr"
        min={0}
        max={Math.max(1, Math.round(track.durationSeconds))}
        step={1}
        value={Math.round(at)}
        aria-label={t`Place in the episode`}
        aria-valuetext={t`${here} of ${all}`}
        onChange={(event) => seek(Number(event.target.value))}
      />
      {picture ? <img className="mini-art" src={picture} alt="" /> : <span className="mini-art" aria-hidden="true" />}
      <div className="mini-words">
        <p className="mini-title" lang={track.locale}>
          {pathname === track.href ? <bdi>{track.title}</bdi> : <Link to={track.href}>{track.title}</Link>}
        </p>
        <p className="mini-note">
          {failed ? (
            <Tag tone="bad">
              <Trans>Cannot be played here</Trans>
            </Tag>
          ) : (
            <>
              <span className="figure" dir="ltr">
                {here} / {all}
              </span>{' '}
              <span lang={track.locale}>
                <bdi>{chapter?.title ?? track.from}</bdi>
              </span>
            </>
          )}
        </p>
      </div>
      <div className="mini-acts" dir="ltr">
        <Button tone="plain" aria-label={t`${seconds} seconds back`} onClick={() => skip(-SKIP)}>
          <span className="figure" dir="ltr" aria-hidden="true">
            −{seconds}
          </span>
        </Button>
        <Button className="mini-play" aria-label={paused ? t`Play` : t`Pause`} onClick={toggle}>
          <Sign of={paused ? 'play' : 'pause'} />
        </Button>
        <Button tone="plain" aria-label={t`${seconds} seconds on`} onClick={() => skip(SKIP)}>
          <span className="figure" dir="ltr" aria-hidden="true">
            +{seconds}
          </span>
        </Button>
        <ListeningChoices playing={playing} />
        <Button tone="plain" className="mini-close" aria-label={t`Put the player away`} onClick={close}>
          <Sign of="close" />
        </Button>
      </div>
    </section>
  );
}

/** Pauses when it is time. The element's own steps are asked as well: a phone slows down timers while its screen is dark. */
function useSleep({ sleep, at, paused }: Playing): void {
  useEffect(() => {
    if (!sleep) return undefined;
    const check = () => {
      if (!isTimeToSleep(sleep, at, Date.now())) return;
      if (!paused) toggle();
      setSleep(null);
    };
    check();
    const timer = setInterval(check, 1000);
    return () => clearInterval(timer);
  }, [sleep, at, paused]);
}

const SIGNS = {
  play: 'M5 3l9 5.5L5 14z',
  pause: 'M4 3h3v11H4zM10 3h3v11h-3z',
  close: 'M3 4.4L4.4 3 8.5 7.1 12.6 3 14 4.4 9.9 8.5l4.1 4.1-1.4 1.4-4.1-4.1L4.4 14 3 12.6l4.1-4.1z',
};

function Sign({ of }: { readonly of: keyof typeof SIGNS }) {
  return (
    <svg viewBox="0 0 17 17" width="17" height="17" aria-hidden="true">
      <path d={SIGNS[of]} fill="currentColor" />
    </svg>
  );
}
