import type {
  ArticleContent,
  CaseStudyContent,
  Item,
  ItemText,
  LessonContent,
  MediaQuestion,
  QuizContent,
  WebinarContent,
} from '@provost/domain';
import type { PodcastScript, VideoScript } from './media/script.js';

export const LOCALES = ['en', 'ar', 'fr', 'es'] as const;
export type Locale = (typeof LOCALES)[number];

/** One thing said in several languages; English is always there and is the fallback. */
export type PerLocale<T> = { readonly en: T } & { readonly [L in Locale]?: T };
export type Texts = PerLocale<string>;

/** A live session: `localTime` (HH:MM in `timeZone`) on the day `daysAhead` days after the demo college is loaded. */
export interface WebinarPlan {
  readonly key: string;
  readonly title: Texts;
  readonly about: Texts;
  readonly daysAhead: number;
  readonly localTime: string;
  readonly timeZone: string;
  readonly place: string;
  readonly minutes: number;
  readonly roomUrl: string;
}

interface StepHead {
  /** Stable slug, unique within the course. */
  readonly key: string;
  readonly title: Texts;
  readonly minutes: number;
  readonly required: boolean;
  readonly prerequisite: 'none' | 'all-before';
}

/**
 * One step as planned here. Media steps name the script from which their files are made; a quiz names its bank,
 * and a webinar its schedule, because their ids exist only once the college is loaded.
 */
export type StepPlan =
  | (StepHead & { readonly kind: 'article'; readonly content: PerLocale<ArticleContent> })
  | (StepHead & { readonly kind: 'case-study'; readonly content: PerLocale<CaseStudyContent> })
  | (StepHead & { readonly kind: 'lesson'; readonly content: PerLocale<LessonContent> })
  | (StepHead & {
      readonly kind: 'video';
      readonly script: VideoScript;
      readonly questions?: PerLocale<readonly MediaQuestion[]>;
    })
  | (StepHead & { readonly kind: 'podcast'; readonly script: PodcastScript })
  | (StepHead & {
      readonly kind: 'quiz';
      readonly bank: string;
      readonly content: PerLocale<Omit<QuizContent, 'bankId'>>;
    })
  | (StepHead & {
      readonly kind: 'webinar';
      readonly webinar: WebinarPlan;
      readonly content: PerLocale<Omit<WebinarContent, 'webinarId'>>;
    });

export interface ModulePlan {
  readonly key: string;
  readonly title: Texts;
  readonly summary: Texts;
  readonly steps: readonly StepPlan[];
}

export interface CoursePlan {
  readonly slug: string;
  readonly admission: 'open' | 'approval';
  readonly title: Texts;
  readonly summary: Texts;
  readonly sourceLocale: Locale;
  readonly locales: readonly Locale[];
  readonly modules: readonly ModulePlan[];
}

export interface CurriculumPlan {
  readonly slug: string;
  readonly level: 'introductory' | 'intermediate' | 'advanced' | 'specialised';
  readonly title: Texts;
  readonly summary: Texts;
  readonly locales: readonly Locale[];
  readonly validMonths: number;
  readonly courses: readonly CoursePlan[];
  readonly banks: readonly BankPlan[];
}

/** A question bank. `key` is what quiz steps name. */
export interface BankPlan {
  readonly key: string;
  readonly title: string;
  readonly questions: readonly QuestionPlan[];
  /** Questions of any type, given as they are kept. */
  readonly items?: readonly ItemPlan[];
}

/** A question as an item with its texts; a picture by its file under tools/demo/media. */
export interface ItemPlan extends Item {
  readonly key: string;
  readonly topic: string;
  readonly difficulty: 'easy' | 'medium' | 'hard';
  readonly texts: PerLocale<ItemText>;
  readonly points: number;
  readonly source: string;
}

export interface OptionPlan {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}

/** The words of a question in one more language; option texts by option id. */
export interface QuestionWords {
  readonly prompt: string;
  readonly options: Readonly<Record<string, { readonly text: string; readonly feedback: string }>>;
  readonly explanation: string;
}

/** One question, written in English; `translations` says the same in other languages under the same option ids. */
export interface QuestionPlan {
  readonly key: string;
  readonly topic: string;
  readonly difficulty: 'easy' | 'medium' | 'hard';
  readonly kind: 'single' | 'multiple';
  readonly prompt: string;
  readonly options: readonly OptionPlan[];
  readonly explanation: string;
  readonly source: string;
  readonly translations?: { readonly [L in Exclude<Locale, 'en'>]?: QuestionWords };
}
