import type { CaseStudyContent } from '@provost/domain';

/** Fields that hold words of a language. All others are rules, keys and figures, and are the source's. */
const WORDS: ReadonlySet<string> = new Set([
  ...['brief', 'title', 'unit', 'label', 'seal', 'found', 'description', 'holder', 'place', 'provenance', 'entry'],
  ...['broken', 'text', 'closed', 'rationale', 'legalBasis', 'clock', 'name', 'ask', 'answer', 'from', 'alt', 'credit'],
  ...['finding', 'columns', 'cells', 'reason', 'before', 'admitted', 'excluded', 'debrief', 'file'],
  ...['person.role', 'facts.value'],
]);
/** Written on the thing itself, so the source's until another is written. */
const AS_IN_SOURCE: ReadonlySet<string> = new Set(['seal', 'file', 'clock']);
/** Lists of paragraphs or lines: a language may need more of them, or fewer. */
const PROSE: ReadonlySet<string> = new Set(['body', 'legalBasis']);

type Part = Readonly<Record<string, unknown>>;
const isPart = (value: unknown): value is Part => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of a list that stands for `part`: that of the same id or exhibit, or at the same place where there is neither. */
function counterpart(part: unknown, list: unknown, place: number): unknown {
  if (!Array.isArray(list)) return undefined;
  const all: readonly unknown[] = list;
  const key = isPart(part) ? ['id', 'exhibit'].find((name) => name in part) : undefined;
  if (key === undefined || !isPart(part)) return all[place];
  return all.find((one) => isPart(one) && one[key] === part[key]);
}

function aligned(source: unknown, own: unknown, name: string, within: string): unknown {
  if (typeof source === 'string') {
    if (!WORDS.has(name) && !WORDS.has(`${within}.${name}`)) return source;
    const unwritten = AS_IN_SOURCE.has(name) ? source : '';
    return typeof own === 'string' && (own !== '' || unwritten === '') ? own : unwritten;
  }
  if (Array.isArray(source)) {
    if (PROSE.has(name)) return Array.isArray(own) ? own : [];
    return source.map((part, i) => aligned(part, counterpart(part, own, i), name, within));
  }
  // An effect names a variable and a value: neither is words.
  if (!isPart(source) || 'variable' in source) return source;
  const parts = Object.entries(source).map(([key, part]) => {
    return [key, aligned(part, isPart(own) ? own[key] : undefined, key, name)];
  });
  return Object.fromEntries(parts);
}

/**
 * A case in another language in the shape of its source: scenes, choices, exhibits and all that has an id are found again
 * by it and keep their words; rules, ways, keys and figures are those of the source.
 */
export function alignedCase(source: CaseStudyContent, content: CaseStudyContent): CaseStudyContent {
  const { sources, ...story } = source;
  const own = aligned(story, content, '', '') as Omit<CaseStudyContent, 'sources'>;
  return { ...own, sources: content.sources.length > 0 ? content.sources : sources };
}
