import {
  classOfDelta,
  classOfEffect,
  mantelHaenszel,
  standardisedDifference,
  type BiasClass,
  type GroupScores,
  type Stratum,
} from './mantel-haenszel.js';
import { exactShare } from './moments.js';
import type { ItemColumn, ScoreTable } from './score-table.js';

/**
 * Officers of each language below whom an item is not judged: the smallest groups that Mazor, Clauser & Hambleton 1992
 * ("The effect of sample size on the functioning of the Mantel-Haenszel statistic", Educ. Psych. Measurement 52) tried. Up
 * to 500 they missed more than half of the flawed items: what is found is flawed, what is not found is not cleared.
 */
export const LEAST_PER_LANGUAGE = 100;

/** How an item fares in one language beside the reference, among officers who did equally well on the whole. */
export interface ItemBias {
  readonly itemId: string;
  /** Officers asked in each language who have anyone of the other beside them. */
  readonly referenceN: number;
  readonly focalN: number;
  /** Mean scores, 0 to 1, not matched; null of nobody. */
  readonly referenceFacility: number | null;
  readonly focalFacility: number | null;
  /** Common odds ratio and ETS delta; null for partial credit, and where one language never fails or never succeeds. */
  readonly oddsRatio: number | null;
  readonly delta: number | null;
  readonly standardError: number | null;
  readonly chiSquare: number | null;
  /** The matched difference of mean scores (below 0: harder in the focal language), and in standard deviations. */
  readonly difference: number | null;
  readonly effect: number | null;
  readonly verdict: BiasVerdict;
}

export type BiasVerdict =
  | { readonly code: 'too-few'; readonly action: 'wait'; readonly n: number; readonly needed: number }
  | { readonly code: 'alike'; readonly action: 'keep'; readonly biasClass: 'A' }
  | { readonly code: 'somewhat-harder' | 'somewhat-easier'; readonly action: 'watch'; readonly biasClass: 'B' }
  | { readonly code: 'harder' | 'easier'; readonly action: 'compare-languages'; readonly biasClass: 'C' };

export type BiasVerdictCode = BiasVerdict['code'];

/** One language beside the reference. */
export interface LanguageBias {
  readonly reference: string;
  readonly focal: string;
  readonly verdict: LanguageVerdict;
  readonly items: readonly ItemBias[];
}

/** `judged` items had enough officers, `flawed` of them are harder or easier; of a language with none judged, `n` officers sat. */
export type LanguageVerdict =
  | { readonly code: 'too-few'; readonly action: 'wait'; readonly n: number; readonly needed: number }
  | { readonly code: 'sound'; readonly action: 'keep'; readonly judged: number }
  | { readonly code: 'some-flawed'; readonly action: 'compare-languages'; readonly judged: number; readonly flawed: number } // prettier-ignore
  | { readonly code: 'mostly-flawed'; readonly action: 'review-translation'; readonly judged: number; readonly flawed: number }; // prettier-ignore

export type LanguageVerdictCode = LanguageVerdict['code'];

/**
 * Looks for items that are harder or easier in one language than officers who did equally well would lead one to expect: a
 * translation that gives the answer away, or garbles the question. The reference is the source language, unless it has too
 * few attempts to compare with: then it is the language of most attempts (of equals, the first by code).
 *
 * Officers are matched on their total, the item under study always within (Holland & Thayer 1988), in as many steps as an
 * attempt has items; steps with one language alone say nothing and are left out. The match is refined once: what comes out
 * as class C the first time does not match anybody the second time (Holland & Thayer 1988, and as NAEP does), unless that
 * would leave less than half of the quiz.
 */
export function languageBias(table: ScoreTable, sourceLocale?: string): LanguageBias[] {
  const reference = referenceOf(table.locales, sourceLocale);
  const focals = [...new Set(table.locales)].filter((locale) => locale !== reference).sort();
  const matching = table.columns.filter(({ counts }) => counts);
  return focals.map((focal) => {
    const first = compare(table, matching, reference, focal);
    const flawed = flawedOf(first);
    const sound = matching.filter(({ setting }) => !flawed.has(setting.itemId));
    const isMatchable = sound.length * 2 >= matching.length;
    const items = flawed.size > 0 && isMatchable ? compare(table, sound, reference, focal) : first;
    const n = table.locales.filter((locale) => locale === focal).length;
    return { reference, focal, verdict: languageVerdict(items, n, isMatchable), items };
  });
}

const flawedOf = (items: readonly ItemBias[]) =>
  new Set(items.flatMap(({ itemId, verdict }) => (verdict.action === 'compare-languages' ? [itemId] : [])));

/** Where most items seem flawed, none is left to match officers by, and which of them are to blame cannot be told. */
function languageVerdict(items: readonly ItemBias[], n: number, isMatchable: boolean): LanguageVerdict {
  const judged = items.filter(({ verdict }) => verdict.code !== 'too-few').length;
  const flawed = flawedOf(items).size;
  if (judged === 0) return { code: 'too-few', action: 'wait', n, needed: LEAST_PER_LANGUAGE };
  if (!isMatchable) return { code: 'mostly-flawed', action: 'review-translation', judged, flawed };
  if (flawed === 0) return { code: 'sound', action: 'keep', judged };
  return { code: 'some-flawed', action: 'compare-languages', judged, flawed };
}

function referenceOf(locales: readonly string[], source: string | undefined): string {
  const counts = [...Map.groupBy(locales, (locale) => locale)].map(([locale, { length }]) => ({ locale, n: length }));
  counts.sort((a, b) => b.n - a.n || (a.locale < b.locale ? -1 : 1));
  const isEnough = counts.some(({ locale, n }) => locale === source && n >= LEAST_PER_LANGUAGE);
  return source !== undefined && isEnough ? source : (counts[0]?.locale ?? '');
}

function compare(table: ScoreTable, matching: readonly ItemColumn[], reference: string, focal: string): ItemBias[] {
  const points = new Float64Array(table.locales.length);
  const possible = new Float64Array(table.locales.length);
  let matched = 0;
  for (const { takers, shares, weight } of matching) {
    matched += takers.length;
    takers.forEach((attempt, i) => {
      points[attempt] = (points[attempt] as number) + (shares[i] as number) * weight;
      possible[attempt] = (possible[attempt] as number) + weight;
    });
  }
  const steps = Math.max(1, Math.round(matched / table.locales.length));
  const within = new Set(matching);
  return table.columns.map((column) => {
    const own = within.has(column) ? 0 : column.weight;
    const strata = new Map<number, Stratum>();
    column.takers.forEach((attempt, i) => {
      const locale = table.locales[attempt];
      if (locale !== reference && locale !== focal) return;
      const share = column.shares[i] as number;
      const outOf = (possible[attempt] as number) + own;
      if (outOf === 0) return;
      const total = ((points[attempt] as number) + share * own) / outOf;
      const step = Math.round(exactShare(total * (steps + Math.sign(own))));
      const stratum = strata.get(step) ?? { reference: nobody(), focal: nobody() };
      strata.set(step, stratum);
      addTo(locale === reference ? stratum.reference : stratum.focal, share);
    });
    return biasOf(column, [...strata].sort(([a], [b]) => a - b).map(([, stratum]) => stratum)); // prettier-ignore
  });
}

const nobody = (): GroupScores => ({ n: 0, sum: 0, squares: 0 });

function addTo(group: GroupScores, score: number): void {
  group.n += 1;
  group.sum += score;
  group.squares += score * score;
}

function biasOf({ setting, shares }: ItemColumn, all: readonly Stratum[]): ItemBias {
  const strata = all.filter(({ reference, focal }) => reference.n > 0 && focal.n > 0);
  const [referenceN, focalN] = [sumOf(strata, 'reference', 'n'), sumOf(strata, 'focal', 'n')];
  const n = Math.min(referenceN, focalN);
  const named = { itemId: setting.itemId, referenceN, focalN };
  if (n < LEAST_PER_LANGUAGE) {
    return { ...named, ...UNKNOWN, verdict: { code: 'too-few', action: 'wait', n, needed: LEAST_PER_LANGUAGE } };
  }
  const isDichotomous = shares.every((share) => share === 0 || share === 1);
  const odds = isDichotomous ? mantelHaenszel(strata) : UNKNOWN;
  const { difference, effect, chiSquare } = standardisedDifference(strata);
  const figures = {
    ...odds,
    chiSquare: isDichotomous ? odds.chiSquare : chiSquare,
    difference,
    effect,
    referenceFacility: facilityOf(all, 'reference'),
    focalFacility: facilityOf(all, 'focal'),
  };
  return { ...named, ...figures, verdict: verdictOf(figures) };
}

const UNKNOWN = {
  referenceFacility: null,
  focalFacility: null,
  oddsRatio: null,
  delta: null,
  standardError: null,
  chiSquare: null,
  difference: null,
  effect: null,
};

const sumOf = (strata: readonly Stratum[], group: keyof Stratum, figure: keyof GroupScores) =>
  strata.reduce((sum, stratum) => sum + stratum[group][figure], 0);

function facilityOf(strata: readonly Stratum[], group: keyof Stratum): number | null {
  const n = sumOf(strata, group, 'n');
  return n === 0 ? null : sumOf(strata, group, 'sum') / n;
}

type Figures = Pick<ItemBias, 'delta' | 'standardError' | 'chiSquare' | 'difference' | 'effect'>;

/** By the odds ratio where there is one, and by the standardised difference otherwise. */
function verdictOf({ delta, standardError, chiSquare, difference, effect }: Figures): BiasVerdict {
  const chance = chiSquare ?? 0;
  const biasClass: BiasClass =
    delta !== null && standardError !== null
      ? classOfDelta(delta, standardError, chance)
      : classOfEffect(effect ?? 0, chance);
  if (biasClass === 'A') return { code: 'alike', action: 'keep', biasClass };
  const isHarder = (delta ?? difference ?? 0) < 0;
  if (biasClass === 'B') return { code: isHarder ? 'somewhat-harder' : 'somewhat-easier', action: 'watch', biasClass };
  return { code: isHarder ? 'harder' : 'easier', action: 'compare-languages', biasClass };
}
