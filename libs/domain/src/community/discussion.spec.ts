import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LONGEST_POST, postBody, postState, REPORTS_THAT_HIDE, type PostMarks, type PostState } from './discussion.js';

const standing: PostMarks = { withdrawnAt: null, hiddenAt: null, openReports: 0 };
const at = new Date('2026-03-02T09:00:00Z');

// prettier-ignore
const STATES: [name: string, marks: Partial<PostMarks>, state: PostState][] = [
  ['as it was written', {}, 'standing'],
  ['reported by fewer than it takes', { openReports: REPORTS_THAT_HIDE - 1 }, 'standing'],
  ['reported by as many as it takes', { openReports: REPORTS_THAT_HIDE }, 'hidden'],
  ['hidden by a trainer', { hiddenAt: at }, 'hidden'],
  ['withdrawn by its author', { withdrawnAt: at }, 'withdrawn'],
  ['withdrawn after it was hidden', { withdrawnAt: at, hiddenAt: at }, 'withdrawn'],
];

it.each(STATES)('a post %s', (_name, marks, state) => {
  expect(postState({ ...standing, ...marks })).toBe(state);
});

describe('the words of a post', () => {
  it('keep their lines, whatever device wrote them', () => {
    expect(postBody('  Which form?\r\n\r\nThe blue one?\r ')).toBe('Which form?\n\nThe blue one?');
  });

  it('are neither nothing nor a book', () => {
    expect(postBody(' \n ')).toBeNull();
    expect(postBody('x'.repeat(LONGEST_POST + 1))).toBeNull();
    expect(postBody('x'.repeat(LONGEST_POST))).toHaveLength(LONGEST_POST);
  });

  it('are the same when they are kept again', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const body = postBody(typed);
        if (body !== null) expect(postBody(body)).toBe(body);
      }),
    );
  });
});
