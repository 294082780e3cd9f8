import { useEffect, useState } from 'react';

/** How a medium stands now. */
export interface MediumState {
  readonly at: number;
  readonly playing: boolean;
  readonly waiting: boolean;
  readonly muted: boolean;
  readonly volume: number;
  readonly rate: number;
}

const RESTING: MediumState = { at: 0, playing: false, waiting: false, muted: false, volume: 1, rate: 1 };
const EVENTS = ['timeupdate', 'seeked', 'play', 'playing', 'pause', 'ended', 'waiting', 'volumechange', 'ratechange'];

/** {@link MediumState} of a medium, always as it is now. */
export function useMedium(medium: HTMLMediaElement | null, startAt: number): MediumState {
  const [state, setState] = useState<MediumState>({ ...RESTING, at: startAt });
  useEffect(() => {
    if (!medium) return undefined;
    const read = () =>
      setState({
        at: medium.readyState > 0 ? medium.currentTime : startAt,
        playing: !medium.paused && !medium.ended,
        waiting: !medium.paused && medium.readyState < HTMLMediaElement.HAVE_FUTURE_DATA,
        muted: medium.muted,
        volume: medium.volume,
        rate: medium.playbackRate,
      });
    for (const event of EVENTS) medium.addEventListener(event, read);
    return () => {
      for (const event of EVENTS) medium.removeEventListener(event, read);
    };
  }, [medium, startAt]);
  return state;
}
