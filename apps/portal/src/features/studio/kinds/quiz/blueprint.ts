import { questionCount, type QuizContent } from '@provost/domain';

type Blueprint = QuizContent['blueprint'];

/** A topic that a quiz may draw from: how many questions the bank has, and how many are drawn. */
export interface TopicRow {
  readonly topic: string;
  readonly available: number;
  readonly count: number;
}

/** The topics of the bank in its order, and after them those that the quiz asks for and the bank no longer has. */
export function topicRows(
  topics: readonly { readonly topic: string; readonly count: number }[],
  blueprint: Blueprint,
): TopicRow[] {
  const asked = new Map(blueprint.map(({ topic, count }) => [topic, count]));
  const known = new Set(topics.map(({ topic }) => topic));
  return [
    ...topics.map(({ topic, count }) => ({ topic, available: count, count: asked.get(topic) ?? 0 })),
    ...blueprint.filter(({ topic }) => !known.has(topic)).map(({ topic, count }) => ({ topic, available: 0, count })),
  ];
}

/** The blueprint when so many questions of one topic are drawn; none takes the topic out. */
export function withCount(rows: readonly TopicRow[], topic: string, count: number): Blueprint {
  return rows
    .map((row) => ({ topic: row.topic, count: row.topic === topic ? count : row.count }))
    .filter((row) => row.count > 0);
}

/** Topics of which the quiz draws more questions than there are. */
export const tooFew = (rows: readonly TopicRow[]): TopicRow[] =>
  rows.filter(({ available, count }) => count > available);

/** What an officer meets, in figures. */
export function quizFigures(content: QuizContent) {
  const { blueprint, passMark, timeLimitMinutes, attemptsAllowed } = content;
  return {
    questions: questionCount(content),
    topics: blueprint.filter(({ count }) => count > 0).length,
    passMark,
    seconds: timeLimitMinutes === null ? null : timeLimitMinutes * 60,
    attempts: attemptsAllowed,
  };
}

/** A quiz in another language: all but its instructions is that of the source. */
export const alignedQuiz = (source: QuizContent, { instructions }: QuizContent): QuizContent => ({
  ...source,
  instructions,
});
