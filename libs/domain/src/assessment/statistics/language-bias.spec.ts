import { describe, expect, it } from '@jest/globals';
import { seededRandom, type Random } from '../random.js';
import { languageBias, type ItemBias } from './language-bias.js';
import { scoreTable } from './score-table.js';
import type { ItemSetting, ScoredAttempt } from './scored-attempt.js';

const normal = (random: Random) => Array.from({ length: 12 }, random).reduce((sum, value) => sum + value, -6);

interface Sitting {
  readonly locale: string;
  readonly officers: number;
  /** In logits: how much weaker or stronger these officers are, and by how much each item is easier in their language. */
  readonly ability: number;
  readonly easier?: Readonly<Record<string, number>>;
}

/** Officers who answer by Rasch's model; every fifth item has partial credit, as the sum of two like halves. */
function sat(seed: string, items: number, sittings: readonly Sitting[]): ScoredAttempt[] {
  const random = seededRandom(seed);
  return sittings.flatMap(({ locale, officers, ability, easier = {} }) =>
    Array.from({ length: officers }, (_, officer): ScoredAttempt => {
      const able = ability + normal(random);
      return {
        attemptId: `${locale} ${officer}`,
        locale,
        items: Array.from({ length: items }, (_, i) => {
          const ease = able - (i / (items - 1)) * 3 + 2 + (easier[`q${i}`] ?? 0);
          const isRight = () => random() < 1 / (1 + Math.exp(-ease));
          const score = i % 5 === 4 ? (Number(isRight()) + Number(isRight())) / 2 : Number(isRight());
          return { itemId: `q${i}`, score, outOf: 1, classes: [] };
        }),
      };
    }),
  );
}
const biasOf = (attempts: ScoredAttempt[], source?: string, settings: ItemSetting[] = []) =>
  languageBias(scoreTable(attempts, settings), source);
const found = (items: readonly ItemBias[] = []) =>
  Object.fromEntries(items.flatMap(({ itemId, verdict }) => (verdict.action === 'compare-languages' ? [[itemId, verdict.code]] : []))); // prettier-ignore

const ENGLISH: Sitting = { locale: 'en', officers: 600, ability: 0.3 };
const PLANTED = { q7: -1.6, q14: -1.6, q20: 1.6 };

describe('items compared between languages', () => {
  const attempts = sat('planted', 30, [
    ENGLISH,
    { locale: 'ar', officers: 300, ability: -0.4, easier: PLANTED },
    { locale: 'fr', officers: 300, ability: 0 },
    { locale: 'es', officers: 99, ability: 0, easier: PLANTED },
  ]);
  const [arabic, spanish, french] = biasOf(attempts, 'en');

  it('show the garbled question, whether right or wrong or in part, and the one that gives its answer away', () => {
    expect(found(arabic?.items)).toEqual({ q7: 'harder', q14: 'harder', q20: 'easier' });
    expect(arabic?.verdict).toEqual({ code: 'some-flawed', action: 'compare-languages', judged: 30, flawed: 3 });
    expect(found(french?.items)).toEqual({});
    expect(french?.verdict).toEqual({ code: 'sound', action: 'keep', judged: 30 });
  });

  it('have the odds ratio where they are right or wrong, and the standardised difference where in part', () => {
    const by = new Map(arabic?.items.map((item) => [item.itemId, item]));
    const [whole, part] = [by.get('q7'), by.get('q14')];
    // 1.6 logits are 3.76 on the delta scale.
    expect(Math.abs((whole?.delta ?? 0) + 3.76)).toBeLessThan(2 * (whole?.standardError ?? 0));
    expect(whole).toMatchObject({ oddsRatio: expect.any(Number), verdict: { biasClass: 'C' } });
    expect(part).toMatchObject({ oddsRatio: null, delta: null, verdict: { biasClass: 'C' } });
    expect(part?.effect).toBeLessThan(-0.25);
    expect(whole?.focalFacility).toBeLessThan(whole?.referenceFacility as number);
  });

  it('wait where a language has too few officers, and say how many are needed', () => {
    expect(spanish).toMatchObject({ focal: 'es', verdict: { code: 'too-few', action: 'wait', n: 99, needed: 100 } });
    for (const { verdict, focalN, ...figures } of spanish?.items ?? []) {
      expect(verdict).toEqual({ code: 'too-few', action: 'wait', n: focalN, needed: 100 });
      expect(figures).toMatchObject({ focalFacility: null, delta: null, chiSquare: null, difference: null });
    }
  });

  it('are the same in whatever order attempts and items are read', () => {
    const turned = attempts.map((attempt) => ({ ...attempt, items: [...attempt.items].reverse() })).reverse();
    expect(biasOf(turned, 'en')).toEqual([arabic, spanish, french]);
  });

  const oneOf = (names: string[], easier: number) => Object.fromEntries(names.map((itemId) => [itemId, easier]));

  it('are matched anew without the flawed ones, which make sound items look easier', () => {
    const names = ['q0', 'q2', 'q5', 'q7', 'q11'];
    const easier = oneOf(names, -1.8);
    const [french] = biasOf(sat('five', 20, [ENGLISH, { locale: 'fr', officers: 300, ability: 0.3, easier }]));
    expect(french?.verdict).toEqual({ code: 'some-flawed', action: 'compare-languages', judged: 20, flawed: 5 });
    expect(found(french?.items)).toEqual(Object.fromEntries(names.map((itemId) => [itemId, 'harder'])));
    const sound = french?.items.flatMap(({ itemId, delta }) => (names.includes(itemId) || delta === null ? [] : [delta])) ?? []; // prettier-ignore
    expect(Math.abs(sound.reduce((sum, delta) => sum + delta, 0) / sound.length)).toBeLessThan(0.25);
  });

  it('that are mostly flawed cannot say which of them are to blame', () => {
    const easier = oneOf(['q0', 'q1', 'q2', 'q3', 'q5', 'q6', 'q7'], -2.5);
    const [french] = biasOf(sat('many', 20, [ENGLISH, { locale: 'fr', officers: 300, ability: 0.3, easier }]));
    expect(french?.verdict).toMatchObject({ code: 'mostly-flawed', action: 'review-translation', judged: 20 });
  });

  it('show a pilot item too, which matches nobody else', () => {
    const pilot: ItemSetting = { itemId: 'q7', randomGuessScore: null, isPilot: true, classes: [] };
    expect(found(biasOf(attempts, 'en', [pilot])[0]?.items)).toMatchObject({ q7: 'harder' });
  });

  it('are matched with themselves within, whether they count or not', () => {
    const clean = sat('clean 0', 20, [ENGLISH, { locale: 'ar', officers: 200, ability: -0.5 }]);
    const pilot: ItemSetting = { itemId: 'q3', randomGuessScore: null, isPilot: true, classes: [] };
    const third = (settings: ItemSetting[]) => biasOf(clean, 'en', settings)[0]?.items.find(({ itemId }) => itemId === 'q3'); // prettier-ignore
    expect(third([pilot])).toEqual(third([]));
    expect(third([])).toMatchObject({ delta: expect.any(Number) });
  });

  it('are found fair where they are: no class C in eight clean quizzes, weaker officers or not', () => {
    const flags = Array.from({ length: 8 }, (_, i) =>
      found(biasOf(sat(`clean ${i}`, 20, [ENGLISH, { locale: 'ar', officers: 200, ability: -0.5 }]))[0]?.items),
    );
    expect(flags).toEqual(flags.map(() => ({})));
  });
});

describe('the language that others are compared with', () => {
  const few = (...sittings: [string, number][]) =>
    biasOf(sat('few', 3, sittings.map(([locale, officers]) => ({ locale, officers, ability: 0 }))), 'en'); // prettier-ignore

  it.each<[name: string, sittings: [string, number][], expected: [string, string][]]>([
    ['the source', [['en', 100], ['fr', 150]], [['en', 'fr']]], // prettier-ignore
    ['that of most attempts, where the source has too few', [['en', 99], ['fr', 150], ['ar', 120]], [['fr', 'ar'], ['fr', 'en']]], // prettier-ignore
    ['the first by code, of equals', [['fr', 20], ['ar', 20]], [['ar', 'fr']]], // prettier-ignore
    ['alone', [['en', 20]], []],
    ['nobody', [], []],
  ])('is %s', (_name, sittings, expected) => {
    expect(few(...sittings).map(({ reference, focal }) => [reference, focal])).toEqual(expected);
  });

  it('finds an item that one language always fails, where there is no odds ratio', () => {
    const attempts = sat('failed', 12, [ENGLISH, { locale: 'fr', officers: 200, ability: 0.3, easier: { q3: -50 } }]);
    const failed = biasOf(attempts)[0]?.items.find(({ itemId }) => itemId === 'q3');
    expect(failed).toMatchObject({ oddsRatio: null, delta: null, verdict: { code: 'harder', biasClass: 'C' } });
  });
});
