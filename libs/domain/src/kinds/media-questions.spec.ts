import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  answeredRightly,
  answerMark,
  checkAnswers,
  isRightAnswer,
  newestAnswer,
  questionBetween,
  questionInTheWay,
  questionProblems,
  requiredAnswers,
  type MediaQuestion,
} from './media-questions.js';
import { judgeMedia, furthestPlayed, joinMedia, noMediaEvidence, type MediaContent } from './media.js';

const option = (id: string, correct = false) => ({ id, correct, text: `Option ${id}`, feedback: '' });
const who: MediaQuestion = {
  ...{ id: 'who', at: 30, prompt: 'Who profits?', multiple: false, required: true, rewindTo: 10 },
  options: [option('seller'), option('organiser', true), option('nobody')],
};
const signs: MediaQuestion = {
  ...{ id: 'signs', at: 60, prompt: 'Which signs?', multiple: true, required: false },
  options: [option('price', true), option('label', true), option('colour')],
};
const now = new Date('2026-03-02T09:00:00Z');
const at = now.getTime();

// prettier-ignore
const ANSWERS: [name: string, question: MediaQuestion, chosen: string[], right: boolean][] = [
  ['the right one', who, ['organiser'], true],
  ['a wrong one', who, ['seller'], false],
  ['the right one and a wrong one, where one is asked for', who, ['organiser', 'seller'], false],
  ['nothing', who, [], false],
  ['all right ones, in any order', signs, ['label', 'price'], true],
  ['one of the right ones', signs, ['label'], false],
  ['all right ones and a wrong one', signs, ['label', 'price', 'colour'], false],
];

it.each(ANSWERS)('%s', (_name, question, chosen, right) => {
  expect(isRightAnswer(question, chosen)).toBe(right);
  expect(answeredRightly(question, { [answerMark(question.id, chosen)]: at })).toBe(right);
});

describe('an answer', () => {
  it('given rightly once stays right, whatever is tried before or after', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('seller', 'nobody')), fc.nat(), (wrong, when) => {
        const tries = Object.fromEntries(wrong.map((id, i) => [answerMark('who', [id]), i]));
        expect(answeredRightly(who, { ...tries, [answerMark('who', ['organiser'])]: when })).toBe(true);
      }),
    );
  });

  it('that is shown is the newest', () => {
    const answers = { 'who/seller': at, 'who/organiser': at + 1, 'signs/label+price': at + 9 };
    expect(newestAnswer(who, answers)).toEqual(['organiser']);
    expect(newestAnswer(signs, answers)).toEqual(['label', 'price']);
    expect(newestAnswer({ ...who, id: 'wh' }, answers)).toBeUndefined();
  });

  it.each([
    ['of an option that is not there', { 'who/thief': at }, 'unknown-id'],
    ['to a question that is not asked', { 'why/seller': at }, 'unknown-id'],
    ['of two options where one is asked for', { 'who/organiser+seller': at }, 'unknown-id'],
    ['that is written in another order', { 'signs/price+label': at }, 'unknown-id'],
    ['of tomorrow', { 'who/seller': at + 86_400_000 }, 'from-the-future'],
  ])('%s is refused', (_name, answers: Record<string, number>, reason) => {
    expect(checkAnswers([who, signs], answers, now)).toEqual({ ok: false, reason });
  });

  it('that was given is taken', () => {
    const answers = { 'who/seller': at, 'signs/label+price': at };
    expect(checkAnswers([who, signs], answers, now)).toEqual({ ok: true, evidence: answers });
  });
});

describe('playback', () => {
  // prettier-ignore
  it.each<[string, Record<string, number>, number, number, string | undefined]>([
    ['up to a question stops at it', {}, 29, 30.2, 'who'],
    ['before it does not', {}, 20, 29, undefined],
    ['from it goes on', {}, 30, 31, undefined],
    ['over two stops at the first', {}, 0, 100, 'who'],
    ['over one that was answered goes on, rightly or not', { 'who/seller': at }, 29, 31, undefined],
  ])('%s', (_name, answers, from, to, id) => {
    expect(questionBetween([signs, who], answers, from, to)?.id).toBe(id);
  });

  // prettier-ignore
  it.each<[string, Record<string, number>, number, number, string | undefined]>([
    ['over a required question halts at it', {}, 0, 100, 'who'],
    ['over one that was answered wrongly too', { 'who/seller': at }, 0, 100, 'who'],
    ['over one that was answered rightly does not', { 'who/organiser': at }, 0, 100, undefined],
    ['over one that is not required does not', {}, 31, 100, undefined],
    ['back does not', {}, 100, 0, undefined],
  ])('a jump %s', (_name, answers, from, to, id) => {
    expect(questionInTheWay([who, signs], answers, from, to)?.id).toBe(id);
  });
});

describe('a medium that asks', () => {
  const content: MediaContent = {
    ...{ durationSeconds: 100, requiredShare: 0.9, sources: [], transcript: [], chapters: [] },
    questions: [who, signs],
  };
  const all = { ...noMediaEvidence, played: [[0, 100]] as const };

  it('is complete when it was covered and each required question answered rightly, and not before', () => {
    expect(judgeMedia(content, { ...all, answers: { 'who/organiser': at } })).toMatchObject({
      complete: true,
      requirement: { rule: 'coverage' },
    });
    expect(judgeMedia(content, { ...all, answers: { 'who/seller': at } })).toEqual({
      complete: false,
      missing: { rule: 'questions-answered', needed: 1, reached: 0 },
    });
    expect(judgeMedia(content, { ...noMediaEvidence, answers: { 'who/organiser': at } })).toMatchObject({
      complete: false,
      missing: { rule: 'coverage' },
    });
    expect(requiredAnswers([who, signs], {})).toEqual({ needed: 1, reached: 0 });
  });

  it('keeps answers of two tabs', () => {
    const joined = joinMedia({ ...all, answers: { 'who/seller': at } }, { ...all, answers: { 'who/organiser': at } });
    expect(joined.answers).toEqual({ 'who/seller': at, 'who/organiser': at });
  });

  it('lets an officer reach the furthest second that she played, wherever she is now', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(100), fc.nat(100))), (pairs) => {
        const played = pairs.map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
        const furthest = furthestPlayed({ played });
        expect(played.every(([, end]) => end <= furthest)).toBe(true);
        expect(furthest === 0 || played.some(([, end]) => end === furthest)).toBe(true);
      }),
    );
  });
});

describe('before publishing', () => {
  it('sound questions have no problems', () => {
    expect(questionProblems([who, signs], 100)).toEqual([]);
  });

  // prettier-ignore
  it.each<[string, Partial<MediaQuestion>, string, string]>([
    ['after the end', { at: 200 }, 'bad-time', 'question who'],
    ['explained after it is asked', { rewindTo: 50 }, 'bad-time', 'question who, explanation'],
    ['without words', { prompt: ' ' }, 'empty-text', 'question who'],
    ['with one option', { options: [option('a', true)] }, 'too-few-options', 'question who'],
    ['without a right option', { options: [option('a'), option('b')] }, 'no-right-option', 'question who'],
    ['with an option twice', { options: [option('a', true), option('a')] }, 'duplicate-id', 'question who, option a'],
    ['with a name that is none', { id: 'a/b' }, 'bad-id', 'question a/b'],
  ])('a question %s has to be mended', (_name, change, code, place) => {
    expect(questionProblems([{ ...who, ...change }], 100)).toContainEqual({ code, place });
  });
});
