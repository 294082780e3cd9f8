import { describe, expect, it } from '@jest/globals';
import type { LessonContent, LessonPage, LessonTask, LessonWay } from './lesson-content.js';
import { LESSON_END } from './lesson-content.js';
import { answered, everyBlock, page, task, TASKS } from './lesson.fixture.js';
import { lesson } from './lesson.js';
import type { LessonTries } from './tries.js';

const now = new Date('2026-11-24T09:00:00Z');
const evidence = (seen: readonly string[], tries: LessonTries = {}) => ({
  kind: 'lesson' as const,
  seen: Object.fromEntries(seen.map((id) => [id, 1])),
  chosen: {},
  tries,
});
const below: LessonWay = { when: { on: 'score', is: 'below', share: 1 }, to: 'again' };

/** A question; whoever misses it goes on to `again`, whoever knows it to `last`. */
const branching: LessonContent = {
  kind: 'lesson',
  pages: [
    page('ask', { blocks: [task('sort')], ways: [below], then: 'last' }),
    page('again', { then: 'last' }),
    page('last'),
  ],
};
const right = answered(['sort', 'i=g', 'j=h']);
const wrong = answered(['sort', 'i=h', 'j=h']);

describe('a lesson that branches', () => {
  it.each([
    ['right, the other page not seen', ['ask', 'last'], right, true],
    ['wrong, the other page not seen', ['ask', 'last'], wrong, false],
    ['wrong, by the other page', ['ask', 'again', 'last'], wrong, true],
    ['not answered, all pages seen', ['ask', 'again', 'last'], {}, false],
    [
      'wrong, then right: the newest answer is the way',
      ['ask', 'last'],
      answered(['sort', 'i=h'], ['sort', 'i=g', 'j=h']),
      true,
    ],
    [
      'right, then wrong: the newest answer is the way',
      ['ask', 'last'],
      answered(['sort', 'i=g', 'j=h'], ['sort', 'i=h']),
      false,
    ],
  ] as const)('%s', (_case, seen, tries, complete) => {
    expect(lesson.judge(branching, evidence(seen, tries)).complete).toBe(complete);
  });

  it.each([
    [{ on: 'result', block: 'one', is: 'right' }, ['a'], true],
    [{ on: 'result', block: 'one', is: 'right' }, ['b'], false],
    [{ on: 'result', block: 'one', is: 'not-right' }, ['b'], true],
    [{ on: 'choice', block: 'one', option: 'b' }, ['b'], true],
    [{ on: 'choice', block: 'one', option: 'b' }, ['a'], false],
    [{ on: 'score', is: 'at-least', share: 1 }, ['a'], true],
    [{ on: 'score', is: 'at-least', share: 0.1 }, ['b'], false],
  ] as const)('%j after %j: %s', (when, answer, taken) => {
    const first = page('ask', { blocks: [task('one')], ways: [{ when, to: LESSON_END }] });
    const content: LessonContent = { kind: 'lesson', pages: [first, page('more')] };
    expect(lesson.judge(content, evidence(['ask'], answered(['one', ...answer]))).complete).toBe(taken);
  });

  it('a way back is no end: it is left by a better answer', () => {
    const back = page('ask', { blocks: [task('one')], ways: [{ ...below, to: 'read' }] });
    const content: LessonContent = { kind: 'lesson', pages: [page('read'), back] };
    expect(lesson.problems(content)).toEqual([]);
    expect(lesson.judge(content, evidence(['read', 'ask'], answered(['one', 'b']))).complete).toBe(false);
    expect(lesson.judge(content, evidence(['read', 'ask'], answered(['one', 'b'], ['one', 'a']))).complete).toBe(true);
  });
});

describe('a lesson with a score', () => {
  const content: LessonContent = { ...everyBlock, passShare: 0.9 };
  const all = TASKS.map(([{ id }, answer]) => [id, ...answer] as const);
  it('is complete by its pages and its score, from the answers and nothing else', () => {
    expect(lesson.judge(content, evidence(['all'], answered(...all)))).toEqual({
      complete: true,
      requirement: { rule: 'pass-mark', needed: 0.9, reached: 1 },
    });
    expect(lesson.judge(content, evidence(['all'], answered(...all, ['order', 'd', 'c', 'b', 'a'])))).toEqual({
      complete: false,
      missing: { rule: 'pass-mark', needed: 0.9, reached: 6 / 7 },
    });
    expect(lesson.judge(everyBlock, evidence(['all'], answered(...all.slice(1)))).complete).toBe(false);
  });

  it('shows every try in the words of the lesson, with its grade', () => {
    const items = lesson.recorded(content, evidence([], answered(['order', 'b', 'a'], ['fill', 'n=12'])));
    expect(items).toEqual([
      { what: 'answered', label: 'Order. b → a', at: 1000, share: 0 },
      { what: 'answered', label: 'Fill. Days: 12', at: 1001, share: 0 },
    ]);
  });
});

describe('a report is refused', () => {
  it.each([
    ['of a block that is not there', answered(['nowhere', 'a'])],
    ['of an option that is not there', answered(['many', 'z'])],
    ['of two options where one is asked', answered(['one', 'a', 'b'])],
    ['of one option twice', answered(['many', 'a', 'a'])],
    ['of a group that is not there', answered(['sort', 'i=z'])],
    ['of one thing in two groups', answered(['sort', 'i=g', 'i=h'])],
    ['of two pairs with one end', answered(['match', 'p=p', 'q=p'])],
    ['under the key of another', { 'one@5': { block: 'many', answer: ['a'], at: 5 } }],
    ['of more than a person types', answered(['fill', `n=${'9'.repeat(1001)}`])],
  ])('%s', (_case, tries) => {
    expect(lesson.check(everyBlock, evidence([], tries), now)).toEqual({ ok: false, reason: 'unknown-id' });
  });

  it('of an answer that is still to be given', () => {
    const at = now.getTime() + 600_000;
    const tries = { [`one@${at}`]: { block: 'one', answer: ['a'], at } };
    expect(lesson.check(everyBlock, evidence([], tries), now)).toEqual({ ok: false, reason: 'from-the-future' });
  });
});

describe('before publishing', () => {
  const found = (content: LessonContent) => lesson.problems(content).map(({ code, place }) => `${code} at ${place}`);
  const withTask = (changed: object) =>
    found({ kind: 'lesson', pages: [page('p', { blocks: [changed as LessonTask] })] });
  const pages = (...all: LessonPage[]) => found({ kind: 'lesson', pages: all });

  it('a lesson with every block is sound', () => expect(found(everyBlock)).toEqual([]));

  it.each([
    [{ ...task('spot'), regions: [] }, ['empty-block at task spot']],
    [{ ...task('spot'), picture: { file: '', alt: ' ' } }, ['no-file at task spot', 'no-alt at task spot']],
    [
      {
        ...task('spot'),
        regions: [{ id: 'r', label: 'R', text: '', x: 0.9, y: 0, width: 0.2, height: 1, target: true }],
      },
      ['outside-picture at task spot, region r'],
    ],
    [
      { ...task('sort'), items: [{ id: 'i', text: 'I', group: 'z', feedback: '' }] },
      ['unknown-id at task sort, item i'],
    ],
    [
      { ...task('sort'), groups: [{ id: 'g', title: 'G' }], items: [] },
      ['empty-block at task sort', 'too-few-options at task sort'],
    ],
    [{ ...task('order'), items: [{ id: 'a', text: 'A' }, { id: 'b', text: 'A' }] }, ['same-words at task order']], // prettier-ignore
    [{ ...task('match'), pairs: [{ id: 'a', left: 'A', right: '1' }, { id: 'a', left: 'B', right: '2' }] }, ['duplicate-id at task match, pair a']], // prettier-ignore
    [{ ...task('fill'), gaps: [{ id: 't', type: 'text', label: 'L', accepted: [' '], exactCase: false, exactDiacritics: false }] }, ['no-key at task fill, gap t']], // prettier-ignore
    [{ ...task('fill'), gaps: [{ id: 'n', type: 'number', label: 'L', value: 1, tolerance: -1, unit: '' }] }, ['bad-bounds at task fill, gap n']], // prettier-ignore
    [{ ...task('worked'), prompt: '', steps: [] }, ['empty-text at task worked', 'empty-block at task worked']],
  ])('%j', (changed, problems) => expect(withTask(changed)).toEqual(problems));

  it.each([
    ['a branch to nowhere', [page('a', { then: 'z' })], ['unknown-id at page a, then', 'endless-pages at page a']],
    ['a page that is never reached', [page('a', { then: LESSON_END }), page('b')], ['unreachable-page at page b']],
    [
      'a loop without an exit',
      [page('a'), page('b', { then: 'a' })],
      ['endless-pages at page a', 'endless-pages at page b'],
    ],
    [
      'a condition on a block of another page',
      [page('a', { ways: [{ when: { on: 'result', block: 'one', is: 'right' }, to: LESSON_END }] })],
      ['unknown-id at page a, way 1'],
    ],
    [
      'a condition on an option that is not there',
      [
        page('a', {
          blocks: [task('one')],
          ways: [{ when: { on: 'choice', block: 'one', option: 'z' }, to: LESSON_END }],
        }),
      ],
      ['unknown-id at page a, way 1'],
    ],
    [
      'a score above all points',
      [page('a', { ways: [{ when: { on: 'score', is: 'at-least', share: 80 }, to: LESSON_END }] })],
      ['bad-share at page a, way 1'],
    ],
    [
      'two blocks of one name',
      [page('a', { blocks: [task('sort')] }), page('b', { blocks: [task('sort')] })],
      ['duplicate-id at task sort'],
    ],
  ])('%s', (_case, all, problems) => expect(pages(...all)).toEqual(problems));

  it('a score that cannot be', () => expect(found({ ...everyBlock, passShare: 1.2 })).toEqual(['bad-share at score']));
});
