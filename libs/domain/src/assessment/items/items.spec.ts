import { describe, expect, it } from '@jest/globals';
import { canonicalAnswer, isAnswerOf, LONGEST_TYPED, pointOf, pointValue } from './answer.js';
import { responseClasses } from './classes.js';
import { randomGuessScore } from './guessing.js';
import type { Item, Slot } from './item.js';
import { promptParts, type ItemText } from './item-text.js';
import { itemProblems, itemTextProblems } from './problems.js';

const choice = (more: Partial<Extract<Slot, { kind: 'choice' }>> = {}): Slot => ({
  ...{ id: 'answer', kind: 'choice', options: ['a', 'b', 'c', 'd'], right: ['b'], several: false },
  ...more,
});
const single: Item = { type: 'single', slots: [choice()], credit: 'all-or-nothing', shuffle: true };
const multiple: Item = {
  type: 'multiple',
  slots: [choice({ several: true, right: ['a', 'b'] })],
  credit: 'right-minus-wrong',
  shuffle: true,
};
const gap: Slot = { id: 'g1', kind: 'text', accepted: { en: ['seal'] }, exactCase: false, exactDiacritics: true };
const fillIn: Item = { type: 'fill-in', slots: [gap], credit: 'by-part', shuffle: false };
const region = { id: 'r', x: 0, y: 0, width: 0.5, height: 0.5 };
const hotspot: Item = {
  ...{ type: 'hotspot', credit: 'right-minus-wrong', shuffle: false, picture: 'ab/cd.png' },
  slots: [{ id: 'answer', kind: 'region', regions: [region, { ...region, id: 's', x: 0.5 }], right: ['r'] }],
};

describe('an answer', () => {
  it.each([
    ['an option', single, { answer: ['b'] }, true],
    ['a wrong option', single, { answer: ['a'] }, true],
    ['nothing', single, {}, true],
    ['two options of one', single, { answer: ['a', 'b'] }, false],
    ['an option twice', multiple, { answer: ['a', 'a'] }, false],
    ['an option that is not there', single, { answer: ['z'] }, false],
    ['a slot that is not there', single, { other: ['a'] }, false],
    ['a slot that every object has', single, JSON.parse('{"__proto__": ["a"]}') as object, false],
    ['a word', fillIn, { g1: ['seal'] }, true],
    ['a word of a megabyte', fillIn, { g1: ['x'.repeat(LONGEST_TYPED + 1)] }, false],
    ['a point and a region', hotspot, { answer: ['0.5 0.25', 's'] }, true],
    ['a point outside', hotspot, { answer: ['1.5 0.2'] }, false],
  ])('may be: %s', (_name, item, answer, may) => {
    expect(isAnswerOf(item, answer as never)).toBe(may);
  });

  it('is written in one way, whatever the order of choosing', () => {
    expect(canonicalAnswer(multiple, { answer: ['b', 'a'] })).toBe('[["answer",["a","b"]]]');
    expect(canonicalAnswer(multiple, { answer: [] })).toBe('[]');
    expect(canonicalAnswer(fillIn, { g1: [' seal'] })).toBe('[["g1",[" seal"]]]');
  });

  it.each([
    [0.12345, 1, '0.1235 1'],
    [-3, 7, '0 1'],
  ])('names a point (%d, %d) as %j', (x, y, value) => {
    expect(pointValue(x, y)).toBe(value);
    expect(pointOf(value)).not.toBeNull();
  });
});

describe('a prompt', () => {
  it.each([
    ['Article [[g1]] of TRIPS', [{ words: 'Article ' }, { slot: 'g1' }, { words: ' of TRIPS' }]],
    ['[[g1]][[g2]]', [{ slot: 'g1' }, { slot: 'g2' }]],
    ['What is [a]?', [{ words: 'What is [a]?' }]],
    ['', []],
  ])('%j has its gaps', (prompt, parts) => expect(promptParts(prompt)).toEqual(parts));
});

describe('guessing blindly earns', () => {
  it.each([
    ['one of four', single, 0.25],
    ['one of two', { ...single, slots: [choice({ options: ['true', 'false'], right: ['true'] })] }, 0.5],
    ['one option of a set of which half are right', multiple, 0.25],
    ['a word', fillIn, 0],
    ['one of two places', hotspot, 0.5],
    [
      'two drop-downs of two, by part',
      {
        ...single,
        credit: 'by-part',
        slots: [choice({ id: 'x', options: ['a', 'b'] }), choice({ id: 'y', options: ['a', 'b'] })],
      },
      0.5,
    ],
    [
      'two drop-downs of two, all or nothing',
      { ...single, slots: [choice({ id: 'x', options: ['a', 'b'] }), choice({ id: 'y', options: ['a', 'b'] })] },
      0.25,
    ],
  ] as [string, Item, number][])('%s', (_name, item, share) => expect(randomGuessScore(item)).toBeCloseTo(share, 9));
});

describe('the classes of what was answered', () => {
  it.each([
    [single, { answer: ['c'] }, ['answer:c']],
    [single, {}, ['answer:blank']],
    [multiple, { answer: ['b', 'a'] }, ['answer:b', 'answer:a']],
    [fillIn, { g1: ['SEAL'] }, ['g1:right']],
    [fillIn, { g1: ['seam'] }, ['g1:wrong']],
    [hotspot, { answer: ['0.1 0.1', 's'] }, ['answer:pointed', 'answer:s']],
  ] as [Item, Record<string, string[]>, string[]][])('%#', (item, answer, classes) =>
    expect(responseClasses(item, answer)).toEqual(classes),
  );
});

const slots = (...all: Slot[]) => ({ ...single, slots: all });
describe('an item that cannot be asked', () => {
  it.each([
    ['nothing to mend', single, []],
    ['no slots', slots(), ['bad-count']],
    ['two slots of a single choice', slots(choice(), choice({ id: 'more' })), ['bad-count', 'bad-id']],
    ['one option', slots(choice({ options: ['b'] })), ['too-few-options']],
    ['no right one', slots(choice({ right: [] })), ['no-right-option']],
    ['a right one that is not there', slots(choice({ right: ['z'] })), ['unknown-id']],
    ['options that are one', slots(choice({ options: ['a', 'a', 'b'] })), ['duplicate-id']],
    ['several of a single choice', slots(choice({ several: true })), ['wrong-type']],
    ['a credit of another type', { ...single, credit: 'neighbours' }, ['wrong-type']],
    ['true or false or maybe', { ...single, type: 'true-false' }, ['wrong-type']],
    ['a gap without a key', { ...fillIn, slots: [{ ...gap, accepted: { en: [' '] } }] }, ['no-key']],
    ['a hotspot without a picture', { ...hotspot, picture: undefined }, ['no-file']],
    [
      'a place outside the picture',
      {
        ...hotspot,
        slots: [{ id: 'answer', kind: 'region', regions: [region, { ...region, id: 'o', x: 0.9 }], right: ['r'] }],
      },
      ['outside-picture'],
    ],
    [
      'a tolerance below nothing',
      { ...fillIn, slots: [{ id: 'g1', kind: 'number', value: 1, tolerance: -1, unit: '' }] },
      ['bad-bounds'],
    ],
    [
      'an essay without a rubric',
      {
        type: 'essay',
        credit: 'rubric',
        shuffle: false,
        slots: [{ id: 'answer', kind: 'essay', leastWords: null, mostWords: null, markers: 1, rubric: [] }],
      },
      ['no-key'],
    ],
  ] as [string, Item, string[]][])('%s', (_name, item, codes) =>
    expect(itemProblems(item).map(({ code }) => code)).toEqual(codes),
  );

  const text: ItemText = {
    ...{ prompt: 'Which?', explanation: '' },
    slots: {
      answer: {
        label: '',
        options: Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, { text: id, feedback: '' }])),
      },
    },
  };
  it.each([
    ['nothing', single, text, []],
    ['a prompt', single, { ...text, prompt: ' ' }, ['empty-text']],
    [
      'the words of an option',
      single,
      {
        ...text,
        slots: { answer: { label: '', options: { ...text.slots['answer']?.options, c: { text: '', feedback: '' } } } },
      },
      ['empty-text'],
    ],
    [
      'words to tell two options apart',
      single,
      {
        ...text,
        slots: { answer: { label: '', options: { ...text.slots['answer']?.options, c: { text: 'a', feedback: '' } } } },
      },
      ['same-words'],
    ],
    ['a slot', single, { ...text, slots: {} }, ['missing-in-translation']],
    ['a gap in the prompt', fillIn, { ...text, slots: { g1: { label: '', options: {} } } }, ['gaps-differ']],
    [
      'what the picture shows',
      hotspot,
      {
        ...text,
        slots: { answer: { label: '', options: { r: { text: 'R', feedback: '' }, s: { text: 'S', feedback: '' } } } },
      },
      ['no-alt'],
    ],
  ] as [string, Item, ItemText, string[]][])('in one language lacks %s', (_name, item, words, codes) =>
    expect(itemTextProblems(item, words, 'en').map(({ code }) => code)).toEqual(codes),
  );
});
