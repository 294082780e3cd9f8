import type { RichDoc } from '../../rich-text/node.js';

export interface CheckOption {
  readonly id: string;
  readonly text: string;
  readonly correct: boolean;
  readonly feedback: string;
}

/** A picture under `/files/` with the words that stand instead of it. */
export interface LessonPicture {
  readonly file: string;
  readonly alt: string;
  readonly credit?: string;
}

/** A part of a picture: a rectangle in shares (0 to 1) of its width and height. `text` is said once it was opened or marked. */
export interface HotspotRegion {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it is to be found. Where no region is, the picture is there to be explored. */
  readonly target: boolean;
}

export interface SortGroup {
  readonly id: string;
  readonly title: string;
}

export interface SortItem {
  readonly id: string;
  readonly text: string;
  readonly group: string;
  readonly feedback: string;
}

export interface MatchPair {
  readonly id: string;
  readonly left: string;
  readonly right: string;
}

/**
 * A gap to fill. Of a text every accepted variant is listed, and whether capitals and diacritics must agree is said here. A
 * number is right within `tolerance` of `value`, both in `unit`.
 */
export type FillGap =
  | {
      readonly id: string;
      readonly type: 'text';
      readonly label: string;
      readonly accepted: readonly string[];
      readonly exactCase: boolean;
      readonly exactDiacritics: boolean;
    }
  | {
      readonly id: string;
      readonly type: 'number';
      readonly label: string;
      readonly value: number;
      readonly tolerance: number;
      readonly unit: string;
    };

/** A step of a worked example. Where `ask` has words the step is faded: the officer writes it first, and then compares. */
export interface WorkedStep {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly ask: string;
}

/** What every block that is answered has: its id, what is asked, help before an answer, and what is said after it. */
interface Asked {
  readonly id: string;
  readonly prompt: string;
  readonly hints?: readonly string[];
  readonly explanation?: string;
}

/** The blocks of a lesson's pages. All is formative: keys may reach the browser. Ids are the same in every language. */
export type LessonBlock =
  | { readonly type: 'text'; readonly body: RichDoc }
  | { readonly type: 'figure'; readonly picture: LessonPicture; readonly caption: string }
  | { readonly type: 'cards'; readonly cards: readonly { readonly front: string; readonly back: string }[] }
  | { readonly type: 'accordion'; readonly items: readonly { readonly title: string; readonly body: string }[] }
  | { readonly type: 'timeline'; readonly items: readonly { readonly when: string; readonly what: string }[] }
  | ({ readonly type: 'check'; readonly multiple?: boolean; readonly options: readonly CheckOption[] } & Asked)
  | ({ readonly type: 'hotspot'; readonly picture: LessonPicture; readonly regions: readonly HotspotRegion[] } & Asked)
  | ({ readonly type: 'sort'; readonly groups: readonly SortGroup[]; readonly items: readonly SortItem[] } & Asked)
  | ({ readonly type: 'order'; readonly items: readonly { readonly id: string; readonly text: string }[] } & Asked)
  | ({ readonly type: 'match'; readonly pairs: readonly MatchPair[] } & Asked)
  | ({ readonly type: 'fill'; readonly gaps: readonly FillGap[] } & Asked)
  | ({ readonly type: 'worked'; readonly steps: readonly WorkedStep[] } & Asked);

export type LessonBlockType = LessonBlock['type'];
export type BlockOfType<T extends LessonBlockType> = Extract<LessonBlock, { type: T }>;
/** A block that is answered. */
export type LessonTask = Extract<LessonBlock, { id: string }>;

/** What a way on depends on. A score is that of its own page (0 to 1); a block is one of its own page. */
export type LessonCondition =
  | { readonly on: 'score'; readonly is: 'at-least' | 'below'; readonly share: number }
  | { readonly on: 'result'; readonly block: string; readonly is: 'right' | 'not-right' }
  | { readonly on: 'choice'; readonly block: string; readonly option: string };

export interface LessonWay {
  readonly when: LessonCondition;
  /** The id of a page, or {@link LESSON_END}. */
  readonly to: string;
}

export interface LessonPage {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly LessonBlock[];
  /** Where to go on; the first way whose condition holds is taken. */
  readonly ways?: readonly LessonWay[];
  /** Where to go on where no way holds; the next page where absent. */
  readonly then?: string;
}

export interface LessonContent {
  readonly kind: 'lesson';
  readonly pages: readonly LessonPage[];
  /** The share of points (0 to 1) that is needed beside the pages; absent where the pages are enough. */
  readonly passShare?: number;
}

/** Where a way leads that ends the lesson. No page can have this id. */
export const LESSON_END = '.end';

export const isTask = (block: LessonBlock): block is LessonTask => 'id' in block;
export const tasksOf = (page: LessonPage): LessonTask[] => page.blocks.filter(isTask);
