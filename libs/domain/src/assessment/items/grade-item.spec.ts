import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isAnswerOf, pointValue, type Answer } from './answer.js';
import { gradeItem } from './grade-item.js';
import type { CreditRule, Item, Slot } from './item.js';

const item = (type: Item['type'], credit: CreditRule, ...slots: Slot[]): Item => ({
  type,
  credit,
  slots,
  shuffle: true,
});
const choice = (id: string, options: string[], right: string[], several = false): Slot => ({
  ...{ id, kind: 'choice', options, right, several },
});

const answers = ['seal', 'log', 'photo'];
const matching = item('matching', 'by-part', choice('e1', answers, ['seal']), choice('e2', answers, ['log']));
const ordering = item('ordering', 'neighbours', {
  id: 'answer',
  kind: 'order',
  things: ['see', 'record', 'seal', 'send'],
});
const text: Slot = {
  ...{ id: 'law', kind: 'text', exactCase: false, exactDiacritics: false },
  accepted: { en: ['TRIPS', 'the TRIPS agreement'], ar: ['تريبس'], es: ['ADPIC'] },
};
const number: Slot = { id: 'days', kind: 'number', value: 10, tolerance: 0.5, unit: 'days' };
const fillIn = item('fill-in', 'by-part', text, number);
const dropDown = item(
  'drop-down',
  'by-part',
  choice('g1', ['60', '61'], ['61']),
  choice('g2', ['1995', '2005'], ['1995']),
);
const regions = [
  { id: 'seam', x: 0, y: 0, width: 0.2, height: 0.2 },
  { id: 'code', x: 0.5, y: 0.5, width: 0.1, height: 0.1 },
  { id: 'logo', x: 0.8, y: 0, width: 0.2, height: 0.2 },
];
const hotspot = item('hotspot', 'right-minus-wrong', {
  id: 'answer',
  kind: 'region',
  regions,
  right: ['seam', 'code'],
});
const several = item(
  'case',
  'by-part',
  choice('first', ['a', 'b', 'c', 'd'], ['a', 'b'], true),
  choice('then', ['x', 'y'], ['y']),
);
const whole = (one: Item): Item => ({ ...one, credit: 'all-or-nothing' });

// prettier-ignore
const CASES: [name: string, item: Item, answer: Answer, share: number, reason: string][] = [
  ['matching: both', matching, { e1: ['seal'], e2: ['log'] }, 1, 'right'],
  ['matching: one of two', matching, { e1: ['seal'], e2: ['photo'] }, 0.5, 'partly-right'],
  ['matching: one of two, all or nothing', whole(matching), { e1: ['seal'], e2: ['photo'] }, 0, 'wrong'],
  ['matching: one left blank', matching, { e1: ['seal'] }, 0.5, 'partly-right'],
  ['matching: nothing', matching, {}, 0, 'unanswered'],
  ['ordering: right', ordering, { answer: ['see', 'record', 'seal', 'send'] }, 1, 'right'],
  ['ordering: last two swapped, one neighbour kept', ordering, { answer: ['see', 'record', 'send', 'seal'] }, 1 / 3, 'partly-right'],
  ['ordering: the first put last, two neighbours kept', ordering, { answer: ['record', 'seal', 'send', 'see'] }, 2 / 3, 'partly-right'],
  ['ordering: backwards', ordering, { answer: ['send', 'seal', 'record', 'see'] }, 0, 'wrong'],
  ['ordering: nearly, all or nothing', whole(ordering), { answer: ['record', 'seal', 'send', 'see'] }, 0, 'wrong'],
  ['fill-in: both', fillIn, { law: ['trips'], days: ['10'] }, 1, 'right'],
  ['fill-in: the word of another language', fillIn, { law: ['ADPIC'], days: ['10 days'] }, 1, 'right'],
  ['fill-in: Arabic words and digits', fillIn, { law: [' تريبس '], days: ['١٠'] }, 1, 'right'],
  ['fill-in: at the edge of the tolerance', fillIn, { law: ['Berne'], days: ['10,5'] }, 0.5, 'partly-right'],
  ['fill-in: beyond it', fillIn, { law: ['Berne'], days: ['10.6'] }, 0, 'wrong'],
  ['drop-down: one of two', dropDown, { g1: ['61'], g2: ['2005'] }, 0.5, 'partly-right'],
  ['hotspot: both from the list', hotspot, { answer: ['code', 'seam'] }, 1, 'right'],
  ['hotspot: both by pointing', hotspot, { answer: [pointValue(0.1, 0.1), pointValue(0.55, 0.55)] }, 1, 'right'],
  ['hotspot: twice at the same place', hotspot, { answer: [pointValue(0.1, 0.1), pointValue(0.11, 0.1)] }, 0.5, 'partly-right'],
  ['hotspot: one right, one astray', hotspot, { answer: ['seam', pointValue(0.4, 0.9)] }, 0, 'wrong'],
  ['hotspot: everything', hotspot, { answer: ['seam', 'code', 'logo'] }, 0.5, 'partly-right'],
  ['case: one part of several options half right', several, { first: ['a'], then: ['y'] }, 0.75, 'partly-right'],
];

describe('an item', () => {
  it.each(CASES)('%s', (_name, one, answer, share, reason) => {
    expect(isAnswerOf(one, answer)).toBe(true);
    const mark = gradeItem(one, answer);
    expect(mark.share).toBeCloseTo(share, 8);
    expect(mark.reason).toBe(reason);
  });
});

const keyOf = ({ slots }: Item): Answer =>
  Object.fromEntries(
    slots.map((slot): [string, readonly string[]] => {
      switch (slot.kind) {
        case 'choice':
        case 'region':
          return [slot.id, slot.right];
        case 'order':
          return [slot.id, slot.things];
        case 'text':
          return [slot.id, Object.values(slot.accepted)[0] ?? []];
        case 'number':
          return [slot.id, [String(slot.value)]];
        case 'essay':
          return [slot.id, []];
      }
    }),
  );

const ALL = [matching, ordering, fillIn, dropDown, hotspot, several];
const anyItem = fc.constantFrom(...ALL, ...ALL.map(whole));
const anyAnswer = (one: Item) =>
  fc.record(
    Object.fromEntries(
      one.slots.map((slot) => {
        const some = (ids: readonly string[]) => fc.shuffledSubarray([...ids], { maxLength: ids.length });
        switch (slot.kind) {
          case 'choice':
            return [
              slot.id,
              slot.several ? some(slot.options) : fc.constantFrom(...slot.options.map((id) => [id]), []),
            ];
          case 'order':
            return [slot.id, fc.shuffledSubarray([...slot.things], { minLength: slot.things.length })];
          case 'region':
            return [slot.id, some(slot.regions.map(({ id }) => id))];
          default:
            return [slot.id, fc.string().map((typed) => [typed])];
        }
      }),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<Answer>;

describe('grading an item', () => {
  it('stays between nothing and everything, and says the same each time', () => {
    fc.assert(
      fc.property(
        anyItem.chain((one) => fc.tuple(fc.constant(one), anyAnswer(one))),
        ([one, answer]) => {
          expect(isAnswerOf(one, answer)).toBe(true);
          const mark = gradeItem(one, answer);
          expect(mark.share).toBeGreaterThanOrEqual(0);
          expect(mark.share).toBeLessThanOrEqual(1);
          expect(gradeItem(one, answer)).toEqual(mark);
        },
      ),
    );
  });

  it.each(ALL.flatMap((one) => [one, whole(one)]))(
    'gives all of it for the key, whatever the order of the options ($type, $credit)',
    (one) => {
      const turned: Item = {
        ...one,
        slots: one.slots.map((slot) =>
          slot.kind === 'choice' ? { ...slot, options: [...slot.options].reverse() } : slot,
        ),
      };
      expect(gradeItem(one, keyOf(one))).toMatchObject({ share: 1, reason: 'right' });
      expect(gradeItem(turned, keyOf(one))).toEqual(gradeItem(one, keyOf(one)));
    },
  );

  it('earns by all or nothing never more than by parts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALL).chain((one) => fc.tuple(fc.constant(one), anyAnswer(one))),
        ([one, answer]) => {
          expect(gradeItem(whole(one), answer).share ?? 0).toBeLessThanOrEqual(gradeItem(one, answer).share ?? 0);
        },
      ),
    );
  });
});
