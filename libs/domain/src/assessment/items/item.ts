import type { TextRules } from '../../answers/typed.js';

/**
 * What is asked, without a word of any language. A question is a few **slots** that are answered, and a rule that turns their
 * marks into points. That is how QTI 3 sees an item (response declarations, an outcome, and response processing), so each of
 * its interactions has a place here: choice, order, match and inline choice, text entry, hotspot, extended text.
 */
export interface Item {
  readonly type: ItemType;
  readonly slots: readonly Slot[];
  readonly credit: CreditRule;
  /** Whether each attempt sees the options in an order of its own. */
  readonly shuffle: boolean;
  /** A picture under `/files/`; what it shows is said in each language's text. */
  readonly picture?: string;
}

/** The types of question that trainers choose from, in the order in which forms offer them. */
export const ITEM_TYPES = [
  'single',
  'multiple',
  'true-false',
  'matching',
  'ordering',
  'fill-in',
  'drop-down',
  'hotspot',
  'case',
  'essay',
] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

interface SlotHead {
  /** Unique in its item: a letter or digit first, then letters, digits and hyphens. */
  readonly id: string;
}

/** One option, or several where `several` is set. */
export interface ChoiceSlot extends SlotHead {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly right: readonly string[];
  readonly several: boolean;
}

/** Things to be put in order; they stand here in the right one. */
export interface OrderSlot extends SlotHead {
  readonly kind: 'order';
  readonly things: readonly string[];
}

/** Words to be typed: variants by language. A variant of any language is accepted, for the officer may read one and write another. */
export interface TextSlot extends SlotHead, TextRules {
  readonly kind: 'text';
  readonly accepted: Readonly<Record<string, readonly string[]>>;
}

/** A number to be typed, right within `tolerance` of `value`, both in `unit` (which may be empty). */
export interface NumberSlot extends SlotHead {
  readonly kind: 'number';
  readonly value: number;
  readonly tolerance: number;
  readonly unit: string;
}

/** A rectangle of the picture, from its upper left corner, in shares (0 to 1) of its width and height. */
export interface Region {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Places to be found in the picture: by pointing, or from a list of the regions. */
export interface RegionSlot extends SlotHead {
  readonly kind: 'region';
  readonly regions: readonly Region[];
  readonly right: readonly string[];
}

/** One thing that an essay is marked by. Each level is worth points; the best one is what can be had. */
export interface Criterion {
  readonly id: string;
  readonly levels: readonly { readonly id: string; readonly points: number }[];
}

/** A text that trainers mark by a rubric: one of them, or two who do not see each other's marks. */
export interface EssaySlot extends SlotHead {
  readonly kind: 'essay';
  readonly leastWords: number | null;
  readonly mostWords: number | null;
  readonly markers: 1 | 2;
  readonly rubric: readonly Criterion[];
}

export type Slot = ChoiceSlot | OrderSlot | TextSlot | NumberSlot | RegionSlot | EssaySlot;
export type SlotKind = Slot['kind'];

/**
 * How the marks of the slots become the share of the points that is earned:
 * - `all-or-nothing`: everything right, or nothing.
 * - `right-minus-wrong`: of several options or regions, (right chosen - wrong chosen) / right in all, never below 0. So choosing
 *   everything earns nothing where there are as many wrong ones, and a blank costs nothing.
 * - `by-part`: the mean of the slots, each counted by itself.
 * - `neighbours`: of an order, the share of neighbours of the right order that stand next to each other.
 * - `rubric`: the points of the levels that the markers chose, over the best ones.
 */
export const CREDIT_RULES = ['all-or-nothing', 'right-minus-wrong', 'by-part', 'neighbours', 'rubric'] as const;
export type CreditRule = (typeof CREDIT_RULES)[number];

/** What each type is made of: which slots, how many of them, and which rules of credit it may have, the usual one first. */
export const ITEM_SHAPES: Readonly<
  Record<
    ItemType,
    { readonly slots: readonly SlotKind[]; readonly many: boolean; readonly credit: readonly CreditRule[] }
  >
> = {
  single: { slots: ['choice'], many: false, credit: ['all-or-nothing'] },
  multiple: { slots: ['choice'], many: false, credit: ['right-minus-wrong', 'all-or-nothing'] },
  'true-false': { slots: ['choice'], many: false, credit: ['all-or-nothing'] },
  matching: { slots: ['choice'], many: true, credit: ['by-part', 'all-or-nothing'] },
  ordering: { slots: ['order'], many: false, credit: ['neighbours', 'all-or-nothing'] },
  'fill-in': { slots: ['text', 'number'], many: true, credit: ['by-part', 'all-or-nothing'] },
  'drop-down': { slots: ['choice'], many: true, credit: ['by-part', 'all-or-nothing'] },
  hotspot: { slots: ['region'], many: false, credit: ['right-minus-wrong', 'all-or-nothing'] },
  case: { slots: ['choice', 'order', 'text', 'number'], many: true, credit: ['by-part', 'all-or-nothing'] },
  essay: { slots: ['essay'], many: false, credit: ['rubric'] },
};

/** The two options of a true-false question. */
export const TRUE_FALSE = ['true', 'false'] as const;

/** The slot of an item that has only one. */
export const ONLY_SLOT = 'answer';
