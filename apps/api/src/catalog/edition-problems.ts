import { contentProblems, localeProblems, type ContentKind, type KindContent, type ProblemCode } from '@provost/domain';
import type { z } from 'zod';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import type { EditionTree, TreeModule, TreeStep } from './edition-tree.js';
import { kindOnServer } from './kinds/registry.js';

/** Something to mend before an edition may be published, and where it is. */
export interface FoundProblem {
  readonly stepId: string | null;
  readonly code: ProblemCode;
  /** Words and positions: `title`, `module 2, title`, `section s2`, `scenes 3, title`. */
  readonly place: string;
  readonly locale: string | null;
}

type Parsed =
  { readonly ok: true; readonly content: KindContent } | { readonly ok: false; readonly problems: FoundProblem[] };

/** Reads a payload as content of the kind; every place where it is not is told at once. */
export function parseContent(kind: ContentKind, payload: unknown, stepId: string | null, locale: string): Parsed {
  const read = kindOnServer(kind).content.safeParse(payload);
  if (read.success) return { ok: true, content: read.data };
  const problems = read.error.issues.map((issue): FoundProblem => ({
    stepId,
    code: issue.code === 'too_big' ? 'too-long' : 'wrong-shape',
    place: placeOf(issue),
    locale,
  }));
  return { ok: false, problems };
}

/** All that stands between an edition and its publication; empty when nothing. */
export function editionProblems(edition: EditionTree): FoundProblem[] {
  const { sourceLocale, modules } = edition;
  return [
    ...missingText(edition.title, 'title', null, sourceLocale),
    ...missingText(edition.summary, 'summary', null, sourceLocale),
    ...(modules.length === 0 ? [problem('no-modules', 'course', null, null)] : []),
    ...modules.flatMap((module, i) => moduleProblems(module, `module ${i + 1}`, sourceLocale)),
  ];
}

/** The languages in which a whole edition can be taken: every title and every step's content exists. Its own comes first. */
export function completeLocales({ title, modules, sourceLocale }: EditionTree): string[] {
  const steps = modules.flatMap((module) => module.steps);
  const texts = [title, ...modules.map((module) => module.title), ...steps.map((step) => step.title)];
  const complete = Object.keys(title).filter(
    (locale) =>
      texts.every((text) => hasText(text, locale)) &&
      steps.every(({ contents }) => contents.some((content) => content.locale === locale)),
  );
  return [sourceLocale, ...complete.filter((locale) => locale !== sourceLocale).sort()];
}

function moduleProblems(module: TreeModule, place: string, sourceLocale: string): FoundProblem[] {
  return [
    ...missingText(module.title, `${place}, title`, null, sourceLocale),
    ...(module.steps.length === 0 ? [problem('no-steps', place, null, null)] : []),
    ...module.steps.flatMap((step) => stepProblems(step, sourceLocale)),
  ];
}

/** What must be mended in one step, in every language that it has. */
export function stepProblems(
  { id, kind, title, contents }: Pick<TreeStep, 'id' | 'kind' | 'title' | 'contents'>,
  sourceLocale: string,
): FoundProblem[] {
  const problems = missingText(title, 'title', id, sourceLocale);
  const readable = new Map<string, KindContent>();
  for (const { locale, payload } of contents) {
    const parsed = parseContent(kind, payload, id, locale);
    if (parsed.ok) readable.set(locale, parsed.content);
    else problems.push(...parsed.problems);
  }
  if (!contents.some(({ locale }) => locale === sourceLocale)) {
    problems.push(problem('no-content', 'content', id, sourceLocale));
  }
  const source = readable.get(sourceLocale);
  for (const [locale, content] of readable) {
    const found = contentProblems(content);
    if (source && locale !== sourceLocale) found.push(...localeProblems(source, content));
    problems.push(...found.map(({ code, place }) => problem(code, place, id, locale)));
  }
  return problems;
}

function missingText(text: LocalizedText, place: string, stepId: string | null, sourceLocale: string): FoundProblem[] {
  return hasText(text, sourceLocale) ? [] : [problem('empty-text', place, stepId, sourceLocale)];
}

function hasText(text: LocalizedText, locale: string): boolean {
  return ((text as Readonly<Record<string, string | undefined>>)[locale] ?? '').trim() !== '';
}

function problem(code: ProblemCode, place: string, stepId: string | null, locale: string | null): FoundProblem {
  return { stepId, code, place, locale };
}

/** `['sections', 0, 'heading']` reads `sections 1, heading`; a key that is not known is named as well. */
function placeOf(issue: z.core.$ZodIssue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path;
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place} ${part + 1}`.trim();
    return place === '' ? String(part) : `${place}, ${String(part)}`;
  }, '');
}
