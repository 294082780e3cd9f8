/** What a key does while the focus is in the player. */
export type KeyAct =
  | { readonly do: 'play' | 'mute' | 'captions' | 'fullscreen' | 'picture-in-picture' | 'copy-link' | 'help' | 'close' }
  | { readonly do: 'skip'; readonly seconds: number }
  | { readonly do: 'go'; readonly share: number }
  | { readonly do: 'volume'; readonly by: number }
  | { readonly do: 'speed'; readonly by: number }
  | { readonly do: 'chapter'; readonly by: number };

const KEYS: Readonly<Record<string, KeyAct>> = {
  ' ': { do: 'play' },
  k: { do: 'play' },
  j: { do: 'skip', seconds: -10 },
  l: { do: 'skip', seconds: 10 },
  ArrowLeft: { do: 'skip', seconds: -5 },
  ArrowRight: { do: 'skip', seconds: 5 },
  ArrowUp: { do: 'volume', by: 0.1 },
  ArrowDown: { do: 'volume', by: -0.1 },
  m: { do: 'mute' },
  c: { do: 'captions' },
  f: { do: 'fullscreen' },
  i: { do: 'picture-in-picture' },
  '<': { do: 'speed', by: -0.25 },
  '>': { do: 'speed', by: 0.25 },
  u: { do: 'copy-link' },
  n: { do: 'chapter', by: 1 },
  p: { do: 'chapter', by: -1 },
  Home: { do: 'go', share: 0 },
  End: { do: 'go', share: 1 },
  '?': { do: 'help' },
  Escape: { do: 'close' },
};

/** A key as a browser tells it, and what has the focus. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  /** `tagName` and `type` of the focused element, in lower case: `input range`, `button`. */
  readonly focus: string;
}

/** Where letters are typed, keys are letters. */
const TYPING = /^(input (?!range|checkbox|radio)|textarea|select)/u;
/** What moves a slider, a choice or a menu stays theirs; and what presses a button presses it. */
const OWN_KEYS = /^(Arrow|Home|End)/u;

/** What a pressed key does; undefined where it is not the player's. */
export function actOf({ key, ctrlKey, altKey, metaKey, focus }: Pressed): KeyAct | undefined {
  if (ctrlKey || altKey || metaKey || TYPING.test(focus)) return undefined;
  if (OWN_KEYS.test(key) && /^input (range|radio)/u.test(focus)) return undefined;
  if ((key === ' ' || key === 'Enter') && /^(button|a|input|summary)/u.test(focus)) return undefined;
  if (/^[0-9]$/u.test(key)) return { do: 'go', share: Number(key) / 10 };
  return KEYS[key] ?? KEYS[key.toLowerCase()];
}
