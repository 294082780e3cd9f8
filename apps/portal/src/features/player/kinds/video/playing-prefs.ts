import { useState } from 'react';

/** How a person watches, on this device. */
export interface PlayingPrefs {
  readonly rate: number;
  /** Languages of the captions; null without. Undefined until she chose: then the language of the step. */
  readonly first?: string | null;
  readonly second: string | null;
  readonly size: 'small' | 'medium' | 'large';
  readonly ground: 'clear' | 'dark';
  readonly descriptions: boolean;
  /** Whether the device reads the descriptions aloud; without, a screen reader does. */
  readonly aloud: boolean;
}

const KEY = 'provost.playing';
const DEFAULTS: PlayingPrefs = {
  ...{ rate: 1, second: null, size: 'medium', ground: 'dark' },
  ...{ descriptions: false, aloud: true },
};

function read(): PlayingPrefs {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<PlayingPrefs>) };
  } catch {
    return DEFAULTS;
  }
}

/** {@link PlayingPrefs} with what changes them; kept for the next video. */
export function usePlayingPrefs() {
  const [prefs, setPrefs] = useState(read);
  const change = (changed: Partial<PlayingPrefs>) => {
    const next = { ...prefs, ...changed };
    setPrefs(next);
    try {
      localStorage.setItem(KEY, JSON.stringify(next));
    } catch {
      // A device that keeps nothing: the choice holds as long as the page.
    }
  };
  return [prefs, change] as const;
}
