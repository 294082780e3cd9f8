import { describe, expect, it } from '@jest/globals';
import { localeProblems, type QuizContent } from '@provost/domain';
import { alignedQuiz, quizFigures, tooFew, topicRows, withCount } from './blueprint';
import { empty } from './empty';

const topics = [
  { topic: 'Evidence', count: 12 },
  { topic: 'Law', count: 8 },
];
const exam: QuizContent = {
  ...empty(),
  bankId: '0197a1d0-0000-7000-8000-000000000001',
  exam: true,
  blueprint: [
    { topic: 'Law', count: 10 },
    { topic: 'Trade', count: 2 },
  ],
  timeLimitMinutes: 60,
  attemptsAllowed: 3,
  instructions: 'Fifty questions.',
};

describe('The topics of a quiz', () => {
  const rows = topicRows(topics, exam.blueprint);

  it('are those of the bank, and those that the bank lost', () => {
    expect(rows).toEqual([
      { topic: 'Evidence', available: 12, count: 0 },
      { topic: 'Law', available: 8, count: 10 },
      { topic: 'Trade', available: 0, count: 2 },
    ]);
  });

  it('say of which too few questions are there', () => {
    expect(tooFew(rows).map(({ topic }) => topic)).toEqual(['Law', 'Trade']);
  });

  it.each([
    ['a topic more', 'Evidence', 5, ['Evidence 5', 'Law 10', 'Trade 2']],
    ['another number', 'Law', 8, ['Law 8', 'Trade 2']],
    ['none of a topic takes it out', 'Trade', 0, ['Law 10']],
  ])('%s', (_case, topic, count, blueprint) => {
    expect(withCount(rows, topic, count).map((row) => `${row.topic} ${row.count}`)).toEqual(blueprint);
  });
});

describe('What an officer will see', () => {
  it.each([
    ['an exam', exam, { questions: 12, topics: 2, passMark: 0.8, seconds: 3600, attempts: 3 }],
    ['practice without limits', empty(), { questions: 0, topics: 0, passMark: 0.8, seconds: null, attempts: null }],
  ])('%s', (_case, content, figures) => {
    expect(quizFigures(content)).toEqual(figures);
  });
});

describe('A quiz in another language', () => {
  it('takes every figure from its source and keeps its own words', () => {
    const begun = { ...empty(), instructions: 'Cinquante questions.' };
    const aligned = alignedQuiz(exam, begun);
    expect(aligned.instructions).toBe('Cinquante questions.');
    expect(localeProblems(exam, begun)).not.toEqual([]);
    expect(localeProblems(exam, aligned)).toEqual([]);
  });
});
