import { richTextProblems } from '../../rich-text/problems.js';
import type { RichDoc } from '../../rich-text/node.js';
import { judgedBy, type KindRules, type RecordedItem } from '../kind.js';
import { plainText } from '../../rich-text/words.js';
import { textPassage } from '../passage.js';
import { idProblems, problemIf, problemIfEmpty } from '../problem.js';
import { sourceProblems, type Source } from '../source.js';
import { secondsToRead } from './pace.js';
import {
  checkReadings,
  isShownWhole,
  joinReadings,
  newestReading,
  readingOf,
  secondsRead,
  type Readings,
} from './reading.js';

/** A part of an article under one heading. `id` is the same in every language of the step. */
export interface ArticleSection {
  readonly id: string;
  readonly heading: string;
  readonly body: RichDoc;
}

export interface ArticleContent {
  readonly kind: 'article';
  readonly sections: readonly ArticleSection[];
  readonly sources: readonly Source[];
}

/** When each section was being read, and how much of it stood on the screen. What of that is "read" is judged by the server. */
export interface ArticleEvidence {
  readonly kind: 'article';
  readonly sections: Readings;
}

/**
 * Whether a section is read: it was before the eye for as long as a fast reader needs ({@link secondsToRead}), and all of
 * it was shown, to its end.
 */
export function isSectionReadIn(
  section: { readonly id: string; readonly secondsToRead: number },
  { sections }: ArticleEvidence,
): boolean {
  const reading = readingOf(sections, section.id);
  return secondsRead(reading) >= section.secondsToRead && isShownWhole(reading);
}

const isSectionRead = (section: ArticleSection, evidence: ArticleEvidence): boolean =>
  isSectionReadIn({ id: section.id, secondsToRead: secondsToRead(section) }, evidence);

/** How a section stands on record: read, or only seen so far, and when last. */
function recordedSection(label: string, id: string, isRead: boolean, { sections }: ArticleEvidence): RecordedItem {
  const last = readingOf(sections, id).during.at(-1)?.[1];
  return { what: isRead ? 'read' : 'seen', label, ...(last !== undefined && { at: last }) };
}

export const article: KindRules<ArticleContent, ArticleEvidence> = {
  none: { kind: 'article', sections: {} },
  join: (a, b) => ({ kind: 'article', sections: joinReadings(a.sections, b.sections) }),
  judge({ sections }, evidence) {
    const reached = sections.filter((section) => isSectionRead(section, evidence)).length;
    return judgedBy({ rule: 'sections-read', needed: sections.length, reached }, reached >= sections.length);
  },
  spans: ({ sections }, evidence) =>
    sections.flatMap((section, i) =>
      isSectionRead(section, evidence) ? [{ from: i / sections.length, to: (i + 1) / sections.length }] : [],
    ),
  /** The section that was being read last, or the one after it where that one is read. */
  resumeAt({ sections }, evidence) {
    const newest = newestReading(evidence.sections);
    const at = sections.findIndex(({ id }) => id === newest);
    const section = sections[at];
    if (!section) return {};
    const on = isSectionRead(section, evidence) ? sections[at + 1] : undefined;
    return { place: (on ?? section).id };
  },
  placeName: ({ sections }, place) => sections.find(({ id }) => id === place)?.heading,
  recorded({ sections }, evidence) {
    const known = sections.filter(({ id }) => Object.hasOwn(evidence.sections, id));
    const unknown = Object.keys(evidence.sections).filter((id) => !sections.some((section) => section.id === id));
    return [
      ...known.map((section) =>
        recordedSection(section.heading, section.id, isSectionRead(section, evidence), evidence),
      ),
      ...unknown.map((id) => recordedSection(id, id, false, evidence)),
    ];
  },
  check({ sections }, evidence, now) {
    const ids = sections.map(({ id }) => id);
    const checked = checkReadings(evidence.sections, ids, now);
    return checked.ok ? { ok: true, evidence: { kind: 'article', sections: checked.evidence } } : checked;
  },
  problems: ({ sections, sources }) => [
    ...problemIf(sections.length === 0, 'no-sections', 'article'),
    ...idProblems(
      sections.map(({ id }) => id),
      'section',
    ),
    ...sections.flatMap(({ id, heading, body }) => [
      ...problemIfEmpty(heading, `section ${id}, heading`),
      ...richTextProblems(body, `section ${id}`),
    ]),
    ...sourceProblems(sources),
  ],
  skeleton: ({ sections }) => sections.map(({ id }) => [`section ${id}`, '']),
  passages: ({ sections }) => sections.flatMap(({ id, heading, body }) => textPassage(id, heading, plainText(body))),
};
