import { rulesOf } from '@provost/domain';
import type { LocalizedText } from '../platform/graphql/scalars.js';
import type { EditionTree, TreeStep } from './edition-tree.js';
import { kindOnServer } from './kinds/registry.js';
import type { SearchPassage } from './search-passage.entity.js';

/** A passage before the database has folded its words. */
export type SearchRow = Omit<SearchPassage, 'editionId' | 'words'>;

type Found = Omit<SearchRow, 'locale' | 'position'>;

/** Everything in an edition that search finds, in each of its languages; a step that lacks a language is found in its own. */
export function searchRows(edition: EditionTree): SearchRow[] {
  const languages = new Set([edition.sourceLocale, ...edition.locales]);
  return [...languages].flatMap((locale) =>
    [
      ...ofCourse(edition, locale),
      ...edition.modules.flatMap(({ steps }) => steps.flatMap((s) => ofStep(s, locale))),
    ].map((found, position) => ({ ...found, locale, position })),
  );
}

const told = (texts: LocalizedText, locale: string): string =>
  (texts as Readonly<Record<string, string | undefined>>)[locale] ?? '';

function ofCourse({ title, summary, modules }: EditionTree, locale: string): Found[] {
  const body = [summary, ...modules.flatMap((module) => [module.title, module.summary])]
    .map((texts) => told(texts, locale))
    .filter(Boolean)
    .join('\n');
  const name = told(title, locale);
  return name || body ? [{ depth: 'course', stepId: null, kind: null, place: null, times: [], title: name, body }] : [];
}

function ofStep({ id: stepId, kind, title, contents }: TreeStep, locale: string): Found[] {
  const content = contents.find((one) => one.locale === locale);
  const name = told(title, locale);
  const inside = content ? rulesOf(kind).passages(kindOnServer(kind).content.parse(content.payload)) : [];
  return [
    ...(name ? [{ depth: 'step' as const, stepId, kind, place: null, times: [], title: name, body: '' }] : []),
    ...inside.map(({ place, times, title, text }) => ({
      ...{ depth: 'inside' as const, stepId, kind, place, title, body: text },
      times: times.map(([offset, seconds]): [number, number] => [offset, seconds]),
    })),
  ];
}
