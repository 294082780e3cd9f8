import type { College } from './college.js';
import type { StepTraits } from './courses.js';
import type { Person } from './people.js';

/** A silent video of so many seconds. */
export function aVideo(durationSeconds = 100, requiredShare = 0.9): StepTraits {
  const content = { kind: 'video', durationSeconds, requiredShare, sources: [], transcript: [], chapters: [] };
  return { kind: 'video', content: { ...content, captions: [] } };
}

/** A quiz drawn from a bank of {@link aQuestionBank}: two questions, half an hour and two attempts unless said otherwise. */
export function aQuiz(bankId: string, changes: Readonly<Record<string, unknown>> = {}): StepTraits {
  const rules = { exam: true, passMark: 0.8, timeLimitMinutes: 30, attemptsAllowed: 2 };
  const blueprint = [{ topic: 'words', count: 2 }];
  return { kind: 'quiz', content: { kind: 'quiz', bankId, ...rules, instructions: '', blueprint, ...changes } };
}

/** A webinar of {@link aWebinar} as a step. */
export function aWebinarStep(webinarId: string, requiredMinutes: number): StepTraits {
  return { kind: 'webinar', content: { kind: 'webinar', webinarId, requiredMinutes, about: '' } };
}

/**
 * A bank with as many questions of each topic. Every question has the options `a` to `d`, of which `b` is right, and
 * its secrets (feedback, explanation, source) carry the word SECRET, so that a leak is easily found.
 */
export async function aQuestionBank(
  college: College,
  owner: Person,
  topics: Readonly<Record<string, number>> = { words: 3 },
): Promise<string> {
  const bank = await college.row<{ id: string }>(
    `INSERT INTO question_bank (title, owner_id, created_at) VALUES ('Bank', $1, $2) RETURNING id`,
    [owner.id, college.clock.now()],
  );
  for (const topic of Object.entries(topics).flatMap(([name, count]) => Array<string>(count).fill(name))) {
    await aQuestion(college, bank.id, topic);
  }
  return bank.id;
}

/** What a question is, as libs/domain has it; a single choice of `a` to `d`, of which `b` is right, unless said otherwise. */
export interface QuestionTraits {
  readonly item?: Readonly<Record<string, unknown>> & { readonly type: string };
  /** Its words in English. */
  readonly text?: Readonly<Record<string, unknown>>;
  readonly points?: number;
}

const OPTION_IDS = ['a', 'b', 'c', 'd'];

/** A live question of a bank. Gives its id. */
export async function aQuestion(
  college: College,
  bankId: string,
  topic: string,
  { item, text, points = 1 }: QuestionTraits = {},
): Promise<string> {
  const asked = item ?? {
    ...{ type: 'single', credit: 'all-or-nothing', shuffle: true },
    slots: [{ id: 'answer', kind: 'choice', options: OPTION_IDS, right: ['b'], several: false }],
  };
  const options = Object.fromEntries(
    OPTION_IDS.map((id) => [id, { text: `Option ${id}`, feedback: 'SECRET feedback' }]),
  );
  const words = text ?? {
    ...{ prompt: `A question on ${topic}`, explanation: 'SECRET explanation' },
    slots: { answer: { label: '', options } },
  };
  const { id } = await college.row<{ id: string }>(
    `INSERT INTO question (bank_id, topic, difficulty, type, current_version, live_version, status)
     VALUES ($1, $2, 'easy', $3, 1, 1, 'live') RETURNING id`,
    [bankId, topic, asked.type],
  );
  await college.sql(
    `INSERT INTO question_version (question_id, version, item, texts, points, source, created_at)
     VALUES ($1, 1, $2, $3, $4, 'SECRET source', $5)`,
    [id, asked, { en: words }, points, college.clock.now()],
  );
  return id;
}

/** A webinar that was announced; in an hour from now, for an hour, unless said otherwise. Gives its id. */
export async function aWebinar(
  college: College,
  host: Person,
  traits: { startsAt?: Date | string; minutes?: number; timeZone?: string } = {},
): Promise<string> {
  const now = college.clock.now();
  const startsAt = new Date(traits.startsAt ?? now.getTime() + 3_600_000);
  const webinar = await college.row<{ id: string }>(
    `INSERT INTO webinar (title, about, host_id, starts_at, time_zone, place, minutes, room_url, created_at)
     VALUES ($1, $1, $2, $3, $4, 'Nairobi', $5, 'https://rooms.example/secret', $6) RETURNING id`,
    [{ en: 'A webinar' }, host.id, startsAt, traits.timeZone ?? 'Africa/Nairobi', traits.minutes ?? 60, now],
  );
  return webinar.id;
}
