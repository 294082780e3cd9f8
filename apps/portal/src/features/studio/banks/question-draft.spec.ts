import { describe, expect, it } from '@jest/globals';
import {
  ITEM_TYPES,
  wholeItemProblems,
  type ChoiceSlot,
  type Item,
  type ItemTexts,
  type ItemType,
} from '@provost/domain';
import { gapOf, nextGap, withGapAt, withGaps } from './gaps';
import { asType, newChoice, newNumber, newOrder, newQuestion, newTyped } from './new-item';
import { extrasOf, newPair, pairedReworded, pairedWords, pairsOf, withPairs } from './pairs';
import {
  draftOf,
  inputOf,
  languagesOf,
  optionIn,
  optionReworded,
  problemsOf,
  refusedFields,
  reworded,
  withItem,
  withSlot,
  type BankQuestion,
  type QuestionDraft,
} from './question-draft';
import { filled, saved } from './specs/filled-question';

const inputAsItem = (draft: QuestionDraft) => {
  const { item, texts } = inputOf('b1', null, draft);
  return { item: item as Item, texts: texts as ItemTexts };
};

describe('A question of each type', () => {
  it.each(ITEM_TYPES)('%s: comes back to the server as it was read', (type) => {
    const question = saved(type);
    const { topic, difficulty, item, points, source, texts, reviewBy } = question;
    expect(inputOf('b1', 'q1', draftOf(question))).toEqual({
      ...{ bankId: 'b1', questionId: 'q1', topic, difficulty, item, points, source, texts, reviewBy },
    });
  });

  it.each(ITEM_TYPES)('%s: can be made live once it is filled in, in two languages', (type) => {
    expect(problemsOf(draftOf(saved(type)), 'en')).toEqual([]);
  });

  it.each(ITEM_TYPES)('%s: begins with faults to mend, and is kept with them', (type) => {
    const fresh = newQuestion('Seizure', type);
    expect(problemsOf(fresh, 'en')).not.toEqual([]);
    expect(refusedFields(fresh)).toEqual([]);
    expect(inputAsItem(fresh).texts).toEqual({});
  });

  it.each(ITEM_TYPES)('%s: asks nothing of another type that it was before', (type) => {
    for (const before of ITEM_TYPES) {
      const turned = asType(saved(before).item as Item, type);
      const codes = wholeItemProblems(turned, {}).map(({ code }) => code);
      expect(codes).not.toContain('wrong-type');
      expect(codes).not.toContain('bad-id');
    }
  });
});

describe('A question that is written', () => {
  const draft = draftOf(saved('multiple'));

  it('takes the words of an option along when it is taken out, and has them when it is put back', () => {
    const slot = draft.item.slots[0] as ChoiceSlot;
    const without = withSlot(draft, { ...slot, options: ['b', 'c'], right: ['c'] });
    expect(Object.keys(inputAsItem(without).texts['en']?.slots['answer']?.options ?? {})).toEqual(['b', 'c']);
    expect(inputAsItem(withSlot(without, slot))).toEqual(inputAsItem(draft));
  });

  it('keeps one right answer when only one may be chosen', () => {
    expect(asType(draft.item, 'single').slots).toMatchObject([
      { options: ['a', 'b', 'c'], right: ['a'], several: false },
    ]);
  });

  it('knows the languages in which anything is written; blanks are nothing', () => {
    expect(languagesOf(draft)).toEqual(['en', 'fr']);
    expect(languagesOf(reworded(draft, 'es', { prompt: '  ' }))).toEqual(['en', 'fr']);
    expect(languagesOf(optionReworded(draft, 'es', 'answer', 'a', { text: 'Uno' }))).toEqual(['en', 'fr', 'es']);
  });

  it('says what a language lacks that was only begun', () => {
    const begun = problemsOf(reworded(draft, 'es', { explanation: 'Porque' }), 'en');
    expect(begun.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['es, prompt', 'es, slot answer, option a', 'es, slot answer, option c']),
    );
  });

  it('asks for the language on screen while nothing is written', () => {
    const places = problemsOf(newQuestion('Seizure', 'essay'), 'fr').map(({ place }) => place);
    expect(places).toContain('fr, prompt');
  });

  it.each([
    ['a topic', { topic: ' ' }, ['topic']],
    ['points', { points: 0 }, ['points']],
    ['points within reason', { points: 1001 }, ['points']],
  ])('is not kept without %s', (_, change, fields) => {
    expect(refusedFields({ ...draft, ...change })).toEqual(fields);
  });

  it('says True and False in each language where nobody says it otherwise', () => {
    const fresh = reworded(newQuestion('Seizure', 'true-false'), 'fr', { prompt: 'Un sceau suffit.' });
    expect(inputAsItem(fresh).texts['fr']?.slots['answer']?.options).toMatchObject({
      true: { text: 'Vrai' },
      false: { text: 'Faux' },
    });
  });

  it('leaves empty variants of a typed word behind', () => {
    const typed = { ...newTyped('g1'), accepted: { en: [' seal ', '', 'seal'], fr: [''] } };
    const { item } = inputAsItem(withItem(newQuestion('Seizure', 'fill-in'), { slots: [typed] }));
    expect(item.slots).toMatchObject([{ accepted: { en: ['seal'] } }]);
    expect(item.slots[0]).not.toHaveProperty('accepted.fr');
  });
});

describe('Gaps', () => {
  it.each([
    ['A seal proves.', 7, 'A seal [[g1]] proves.', 13],
    ['', 0, '[[g1]]', 6],
    ['Weigh', 5, 'Weigh [[g1]]', 12],
    ['Weigh.', 5, 'Weigh [[g1]].', 12],
    ['ab', 1, 'a [[g1]] b', 8],
  ])('stand where the cursor was, in %p at %i', (prompt, at, next, cursor) => {
    expect(withGapAt(prompt, at, 'g1')).toEqual({ prompt: next, cursor });
  });

  it('have names that no other gap had, also one that was taken out', () => {
    const draft = draftOf(saved('fill-in'));
    const less = withGaps(draft, draft.item.slots.slice(0, 1));
    expect(nextGap(draft)).toBe('g3');
    expect(nextGap(less)).toBe('g3');
    expect(nextGap(newQuestion('', 'fill-in'))).toBe('g1');
  });

  it('go out of the words of every language with their slot', () => {
    const draft = draftOf(saved('fill-in'));
    const prompts = Object.values(withGaps(draft, draft.item.slots.slice(0, 1)).texts).map((text) => text.prompt);
    for (const prompt of prompts) expect(prompt).not.toContain(gapOf('g2'));
    for (const prompt of prompts) expect(prompt).toContain(gapOf('g1'));
  });
});

describe('Pairs', () => {
  const draft = draftOf(saved('matching'));
  const [first, second] = pairsOf(draft.item) as [ChoiceSlot, ChoiceSlot];

  it('give every left thing the same answers, those that belong to nothing among them', () => {
    const more = withPairs(draft, [second, newPair(), first], ['x', 'y']);
    const options = pairsOf(more.item).map((slot) => slot.options);
    expect(new Set(options.map(String)).size).toBe(1);
    expect(options[0]).toHaveLength(5);
    expect(extrasOf(more.item)).toEqual(['x', 'y']);
  });

  it('take their own answer along, unless another pair shares it', () => {
    expect(pairsOf(withPairs(draft, [first], []).item)[0]?.options).toEqual(first.right);
    const shared = withPairs(draft, [first, { ...second, right: first.right }], []);
    expect(pairsOf(shared.item)[0]?.options).toEqual(first.right);
  });

  it('say an answer in the same words everywhere', () => {
    const [id = ''] = first.right;
    const changed = pairedReworded(draft, 'en', id, 'Anew');
    expect(pairedWords(changed, 'en', id)).toBe('Anew');
    expect(pairsOf(changed.item).map((slot) => optionIn(changed, 'en', slot.id, id).text)).toEqual(['Anew', 'Anew']);
  });

  it('have the words of all answers also in a pair that is new', () => {
    const { item, texts } = inputAsItem(withPairs(draft, [first, second, newPair()], extrasOf(draft.item)));
    const last = item.slots.at(-1) as ChoiceSlot;
    expect(texts['en']?.slots[last.id]?.options[first.right[0] ?? '']?.text).toBe('what the mark proves');
  });
});

it('Parts of a case are each of their own kind', () => {
  const slots = [newChoice('p1', 2), newOrder('p2'), newTyped('p3'), newNumber('p4')];
  const { item } = inputAsItem(withItem(newQuestion('Seizure', 'case'), { slots }));
  expect(item.slots.map(({ kind }) => kind)).toEqual(['choice', 'order', 'text', 'number']);
  expect(wholeItemProblems(item, {}).map(({ code }) => code)).not.toContain('wrong-type');
});

it('A filled question of each type is what it says', () => {
  const types: ItemType[] = ITEM_TYPES.map((type) => (filled[type].item as Item).type);
  expect(types).toEqual([...ITEM_TYPES]);
  const question: BankQuestion = saved('single');
  expect(question.type).toBe('SINGLE');
});
