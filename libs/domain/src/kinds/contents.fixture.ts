import type { RichDoc } from '../rich-text/node.js';
import type { CaseStudyContent } from './case-study/case-study-content.js';
import type { ContentKind } from './kind.js';
import type { ContentOf } from './registry.js';

/** Small, sound contents of each kind, drawn from the Introductory curriculum, that the specs of the rules start from. */

export const words = (text: string): RichDoc => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

const source = {
  title: 'Agreement on Trade-Related Aspects of Intellectual Property Rights',
  publisher: 'World Trade Organization',
  year: 1994,
  url: 'https://www.wto.org/english/docs_e/legal_e/27-trips_01_e.htm',
  checkedOn: '2026-11-20',
};

/** A container at a port: open it and win, wait for the lab and win in part, or wave it through and lose. */
const portCase: CaseStudyContent = {
  kind: 'case-study',
  brief: 'A container of spare parts is held at the port. The manifest does not match its weight.',
  start: 'quay',
  variables: [
    {
      id: 'hours',
      title: 'Hours left',
      type: 'number',
      initial: 6,
      least: 0,
      role: 'time',
      unit: 'hours',
      shown: true,
    },
    { id: 'warned', title: 'The agent is warned', type: 'boolean', initial: false, shown: false },
  ],
  notes: [{ id: 'weight', text: 'Four tonnes declared, six weighed.' }],
  scenes: [
    {
      id: 'quay',
      kind: 'decision',
      title: 'On the quay',
      body: ['The agent asks for release today.'],
      exhibits: ['manifest'],
      choices: [
        {
          id: 'open',
          label: 'Open the container',
          to: 'inside',
          needs: ['manifest'],
          effects: [{ variable: 'hours', value: 'hours - 2' }],
        },
        { id: 'release', label: 'Release it', to: 'gone' },
      ],
    },
    {
      id: 'inside',
      kind: 'narrative',
      title: 'Inside',
      body: ['Brake pads behind a wall of scrap.'],
      exhibits: ['pads'],
      choices: [
        { id: 'seal', label: 'Seal and call the right holder', to: 'seized', needs: ['pads'] },
        { id: 'back', label: 'Step back to the quay', to: 'quay' },
      ],
    },
    {
      id: 'seized',
      kind: 'ending',
      title: 'Seized',
      body: ['The court has its exhibits.'],
      exhibits: [],
      choices: [],
      ending: { verdict: 'strong', debrief: 'The chain of custody holds.', legalBasis: ['TRIPS, Article 61'] },
    },
    {
      id: 'gone',
      kind: 'ending',
      title: 'Gone',
      body: ['The container was on the road within the hour.'],
      exhibits: [],
      choices: [],
      ending: { verdict: 'lost', debrief: 'Nothing to show a court.', legalBasis: [] },
    },
  ],
  exhibits: [
    {
      ...{ id: 'manifest', seal: 'A-1', title: 'Manifest', found: 'Agent', description: 'Four tonnes declared.' },
      ...{
        holder: 'Agent',
        place: 'Quay',
        provenance: 'The carrier',
        status: 'as-found',
        facts: [],
        notes: ['weight'],
      },
      actions: [],
    },
    {
      ...{ id: 'pads', seal: 'A-2', title: 'Brake pads', found: 'Row 3', description: 'No test mark.', facts: [] },
      ...{ holder: 'Nobody', place: 'Container', provenance: 'Unknown', status: 'as-found' },
      actions: [
        { id: 'photo', act: 'photograph', label: 'Photograph it in place', entry: 'Photographed in place.' },
        {
          ...{ id: 'seal', act: 'seal', label: 'Seal it', entry: 'Sealed.', holder: 'You', after: ['photo'] },
          ...{ due: ['seized'], broken: 'Nobody saw where it lay.' },
        },
      ],
    },
  ],
  sources: [source],
};

const medium = {
  durationSeconds: 180,
  requiredShare: 0.9,
  sources: [{ file: 'media/what-is-ip-crime.mp4', type: 'video/mp4', bytes: 4_000_000, height: 720 }],
  transcript: [
    { start: 0, end: 6.5, text: 'Intellectual property is what the mind makes.' },
    { start: 6.5, end: 180.4, text: 'Crime against it is rarely without victims.' },
  ],
  chapters: [
    { start: 0, title: 'What it is' },
    { start: 90, title: 'What it does' },
  ],
};

/** A list's item that the fixture is known to have. */
export function itemOf<T>(items: readonly T[] | undefined, place: number): T {
  const item = items?.[place];
  if (item === undefined) throw new RangeError(`no item ${place}`);
  return item;
}

export const contents: { readonly [K in ContentKind]: ContentOf<K> } = {
  video: { kind: 'video', ...medium, captions: [{ locale: 'en', file: 'media/what-is-ip-crime.en.vtt' }] },
  podcast: { kind: 'podcast', ...medium, notes: 'A conversation on the health risks.' },
  article: {
    kind: 'article',
    sections: [
      { id: 's1', heading: 'What a trade mark is', body: words('A sign that tells goods apart.') },
      {
        id: 's2',
        heading: 'What counterfeiting is',
        body: words('Using such a sign without right, on a commercial scale.'),
      },
      { id: 's3', heading: 'What piracy is', body: words('Copying works without right, on a commercial scale.') },
    ],
    sources: [source],
  },
  'case-study': portCase,
  lesson: {
    kind: 'lesson',
    pages: [
      { id: 'p1', title: 'Three rights', blocks: [{ type: 'text', body: words('Marks, works, inventions.') }] },
      {
        id: 'p2',
        title: 'Which is it?',
        blocks: [
          {
            type: 'check',
            id: 'c1',
            prompt: 'A copied film is …',
            options: [
              { id: 'a', text: 'piracy', correct: true, feedback: 'Yes: a work was copied.' },
              { id: 'b', text: 'counterfeiting', correct: false, feedback: 'That concerns marks.' },
            ],
          },
        ],
      },
    ],
  },
  quiz: {
    kind: 'quiz',
    bankId: '0197a1d0-0000-7000-8000-000000000001',
    exam: true,
    blueprint: [
      { topic: 'law', count: 20 },
      { topic: 'methods', count: 30 },
    ],
    passMark: 0.8,
    timeLimitMinutes: 60,
    attemptsAllowed: 3,
    instructions: 'Fifty questions in sixty minutes.',
  },
  webinar: {
    kind: 'webinar',
    webinarId: '0197a1d0-0000-7000-8000-000000000002',
    requiredMinutes: 45,
    about: 'Questions and answers on the first module.',
  },
};
