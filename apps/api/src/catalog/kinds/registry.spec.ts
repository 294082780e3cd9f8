import { describe, expect, test } from '@jest/globals';
import { CONTENT_KINDS, kindRules, type ContentKind, type ContentOf, type EvidenceOf } from '@provost/domain';
import { toStepContent } from '../catalog.type.js';
import { kindOnServer } from './registry.js';

const ID = '0198a3f0-0000-7000-8000-000000000001';
const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.' }] }] } as const;
const medium = {
  durationSeconds: 60,
  requiredShare: 0.9,
  sources: [{ file: 'ab/é 1.mp4', type: 'video/mp4', bytes: 10, height: 360 }],
  transcript: [{ start: 0, end: 2, text: 'Hello.', speaker: 'A' }],
  chapters: [{ start: 0, title: 'One' }],
};
const source = { title: 'T', publisher: 'P', checkedOn: '2026-01-01' };

/** One whole content of every kind. */
const contents: { [K in ContentKind]: ContentOf<K> } = {
  video: { kind: 'video', ...medium, poster: 'ab/p.jpg', captions: [{ locale: 'en', file: 'ab/c.vtt' }] },
  podcast: { kind: 'podcast', ...medium, notes: 'Notes.' },
  article: { kind: 'article', sections: [{ id: 's1', heading: 'H', body }], sources: [source] },
  'case-study': {
    kind: 'case-study',
    brief: 'B',
    start: 'a',
    variables: [
      { id: 'n', title: 'N', type: 'number', initial: 1, least: 0, most: 9, unit: 'h', role: 'time', shown: true },
      { id: 'b', title: 'B', type: 'boolean', initial: false, shown: false },
      { id: 't', title: 'T', type: 'choice', initial: 'x', options: [{ id: 'x', title: 'X' }], shown: true },
    ],
    scenes: [
      {
        ...{ id: 'a', kind: 'interview', title: 'A', body: ['x'], exhibits: ['e'], place: 'P', clock: '02:10' },
        ...{ effects: [{ variable: 'n', value: 'n - 1' }], notes: ['f'], person: { name: 'O', role: 'R' } },
        questions: [{ id: 'q', ask: '?', answer: '!', when: 'b', effects: [], notes: ['f'] }],
        choices: [
          {
            ...{ id: 'c', label: 'L', to: 'b', needs: ['e'], when: 'n > 0', closed: 'No', notes: [], rationale: 'R' },
            ...{ legalBasis: 'L', breaks: [{ exhibit: 'e', entry: 'Cut.' }] },
          },
        ],
      },
      {
        ...{ id: 'd', kind: 'document', title: 'D', body: [], exhibits: [], choices: [] },
        paper: { title: 'P', from: 'F', passages: [{ id: 'p', text: 't', notes: ['f'] }] },
      },
      {
        ...{ id: 'k', kind: 'comparator', title: 'K', body: [], exhibits: [], choices: [] },
        comparison: {
          ...{ left: { file: 'a/l.webp', alt: 'L', credit: 'C' }, right: { file: '', alt: '' } },
          features: [
            { id: 'f', label: 'F', differs: true, areas: [{ x: 0.4, y: 0.4, width: 0.1, height: 0.1 }], finding: 'G' },
          ],
        },
      },
      {
        ...{ id: 'm', kind: 'targeting', title: 'M', body: [], exhibits: [], choices: [] },
        targeting: {
          ...{ columns: ['C'], rows: [{ id: 'r', cells: ['c'], hit: true, reason: 'R' }] },
          ...{ choose: 1, costEach: 2, unit: 'h' },
        },
      },
      {
        ...{ id: 'h', kind: 'hearing', title: 'H', body: [], exhibits: [], choices: [] },
        hearing: { before: 'J', rulings: [{ exhibit: 'e', when: 'b', admitted: 'A', excluded: 'X' }] },
      },
      {
        ...{ id: 'b', kind: 'ending', title: 'B', body: ['y'], exhibits: [], choices: [] },
        ending: { verdict: 'strong', debrief: 'D', legalBasis: ['L'] },
      },
    ],
    exhibits: [
      {
        ...{ id: 'e', seal: 'S1', title: 'E', found: 'F', description: 'D', facts: [{ label: 'l', value: 'v' }] },
        ...{ picture: { file: 'a/e.webp', alt: 'E' }, holder: 'H', place: 'P', provenance: 'Q', status: 'as-found' },
        ...{ notes: ['f'] },
        actions: [
          { id: 'photo', act: 'photograph', label: 'L', entry: 'E' },
          {
            ...{ id: 'seal', act: 'seal', label: 'L', entry: 'E', scenes: ['a'], after: ['photo'], due: ['h'] },
            ...{ when: 'b', broken: 'B', holder: 'H', place: 'P', effects: [] },
          },
        ],
      },
    ],
    notes: [{ id: 'f', text: 'Fact.' }],
    sources: [source],
  },
  lesson: {
    kind: 'lesson',
    pages: [
      {
        id: 'p1',
        title: 'P',
        blocks: [
          { type: 'text', body },
          { type: 'cards', cards: [{ front: 'f', back: 'b' }] },
          { type: 'accordion', items: [{ title: 't', body: 'b' }] },
          { type: 'timeline', items: [{ when: 'w', what: 'x' }] },
          { type: 'check', id: 'k', prompt: '?', options: [{ id: 'o', text: 't', correct: true, feedback: 'f' }] },
          { type: 'figure', picture: { file: 'a/f.webp', alt: 'F', credit: 'C' }, caption: 'c' },
          {
            ...{ type: 'hotspot', id: 'h', prompt: '?', hints: ['h'], explanation: 'e' },
            picture: { file: '', alt: '' },
            regions: [{ id: 'r', label: 'l', text: 't', x: 0, y: 0, width: 0.5, height: 0.5, target: true }],
          },
          {
            ...{ type: 'sort', id: 's', prompt: '?', groups: [{ id: 'g', title: 'G' }] },
            items: [{ id: 'i', text: 't', group: 'g', feedback: 'f' }],
          },
          { type: 'order', id: 'o', prompt: '?', items: [{ id: 'i', text: 't' }] },
          { type: 'match', id: 'm', prompt: '?', pairs: [{ id: 'p', left: 'l', right: 'r' }] },
          {
            ...{ type: 'fill', id: 'f', prompt: '?' },
            gaps: [
              { id: 'a', type: 'text', label: 'l', accepted: ['x'], exactCase: false, exactDiacritics: true },
              { id: 'b', type: 'number', label: 'l', value: 10, tolerance: 0.5, unit: 'days' },
            ],
          },
          { type: 'worked', id: 'w', prompt: '?', steps: [{ id: 's', title: 'S', text: 't', ask: '' }] },
        ],
        ways: [
          { when: { on: 'score', is: 'below', share: 0.5 }, to: 'p1' },
          { when: { on: 'result', block: 's', is: 'right' }, to: '.end' },
          { when: { on: 'choice', block: 'k', option: 'o' }, to: '.end' },
        ],
        then: '.end',
      },
    ],
  },
  quiz: {
    kind: 'quiz',
    bankId: ID,
    exam: true,
    blueprint: [
      { topic: 'law', count: 3 },
      { topic: 'practice', count: 2 },
    ],
    passMark: 0.8,
    timeLimitMinutes: 60,
    attemptsAllowed: null,
    instructions: 'Go.',
  },
  webinar: { kind: 'webinar', webinarId: ID, requiredMinutes: 30, about: 'About.' },
};

const evidences: { [K in ContentKind]: EvidenceOf<K> } = {
  video: { kind: 'video', played: [[0, 10]], playhead: { seconds: 10, at: 1 } },
  podcast: { kind: 'podcast', played: [], playhead: { seconds: 0, at: 0 } },
  article: { kind: 'article', sections: { s1: { during: [[1, 2]], shown: [[0, 1000]] } } },
  'case-study': {
    kind: 'case-study',
    acts: {
      '00abcdefghi': { after: '', deed: 'start', on: '', of: '1.a', at: 1 },
      '00abcdefghj': {
        after: '00abcdefghi',
        deed: 'compare',
        on: 'k',
        of: '',
        picks: ['f'],
        points: [[0.5, 1]],
        at: 2,
      },
    },
  },
  lesson: {
    kind: 'lesson',
    seen: { p1: 1 },
    chosen: { 'k/o': 2 },
    tries: { 's@3': { block: 's', answer: ['i=g'], at: 3 } },
  },
  quiz: { kind: 'quiz', attempts: 1, bestShare: 0.5 },
  webinar: { kind: 'webinar', present: [[1, 2]] },
};

describe.each(CONTENT_KINDS)('%s', (kind) => {
  const { content, evidence } = kindOnServer(kind);

  test('a content passes as it is, and a key that nobody knows is refused rather than dropped', () => {
    expect(content.parse(contents[kind])).toEqual(contents[kind]);
    expect(content.safeParse({ ...contents[kind], colour: 'red' }).success).toBe(false);
    for (const key of Object.keys(contents[kind]).filter((name) => name !== 'poster')) {
      const { [key]: _, ...rest } = contents[kind] as unknown as Record<string, unknown>;
      expect(content.safeParse(rest).success).toBe(false);
    }
  });

  test('what a browser may send as evidence passes, also the evidence of nothing; anything else does not', () => {
    expect(evidence.parse(evidences[kind])).toEqual(evidences[kind]);
    expect(evidence.parse(kindRules[kind].none)).toEqual(kindRules[kind].none);
    for (const other of CONTENT_KINDS.filter((name) => name !== kind)) {
      expect(evidence.safeParse(evidences[other]).success).toBe(false);
    }
    for (const nonsense of [null, [], 'x', { kind }, { ...evidences[kind], extra: 1 }]) {
      expect(evidence.safeParse(nonsense).success).toBe(false);
    }
  });
});

test('numbers that are none are no evidence', () => {
  const { evidence } = kindOnServer('video');
  for (const at of [Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(evidence.safeParse({ ...evidences.video, playhead: { seconds: 1, at } }).success).toBe(false);
    expect(evidence.safeParse({ ...evidences.video, played: [[0, at]] }).success).toBe(false);
  }
});

test('files become addresses under /files/', () => {
  expect(toStepContent(contents.video)).toMatchObject({
    __typename: 'VideoContent',
    sources: [{ url: '/files/ab/%C3%A9%201.mp4', type: 'video/mp4', bytes: 10, height: 360 }],
    poster: '/files/ab/p.jpg',
    captions: [{ locale: 'en', url: '/files/ab/c.vtt' }],
  });
});

test.each([
  '/etc/passwd',
  '../x',
  'a/../x',
  'a/..',
  './x',
  'https://x.example/a',
  '//x.example/a',
  'a\\b',
  'a//b',
  'a?b',
  'a#b',
  'C:x',
])('no file lies at %s', (path) => {
  const sources = [{ ...medium.sources[0], file: path }];
  expect(kindOnServer('video').content.safeParse({ ...contents.video, sources }).success).toBe(false);
});

test('a quiz shows neither its bank nor what it is drawn by', () => {
  expect(toStepContent(contents.quiz)).toEqual({
    ...{ __typename: 'QuizContent', exam: true, questionCount: 5, passMark: 0.8 },
    ...{ timeLimitMinutes: 60, attemptsAllowed: null, instructions: 'Go.', paging: 'all' },
    ...{ opensAt: null, closesAt: null, closing: 'full-time', waitMinutes: 0 },
  });
});
