import { describe, expect, it } from '@jest/globals';
import { ITEM_TYPES, wholeItemProblems } from '@provost/domain';
import { CURRICULA } from '../college.js';
import type { BankPlan, StepPlan } from '../model.js';

const allBanks = CURRICULA.flatMap(({ banks }) => banks);
const banks = new Map(allBanks.map((bank) => [bank.key, bank]));
const questions = allBanks.flatMap((bank) => bank.questions);
const quizzes = CURRICULA.flatMap(({ courses }) => courses)
  .flatMap(({ modules }) => modules)
  .flatMap(({ steps }) => steps)
  .filter((step): step is Extract<StepPlan, { kind: 'quiz' }> => step.kind === 'quiz');

const unique = (ids: readonly string[]) => expect([...new Set(ids)]).toEqual(ids);

describe('question banks', () => {
  it('have keys of their own', () => unique(allBanks.map(({ key }) => key)));

  it.each([...banks])('%s has unique keys', (_key, bank: BankPlan) => unique(bank.questions.map(({ key }) => key)));

  it.each(questions.map((question) => [question.key, question] as const))(
    '%s can be graded and explained',
    (_key, question) => {
      const right = question.options.filter(({ correct }) => correct).length;
      unique(question.options.map(({ id }) => id));
      expect(question.options.length).toBeGreaterThanOrEqual(3);
      expect(right).toBeGreaterThanOrEqual(question.kind === 'single' ? 1 : 2);
      expect(right).toBeLessThan(question.kind === 'single' ? 2 : question.options.length);
      question.options.forEach(({ text, feedback }) => expect(text && feedback).toBeTruthy());
      expect(question.explanation && question.source).toBeTruthy();
      Object.values(question.translations ?? {}).forEach((translation) => {
        expect(Object.keys(translation.options)).toEqual(question.options.map(({ id }) => id));
        expect(translation.prompt && translation.explanation).toBeTruthy();
      });
    },
  );

  it.each(quizzes.map((step) => [step.key, step] as const))('%s asks for no more than its bank holds', (_key, step) => {
    const bank = banks.get(step.bank);
    const held = [...(bank?.questions ?? []), ...(bank?.items ?? [])];
    Object.values(step.content).forEach((content) =>
      content.blueprint.forEach(({ topic, count }) =>
        expect(held.filter((question) => question.topic === topic).length).toBeGreaterThanOrEqual(count),
      ),
    );
  });

  it('can be tried in every type, each in every language of its course', () => {
    const items = allBanks.flatMap((bank) => bank.items ?? []);
    expect(items.map(({ type }) => type).sort()).toEqual([...ITEM_TYPES].sort());
    items.forEach((item) => {
      expect([item.key, wholeItemProblems(item, { ...item.texts })]).toEqual([item.key, []]);
      expect(Object.keys(item.texts)).toEqual(['en', 'ar']);
    });
  });

  it('draws fifty questions over seven topics for the introductory exam, from sixty or more', () => {
    const held = banks.get('ip-crime-introduction')?.questions ?? [];
    const exam = quizzes.find(({ key }) => key === 'final-exam')?.content.en;
    expect(held.length).toBeGreaterThanOrEqual(60);
    expect(exam?.blueprint.reduce((sum, { count }) => sum + count, 0)).toBe(50);
    expect(exam).toMatchObject({ exam: true, passMark: 0.8 });
    const topics = exam?.blueprint.map(({ topic }) => topic) ?? [];
    expect(topics).toHaveLength(7);
    topics.forEach((topic) =>
      expect(held.filter((question) => question.topic === topic).length).toBeGreaterThanOrEqual(8),
    );
  });

  it('cannot be passed by choosing a place or the longest option', () => {
    const single = questions.filter(({ kind }) => kind === 'single');
    const share = (hits: number) => hits / single.length;
    ['a', 'b', 'c', 'd'].forEach((place) =>
      expect(
        share(single.filter(({ options }) => options.some(({ id, correct }) => correct && id === place)).length),
      ).toBeLessThan(0.4),
    );
    const longest = single.filter(
      ({ options }) => [...options].sort((a, b) => b.text.length - a.text.length)[0]?.correct,
    );
    expect(share(longest.length)).toBeLessThan(0.4);
  });

  it('asks the questions of the quiz of module 1 in all four languages', () => {
    const asked = questions.filter(({ topic }) => topic === 'ip-crimes');
    asked.forEach(({ translations }) => expect(Object.keys(translations ?? {}).sort()).toEqual(['ar', 'es', 'fr']));
  });
});
