import type { NoteMeaning } from '@provost/domain';

/** What an officer kept at a step of the Introductory course, as she read it in English. */
export interface NotePlan {
  readonly step: string;
  readonly hoursAgo: number;
  /** The section that it stands in. */
  readonly place?: string;
  /** The second of the medium that it stands at. */
  readonly seconds?: number;
  /** The words of the section that she marked, and what they are to her; without them it is a note. */
  readonly marked?: { readonly as: NoteMeaning; readonly words: string };
  /** Her own words; a bookmark has none. */
  readonly body?: string;
}

/** What the officer in the middle of the Introductory course kept on her way: real work of somebody at a port of Morocco. */
export const NOTES: readonly NotePlan[] = [
  {
    ...{ step: 'what-is-ip-crime', place: 'threshold', hoursAgo: 150 },
    marked: {
      as: 'law',
      words:
        'Every member of the World Trade Organization must provide criminal procedures and penalties at least for wilful trademark counterfeiting and for wilful copyright piracy on a commercial scale.',
    },
    body: 'The floor, not the ceiling. For us: Law 17-97.',
  },
  {
    ...{ step: 'what-is-ip-crime', place: 'not-crime', hoursAgo: 149 },
    marked: {
      as: 'practice',
      words:
        'If the owner of the right could have sold you that very item, you are probably not looking at a counterfeit.',
    },
  },
  {
    ...{ step: 'words-that-decide', place: 'three-words', hoursAgo: 31 },
    marked: {
      as: 'key-point',
      words: 'The quality of the goods does not matter: a perfect copy is still counterfeit.',
    },
  },
  {
    ...{ step: 'words-that-decide', place: 'law', hoursAgo: 30 },
    marked: {
      as: 'question',
      words:
        'That is why a case can be won under health law when the owner of the mark does not even answer your letter.',
    },
    body: 'Must the health authority be a party then, or is its report enough? Ask in the webinar.',
  },
  {
    ...{ step: 'words-that-decide', place: 'write', hoursAgo: 29 },
    marked: { as: 'practice', words: 'Until an expert has spoken, describe and do not conclude.' },
    body: 'أضيف هذه الجملة إلى نموذج المحضر الذي نستعمله في الميناء.',
  },
  {
    ...{ step: 'case-file', place: 'plan', hoursAgo: 26 },
    body: 'Four columns: element, proof, who has it, by when. Try it on the shoe consignment of last month.',
  },
  {
    ...{ step: 'case-file', place: 'chain', hoursAgo: 25 },
    marked: { as: 'key-point', words: 'A mistake that is written down at once is a note in the file.' },
  },
  {
    ...{ step: 'night-freight', hoursAgo: 22 },
    body: 'Second way through: photograph the seal before anything else, and sign for each hand-over.',
  },
  {
    ...{ step: 'reading-a-figure', place: 'up-to', hoursAgo: 8 },
    marked: {
      as: 'key-point',
      words: 'If you drop the words “up to”, you have changed the statement of your witness.',
    },
  },
  {
    ...{ step: 'podcast-tema', seconds: 137, hoursAgo: 5 },
    body: 'A page with names, tested every three months. Ours is two years old.',
  },
  { step: 'who-profits', seconds: 33, hoursAgo: 2 },
];
