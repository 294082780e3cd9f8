import { describe, expect, it } from '@jest/globals';
import { versionChanges, type ComparedVersion } from './changes.js';
import type { ChoiceSlot, Item } from './item.js';

const slot: ChoiceSlot = { id: 'answer', kind: 'choice', options: ['a', 'b'], right: ['a'], several: false };
const item: Item = { type: 'single', credit: 'all-or-nothing', shuffle: true, slots: [slot] };
const text = { prompt: 'Which?', explanation: '', slots: {} };
const before: ComparedVersion = { item, texts: { en: text }, points: 1, source: '' };
const withItem = (more: Partial<Item>): ComparedVersion => ({ ...before, item: { ...item, ...more } });
const withSlot = (more: Partial<ChoiceSlot>) => withItem({ slots: [{ ...slot, ...more }] });

describe('What a version changed', () => {
  it.each<[string, ComparedVersion, string[]]>([
    ['nothing', before, []],
    ['the order of options', withSlot({ options: ['b', 'a'] }), []],
    ['the key', withSlot({ right: ['b'] }), ['key']],
    ['one option more', withSlot({ options: ['a', 'b', 'c'] }), ['slots']],
    ['shuffling', withItem({ shuffle: false }), ['shuffle']],
    ['a picture', withItem({ picture: 'a.png' }), ['picture']],
    [
      'the type, and with it the credit',
      withItem({ type: 'multiple', credit: 'right-minus-wrong' }),
      ['type', 'credit'],
    ],
    ['points and source', { ...before, points: 2, source: 'TRIPS' }, ['points', 'source']],
    ['words', { ...before, texts: { en: { ...text, prompt: 'What?' } } }, ['wording en']],
    ['a language more', { ...before, texts: { en: text, fr: text } }, ['language-added fr']],
    ['another language', { ...before, texts: { fr: text } }, ['language-added fr', 'language-removed en']],
    [
      'the keys of its words in another order',
      { ...before, texts: { en: { slots: {}, explanation: '', prompt: 'Which?' } } },
      [],
    ],
  ])('%s', (_case, after, changes) => {
    const said = versionChanges(before, after).map(({ what, locale }) => [what, locale].filter(Boolean).join(' '));
    expect(said).toEqual(changes);
  });

  it.each<[string, Item['slots'][number], Item['slots'][number]]>([
    ['the right order', { id: 'a', kind: 'order', things: ['x', 'y'] }, { id: 'a', kind: 'order', things: ['y', 'x'] }],
    [
      'an accepted variant',
      { id: 'a', kind: 'text', accepted: { en: ['seal'] }, exactCase: false, exactDiacritics: false },
      { id: 'a', kind: 'text', accepted: { en: ['seal', 'stamp'] }, exactCase: false, exactDiacritics: false },
    ],
    [
      'the tolerance',
      { id: 'a', kind: 'number', value: 3, tolerance: 0, unit: 'kg' },
      { id: 'a', kind: 'number', value: 3, tolerance: 1, unit: 'kg' },
    ],
    [
      'a region',
      { id: 'a', kind: 'region', regions: [{ id: 'r', x: 0, y: 0, width: 0.1, height: 0.1 }], right: ['r'] },
      { id: 'a', kind: 'region', regions: [{ id: 'r', x: 0.5, y: 0, width: 0.1, height: 0.1 }], right: ['r'] },
    ],
    [
      'a second marker',
      { id: 'a', kind: 'essay', leastWords: null, mostWords: null, markers: 1, rubric: [] },
      { id: 'a', kind: 'essay', leastWords: null, mostWords: null, markers: 2, rubric: [] },
    ],
  ])('%s is a matter of the key', (_case, old, now) => {
    expect(versionChanges(withItem({ slots: [old] }), withItem({ slots: [now] }))).toEqual([{ what: 'key' }]);
  });
});
