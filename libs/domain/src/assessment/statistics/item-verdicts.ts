import type { AnswerClass } from './answer-classes.js';
import type { ItemStatistics } from './item-statistics.js';

/**
 * Marks below which no figure of an item or a quiz is shown: 30 place the difficulty of an item within one logit with 95 %
 * confidence (Linacre 1994, "Sample size and item calibration stability", Rasch Measurement Transactions 7:4).
 */
export const LEAST_MARKS = 30;

/** "Extremely easy" at Moodle ("Quiz report statistics"): nearly everybody has it right, so it tells nobody apart. */
export const TOO_EASY_FACILITY = 0.95;

/** "Difficult" at Moodle ("Quiz report statistics"): four of five have it wrong. */
export const TOO_HARD_FACILITY = 0.2;

/** A facility this little above that of a blind guess is hardly knowledge. The house's choice, beside the test of chance. */
export const GUESSING_MARGIN = 0.05;

/** Below 20 % an item is "poor" (Ebel & Frisbie 1991, "Essentials of Educational Measurement") and "very weak" at Moodle. */
export const LEAST_DISCRIMINATION = 0.2;

/** Below 15 % Moodle marks a question as dubious (`quiz_statistics_table::is_dubious_question`). */
export const LEAST_EFFICIENCY = 0.15;

/** A distractor that fewer than 5 % choose does no work (Haladyna & Downing 1993; Tarrant, Ware & Mohammed 2009). */
export const LEAST_DISTRACTOR_SHARE = 0.05;

/** The 5 % point of a normal deviate on one side. */
const DEVIATE_5 = 1.645;

/** What was found of an item, with its figures, and what to do about it. The gravest stands first in a list. */
export type ItemVerdict =
  | { readonly code: 'too-few'; readonly action: 'wait'; readonly n: number; readonly needed: number }
  | { readonly code: 'discriminates-negatively'; readonly action: 'review-key'; readonly discriminationIndex: number }
  | {
      readonly code: 'strong-choose-distractor';
      readonly action: 'review-key';
      readonly classId: string;
      readonly upperShare: number;
      readonly keyUpperShare: number;
    }
  | { readonly code: 'near-guessing'; readonly action: 'rewrite'; readonly facility: number; readonly randomGuessScore: number } // prettier-ignore
  | { readonly code: 'too-hard'; readonly action: 'rewrite'; readonly facility: number }
  | {
      readonly code: 'does-not-discriminate';
      readonly action: 'rewrite';
      readonly discriminationIndex: number;
      readonly discriminativeEfficiency: number | null;
    }
  | { readonly code: 'too-easy'; readonly action: 'retire'; readonly facility: number }
  | { readonly code: 'dead-distractor'; readonly action: 'replace-distractor'; readonly classId: string; readonly share: number } // prettier-ignore
  | {
      readonly code: 'good';
      readonly action: 'keep' | 'promote';
      readonly facility: number;
      readonly discriminationIndex: number | null;
    };

export type ItemVerdictCode = ItemVerdict['code'];
export type ItemAction = ItemVerdict['action'];

/** Judges an item by its figures. A good pilot item is to be promoted: it may count from now on. */
export function itemVerdicts(item: ItemStatistics, classes: readonly AnswerClass[]): ItemVerdict[] {
  const { n, facility, counts, discriminationIndex } = item;
  if (n < LEAST_MARKS || facility === null) return [{ code: 'too-few', action: 'wait', n, needed: LEAST_MARKS }];
  const found = [
    ...suspectKey(item),
    ...tempting(classes),
    ...difficulty(item, facility),
    ...flat(item, facility),
    ...dead(classes, facility),
  ];
  found.sort((a, b) => GRAVITY.indexOf(a.code) - GRAVITY.indexOf(b.code));
  return found.length > 0 ? found : [{ code: 'good', action: counts ? 'keep' : 'promote', facility, discriminationIndex }]; // prettier-ignore
}

const GRAVITY: readonly ItemVerdictCode[] = [
  'discriminates-negatively',
  'strong-choose-distractor',
  'near-guessing',
  'too-hard',
  'does-not-discriminate',
  'too-easy',
  'dead-distractor',
];

/** Below 0 beyond chance, by the t of a correlation: chance alone puts half of all useless items below 0. */
function suspectKey({ discriminationIndex: index, n }: ItemStatistics): ItemVerdict[] {
  if (index === null || index >= 0) return [];
  const t = (-index * Math.sqrt(n - 2)) / Math.sqrt(Math.max(1e-12, 1 - index * index));
  return t > DEVIATE_5 ? [{ code: 'discriminates-negatively', action: 'review-key', discriminationIndex: index }] : [];
}

/** The distractor that the strongest 27 % choose most, if they choose it more often than any key. */
function tempting(classes: readonly AnswerClass[]): ItemVerdict[] {
  const keys = classes.filter(({ role }) => role === 'key');
  if (keys.length === 0) return [];
  const keyUpperShare = Math.max(...keys.map(({ upperShare }) => upperShare));
  const distractors = classes.filter(({ role }) => role === 'distractor');
  const [worst] = distractors.sort((a, b) => b.upperShare - a.upperShare);
  if (!worst || worst.upperShare <= keyUpperShare) return [];
  const { classId, upperShare } = worst;
  return [{ code: 'strong-choose-distractor', action: 'review-key', classId, upperShare, keyUpperShare }];
}

function difficulty({ n, standardDeviation, randomGuessScore }: ItemStatistics, facility: number): ItemVerdict[] {
  const chance = (DEVIATE_5 * (standardDeviation ?? 0)) / Math.sqrt(n);
  const guessed = randomGuessScore ?? 0;
  if (guessed > 0 && facility < guessed + Math.max(GUESSING_MARGIN, chance)) {
    return [{ code: 'near-guessing', action: 'rewrite', facility, randomGuessScore: guessed }];
  }
  if (facility <= TOO_HARD_FACILITY) return [{ code: 'too-hard', action: 'rewrite', facility }];
  return facility >= TOO_EASY_FACILITY ? [{ code: 'too-easy', action: 'retire', facility }] : [];
}

/** An item that nearly all or hardly any have right cannot correlate much: it is judged by its efficiency alone. */
function flat({ discriminationIndex, discriminativeEfficiency }: ItemStatistics, facility: number): ItemVerdict[] {
  if (discriminationIndex === null) return [];
  const isExtreme = facility <= TOO_HARD_FACILITY || facility >= TOO_EASY_FACILITY;
  const isDubious = discriminativeEfficiency !== null && discriminativeEfficiency < LEAST_EFFICIENCY;
  const isWeak = !isExtreme && discriminationIndex < LEAST_DISCRIMINATION;
  if (!isDubious && !isWeak) return [];
  return [{ code: 'does-not-discriminate', action: 'rewrite', discriminationIndex, discriminativeEfficiency }];
}

/** Only where enough were wrong for every distractor to have had its 5 %: an easy item is no fault of its distractors. */
function dead(classes: readonly AnswerClass[], facility: number): ItemVerdict[] {
  const distractors = classes.filter(({ role }) => role === 'distractor');
  if ((1 - facility) / distractors.length < LEAST_DISTRACTOR_SHARE) return [];
  return distractors
    .filter(({ share }) => share < LEAST_DISTRACTOR_SHARE)
    .map(({ classId, share }) => ({ code: 'dead-distractor', action: 'replace-distractor', classId, share }));
}
