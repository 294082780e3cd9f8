import type { ContentKind, KindContent } from '@provost/domain';
import type { ContentKind as KindWord, SaveStepInput, StepPrerequisite, StudioCourseQuery } from '../../../gql/graphql';
import type { Locale } from '../../../shared/i18n';
import { isSame } from '../typed/kept';
import { EDITORS } from '../kinds/registry';
import { languagesFrom, tidied, type Texts } from '../texts';

export type Course = StudioCourseQuery['studioCourse'];
export type Draft = NonNullable<Course['draft']>;
export type Module = Draft['modules'][number];
export type Step = Module['steps'][number];
export type FoundProblem = Draft['problems'][number];

/** A step as its form holds it: what holds in every language, and a title and a content in each that is written. */
export interface StepForm {
  readonly moduleId: string;
  readonly title: Texts;
  /** Null while the field is empty. */
  readonly minutes: number | null;
  readonly required: boolean;
  readonly prerequisite: StepPrerequisite;
  readonly contents: Readonly<Partial<Record<Locale, KindContent>>>;
}

/** The kind of a step in the words of the schema, as the rules say it. */
export const kindOf = (word: KindWord): ContentKind => word.toLowerCase().replace('_', '-') as ContentKind;
export const wordOf = (kind: ContentKind): KindWord => kind.toUpperCase().replace('-', '_') as KindWord;

/** The form of a step that exists. */
export function formOf(step: Step, moduleId: string): StepForm {
  const { title, minutes, required, prerequisite, contents } = step;
  const byLocale = contents.map(({ locale, payload }) => [locale, payload as KindContent] as const);
  return { moduleId, title, minutes, required, prerequisite, contents: Object.fromEntries(byLocale) };
}

/** The form of a new step: it is written in the language of the course first. */
export function newForm(kind: ContentKind, moduleId: string, sourceLocale: Locale): StepForm {
  const contents = { [sourceLocale]: EDITORS[kind].empty() };
  return { moduleId, title: {}, minutes: 10, required: true, prerequisite: 'NONE', contents };
}

export const tidyForm = (form: StepForm): StepForm => ({ ...form, title: tidied(form.title) });

/**
 * What must be sent so that the server has all of the form: one message for each language whose content changed, that of
 * the course first. Where only what all languages share has changed, that goes with a content that exists.
 */
export function messagesOf(
  form: StepForm,
  saved: StepForm | null,
  of: { readonly courseId: string; readonly kind: ContentKind; readonly sourceLocale: Locale },
): Omit<SaveStepInput, 'stepId'>[] {
  const { moduleId, title, minutes, required, prerequisite, contents } = tidyForm(form);
  const written = languagesFrom(of.sourceLocale).filter((locale) => contents[locale] !== undefined);
  const changed = written.filter((locale) => !isSame(contents[locale], saved?.contents[locale]));
  const shared = { courseId: of.courseId, moduleId, kind: wordOf(of.kind), title, required, prerequisite };
  return (changed.length > 0 ? changed : written.slice(0, 1)).map((locale) => ({
    ...shared,
    minutes: minutes ?? 0,
    locale,
    payload: contents[locale],
  }));
}

/** The form as far as the server has it, after the message of one language was accepted. */
export function savedAfter(saved: StepForm | null, sent: StepForm, locale: Locale): StepForm {
  return { ...sent, contents: { ...saved?.contents, [locale]: sent.contents[locale] } };
}
