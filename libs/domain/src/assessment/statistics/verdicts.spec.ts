import { describe, expect, it } from '@jest/globals';
import type { AnswerClass } from './answer-classes.js';
import type { ItemStatistics } from './item-statistics.js';
import { itemVerdicts } from './item-verdicts.js';
import type { QuizStatistics } from './quiz-statistics.js';
import { quizVerdict } from './quiz-verdict.js';

const GOOD: ItemStatistics = {
  itemId: 'q',
  n: 100,
  counts: true,
  facility: 0.6,
  standardDeviation: 0.49,
  randomGuessScore: 0.25,
  intendedWeight: 0.1,
  effectiveWeight: 0.1,
  discriminationIndex: 0.4,
  discriminativeEfficiency: 0.5,
};
const answer = (classId: string, share: number, upperShare = share): AnswerClass => ({
  classId,
  role: classId === 'a' || classId === 'k' ? 'key' : classId === 'blank' ? 'other' : 'distractor',
  n: share * 100,
  share,
  upperShare,
  lowerShare: share,
  pointBiserial: null,
});
const SPREAD = [answer('a', 0.6), answer('b', 0.2), answer('c', 0.1), answer('d', 0.1)];

const ITEMS: [name: string, item: Partial<ItemStatistics>, classes: AnswerClass[], verdicts: string[]][] = [
  ['a good item', {}, SPREAD, ['good keep']],
  ['a good pilot', { counts: false }, SPREAD, ['good promote']],
  ['29 marks', { n: 29, discriminationIndex: -1 }, SPREAD, ['too-few wait']],
  ['30 marks', { n: 30 }, SPREAD, ['good keep']],
  ['nobody', { n: 0, facility: null }, [], ['too-few wait']],
  ['an index below 0 beyond chance', { discriminationIndex: -0.17 }, [], ['discriminates-negatively review-key', 'does-not-discriminate rewrite']], // prettier-ignore
  ['an index below 0 by chance', { discriminationIndex: -0.16 }, [], ['does-not-discriminate rewrite']],
  ['an index of -1', { discriminationIndex: -1 }, [], ['discriminates-negatively review-key', 'does-not-discriminate rewrite']], // prettier-ignore
  ['no index', { discriminationIndex: null, discriminativeEfficiency: null }, [], ['good keep']],
  ['a weak index', { discriminationIndex: 0.19 }, [], ['does-not-discriminate rewrite']],
  ['an index just strong enough', { discriminationIndex: 0.2 }, [], ['good keep']],
  ['a dubious efficiency', { discriminativeEfficiency: 0.14 }, [], ['does-not-discriminate rewrite']],
  ['nearly all right', { facility: 0.95, discriminationIndex: 0.1 }, [], ['too-easy retire']],
  ['nearly all right, for no reason', { facility: 0.97, discriminativeEfficiency: 0.1 }, [], ['does-not-discriminate rewrite', 'too-easy retire']], // prettier-ignore
  ['hardly any right', { facility: 0.2, randomGuessScore: null, discriminationIndex: 0.1 }, [], ['too-hard rewrite']],
  ['hardly any right where nobody guesses', { facility: 0.1, randomGuessScore: 0 }, [], ['too-hard rewrite']],
  ['as many right as by guessing', { facility: 0.25 }, [], ['near-guessing rewrite']],
  ['a little more, of a hundred', { facility: 0.32 }, [], ['near-guessing rewrite']],
  ['a little more, of a thousand', { facility: 0.32, n: 1000 }, [], ['good keep']],
  ['hardly more, of a thousand', { facility: 0.29, n: 1000 }, [], ['near-guessing rewrite']],
  ['a distractor that the strong prefer', {}, [answer('a', 0.6, 0.3), answer('b', 0.2, 0.31), answer('c', 0.2)], ['strong-choose-distractor review-key']], // prettier-ignore
  ['a distractor that the strong like as well', {}, [answer('a', 0.6, 0.3), answer('b', 0.4, 0.3)], ['good keep']],
  ['a second key that they prefer to it', {}, [answer('a', 0.1, 0.1), answer('k', 0.5, 0.5), answer('b', 0.4, 0.4)], ['good keep']], // prettier-ignore
  ['a blank that the strong prefer', {}, [answer('a', 0.6, 0.3), answer('b', 0.1), answer('blank', 0.3, 0.6)], ['good keep']], // prettier-ignore
  ['two dead distractors', {}, [answer('a', 0.6), answer('b', 0.35), answer('c', 0.049), answer('d', 0)], ['dead-distractor replace-distractor', 'dead-distractor replace-distractor']], // prettier-ignore
  ['dead distractors of an easy item', { facility: 0.9 }, [answer('a', 0.9), answer('b', 0.08), answer('c', 0.02), answer('d', 0)], ['good keep']], // prettier-ignore
  ['all that can be wrong, the gravest first', { facility: 0.2, discriminationIndex: -0.5 }, [answer('a', 0.2, 0), answer('b', 0.8, 1), answer('c', 0)], ['discriminates-negatively review-key', 'strong-choose-distractor review-key', 'near-guessing rewrite', 'dead-distractor replace-distractor']], // prettier-ignore
];

describe('the verdict on', () => {
  it.each(ITEMS)('%s', (_name, item, classes, expected) => {
    expect(itemVerdicts({ ...GOOD, ...item }, classes).map(({ code, action }) => `${code} ${action}`)).toEqual(expected); // prettier-ignore
  });

  it('an item carries the figures it rests on', () => {
    const [tempting] = itemVerdicts(GOOD, [answer('a', 0.6, 0.3), answer('b', 0.2, 0.7), answer('c', 0.2, 0.4)]);
    expect(tempting).toMatchObject({ classId: 'b', upperShare: 0.7, keyUpperShare: 0.3 });
    expect(itemVerdicts({ ...GOOD, n: 12 }, [])).toEqual([{ code: 'too-few', action: 'wait', n: 12, needed: 30 }]);
  });

  const QUIZ = { n: 100, internalConsistency: 0.8, standardError: 0.05 } as QuizStatistics;
  it.each<[Partial<QuizStatistics>, string]>([
    [{ n: 29 }, 'too-few wait'],
    [{ n: 30 }, 'reliable keep'],
    [{ internalConsistency: 0.75 }, 'fairly-reliable review-items'],
    [{ internalConsistency: 0.64 }, 'fairly-reliable review-items'],
    [{ internalConsistency: 0.63 }, 'unreliable review-items'],
    [{ internalConsistency: 0 }, 'unreliable review-items'],
    [{ internalConsistency: -0.1 }, 'contradicts-itself review-items'],
    [{ internalConsistency: null }, 'nothing-to-compare add-items'],
  ])('a quiz of %j', (figures, expected) => {
    const { code, action } = quizVerdict({ ...QUIZ, ...figures });
    expect(`${code} ${action}`).toBe(expected);
  });
});
