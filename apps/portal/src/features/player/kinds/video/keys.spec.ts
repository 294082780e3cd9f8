import { describe, expect, it } from '@jest/globals';
import { actOf } from './keys';

const press = (key: string, focus = 'div', held = {}) =>
  actOf({ key, focus, ctrlKey: false, altKey: false, metaKey: false, ...held });

// prettier-ignore
const PRESSED: [name: string, key: string, focus: string, act: object | undefined][] = [
  ['the space bar plays', ' ', 'div', { do: 'play' }],
  ['the space bar presses the button that has the focus', ' ', 'button submit', undefined],
  ['a letter works in capitals too', 'K', 'div', { do: 'play' }],
  ['a letter is a letter in the search of the transcript', 'k', 'input search', undefined],
  ['a letter is a letter in a choice of languages', 'f', 'select', undefined],
  ['an arrow skips', 'ArrowRight', 'div', { do: 'skip', seconds: 5 }],
  ['an arrow moves the slider that has the focus', 'ArrowRight', 'input range', undefined],
  ['a letter works on the slider', 'm', 'input range', { do: 'mute' }],
  ['a digit goes to its tenth', '7', 'div', { do: 'go', share: 0.7 }],
  ['u copies the link to this second', 'u', 'button', { do: 'copy-link' }],
  ['a question mark shows the keys', '?', 'button', { do: 'help' }],
  ['any other key is nobody’s', 'x', 'div', undefined],
];

describe('in the player', () => {
  it.each(PRESSED)('%s', (_name, key, focus, act) => {
    expect(press(key, focus)).toEqual(act);
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('a key with %s is the browser’s', (held) => {
    expect(press('f', 'div', { [held]: true })).toBeUndefined();
  });
});
