/** The longest post, in characters. */
export const LONGEST_POST = 4000;

/** So many officers who report a post hide it until a trainer has looked: one alone must not silence another. */
export const REPORTS_THAT_HIDE = 3;

/** More than a person writes; a script that floods a step meets this within the hour. */
export const POSTS_PER_HOUR = 30;

/** How a post stands. What was hidden or withdrawn is kept, and shown to whoever must see it. */
export type PostState = 'standing' | 'withdrawn' | 'hidden';

/** What decides how a post stands. */
export interface PostMarks {
  readonly withdrawnAt: unknown;
  readonly hiddenAt: unknown;
  readonly openReports: number;
}

/** Withdrawn by its author, hidden by a trainer or by enough reports that wait for one, or standing. */
export function postState({ withdrawnAt, hiddenAt, openReports }: PostMarks): PostState {
  if (withdrawnAt !== null) return 'withdrawn';
  return hiddenAt !== null || openReports >= REPORTS_THAT_HIDE ? 'hidden' : 'standing';
}

/** The words of a post as they are kept: line ends made equal, no white space around; null where it is empty or too long. */
export function postBody(typed: string): string | null {
  const body = typed.replaceAll(/\r\n?/gu, '\n').trim();
  return body !== '' && body.length <= LONGEST_POST ? body : null;
}
