import { describe, expect, it } from '@jest/globals';
import { carriedCompletions, mayMoveEdition, newSinceCompletion, type EditionStepRef } from './editions.js';

const step = (edition: number, lineage: string, required = true): EditionStepRef => ({
  id: `${lineage}@${edition}`,
  lineage,
  required,
});
const first = [step(1, 'video'), step(1, 'article'), step(1, 'quiz')];
const second = [step(2, 'video'), step(2, 'webinar'), step(2, 'quiz')];

it('what is new since she finished is what her edition did not have', () => {
  expect(newSinceCompletion(first, second)).toEqual(['webinar@2']);
  expect(newSinceCompletion(second, second)).toEqual([]);
});

it('completions come along by lineage; a dropped step stays behind, a new one stays open', () => {
  expect(carriedCompletions(first, second, new Set(['video@1', 'article@1']))).toEqual([
    { from: 'video@1', to: 'video@2' },
  ]);
  expect(carriedCompletions(first, second, new Set())).toEqual([]);
});

describe('moving to a newer edition', () => {
  const modules = [
    { id: 'm1', steps: [step(1, 'video'), step(1, 'reading', false)] },
    { id: 'm2', steps: [step(1, 'article'), step(1, 'quiz')] },
  ];
  const CASES: [name: string, touched: string[], completed: string[], unfinished: string[]][] = [
    ['before anything was begun', [], [], []],
    ['between two modules', ['video@1'], ['video@1'], []],
    ['in the middle of the first step', ['video@1'], [], ['m1']],
    ['with only an optional reading left in a module', ['video@1', 'reading@1'], ['video@1'], []],
    ['with an optional reading opened in a module not done', ['reading@1'], [], ['m1']],
    ['in the middle of the second module', ['video@1', 'article@1'], ['video@1', 'article@1'], ['m2']],
    ['with two modules half done', ['video@1', 'article@1'], [], ['m1', 'm2']],
    ['after the last module', [], ['video@1', 'article@1', 'quiz@1'], []],
  ];
  it.each(CASES)('%s', (_name, touched, completed, unfinishedModules) => {
    expect(mayMoveEdition(modules, new Set(touched), new Set(completed))).toEqual(
      unfinishedModules.length === 0 ? { allowed: true } : { allowed: false, unfinishedModules },
    );
  });
});
