import { wholeItemProblems } from '@provost/domain';
import { itemSchema, itemTextsSchema } from '../item.schema.js';
import type { Built } from './build.js';
import { titleOf, type Difficulty, type ReadAs, type ReadQuestion, type Remarks } from './exchanged.js';

/** What stands beside a question in its file. */
export interface Beside {
  readonly name: string;
  readonly topic: string;
  readonly difficulty: Difficulty;
  readonly points: number;
  readonly source: string;
  readonly original: string;
}

/**
 * The end of reading one question: it is taken only where it can be kept and asked as it is, so that nothing half read comes into
 * a bank.
 */
export function finished(built: Built | null, beside: Beside, remarks: Remarks, { locale }: ReadAs): ReadQuestion {
  const { name, original, topic, difficulty, points, source } = beside;
  const title = titleOf(built?.text.prompt ?? '') || titleOf(name) || titleOf(original);
  if (built && remarks.reasons.length === 0) check(built, beside, remarks, locale);
  const taken = built && remarks.reasons.length === 0;
  const question = taken ? { ...built, topic: topic.trim(), difficulty, points, source } : null;
  return { title, question, reasons: remarks.reasons, notes: remarks.notes, original };
}

function check({ item, text }: Built, { topic, points, source }: Beside, remarks: Remarks, locale: string): void {
  const shapes = [itemSchema.safeParse(item), itemTextsSchema.safeParse({ [locale]: text })];
  for (const { error } of shapes) {
    const issue = error?.issues[0];
    if (issue) remarks.reject(issue.code === 'too_big' ? 'too-long' : 'wrong-shape', issue.path.join(' '));
  }
  if (topic.trim() === '') remarks.reject('empty-text', 'topic');
  if (topic.length > 200) remarks.reject('too-long', 'topic');
  if (source.length > 2_000) remarks.reject('too-long', 'source');
  if (!(points > 0 && points <= 1_000)) remarks.reject('bad-count', 'points');
  if (remarks.reasons.length > 0) return;
  for (const { code, place } of wholeItemProblems(item, { [locale]: text })) remarks.reject(code, place);
}

/** The difficulty that a tag names: `hard`, `difficulty:hard`, `difficulty-hard`. */
export function difficultyOf(tags: readonly string[], otherwise: Difficulty): Difficulty {
  const found = tags.map((tag) => /^(?:difficulty[\s:_-]*)?(easy|medium|hard)$/iu.exec(tag.trim())?.[1]).find(Boolean);
  return (found?.toLowerCase() as Difficulty | undefined) ?? otherwise;
}

/** The last name of a category's path: `$course$/top/Signs/Speed` is `Speed`. A doubled slash is one that belongs to a name. */
export function topicOf(category: string): string | null {
  const names = category
    .replaceAll('//', '\0')
    .split('/')
    .map((name) => name.replaceAll('\0', '/').trim())
    .filter((name) => name !== '' && !/^\$[a-z]+\$$/iu.test(name) && name.toLowerCase() !== 'top');
  return names.at(-1) ?? null;
}

/** A topic as the last name of a category. */
export const categoryOf = (topic: string): string => `$course$/top/${topic.replaceAll('/', '//')}`;
