import type { Item, Slot } from './items/item.js';
import { optionsOf } from './items/problems.js';
import { seededRandom, shuffled, type Random } from './random.js';

/** A question of a bank as the draw sees it. */
export interface BankEntry {
  readonly id: string;
  readonly topic: string;
  readonly item: Pick<Item, 'slots' | 'shuffle'>;
}

/** In which order the options, things or regions of each slot stand, by slot. */
export type SlotOrders = Readonly<Record<string, readonly string[]>>;

export type Blueprint = readonly { readonly topic: string; readonly count: number }[];

/** The questions of one attempt in their order, with the orders of each one's options; or the topics that the bank cannot fill. */
export type Draw =
  | {
      readonly ok: true;
      readonly questionIds: readonly string[];
      readonly orders: Readonly<Record<string, SlotOrders>>;
    }
  | {
      readonly ok: false;
      readonly short: readonly { readonly topic: string; readonly have: number; readonly need: number }[];
    };

/**
 * Draws the questions of an attempt: as many of each topic as the blueprint asks, those the officer has not seen before
 * first, in an order of their own, each with its options shuffled where the question lets them be. The same bank, blueprint, seed and past give the same
 * draw, whatever the order in which the bank is read. With `fewerChoices`, slots of one right option show three at most.
 */
export function drawQuestions(
  bank: readonly BankEntry[],
  blueprint: Blueprint,
  seed: string,
  alreadySeen: ReadonlySet<string> = new Set(),
  fewerChoices = false,
): Draw {
  const needs = new Map<string, number>();
  for (const { topic, count } of blueprint) needs.set(topic, (needs.get(topic) ?? 0) + count);
  const byTopic = Map.groupBy(inFixedOrder(bank), ({ topic }) => topic);
  const short = [...needs]
    .map(([topic, need]) => ({ topic, have: byTopic.get(topic)?.length ?? 0, need }))
    .filter(({ have, need }) => have < need);
  if (short.length > 0) return { ok: false, short };

  const random = seededRandom(seed);
  const drawn = [...needs].flatMap(([topic, need]) => {
    const mixed = shuffled(byTopic.get(topic) ?? [], random);
    const unseenFirst = [
      ...mixed.filter(({ id }) => !alreadySeen.has(id)),
      ...mixed.filter(({ id }) => alreadySeen.has(id)),
    ];
    return unseenFirst.slice(0, need);
  });
  const ordered = shuffled(drawn, random);
  return {
    ok: true,
    questionIds: ordered.map(({ id }) => id),
    orders: Object.fromEntries(ordered.map(({ id, item }) => [id, ordersOf(item, random, fewerChoices)])),
  };
}

/**
 * The orders of one question. Slots with the same options show them in the same order. Things to be put in order are always
 * mixed, and never stand in the right one.
 */
function ordersOf({ slots, shuffle }: BankEntry['item'], random: Random, fewerChoices: boolean): SlotOrders {
  const known = new Map<string, readonly string[]>();
  return Object.fromEntries(
    slots.flatMap((slot) => {
      const given = optionsOf(slot);
      if (given.length === 0) return [];
      const sorted = [...given].sort(byCodeUnit);
      const mixed = slot.kind === 'order' || shuffle ? shuffled(sorted, random) : given;
      const isSolved = slot.kind === 'order' && mixed.every((id, i) => id === given[i]);
      const own = isSolved ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
      const order = slot.kind === 'order' ? own : (known.get(sorted.join()) ?? own);
      if (slot.kind !== 'order') known.set(sorted.join(), order);
      return [[slot.id, fewerChoices ? fewer(slot, order, random) : order] as const];
    }),
  );
}

/** The most options that an officer sees who is granted fewer choices. */
const FEWER = 3;

/** Of a slot of one right option, that option and some wrong ones, in the order in which they stood. */
function fewer(slot: Slot, order: readonly string[], random: Random): readonly string[] {
  if (slot.kind !== 'choice' || slot.several || order.length <= FEWER) return order;
  const wrong = order.filter((id) => !slot.right.includes(id));
  const kept = new Set([...slot.right, ...shuffled(wrong, random)].slice(0, FEWER));
  return order.filter((id) => kept.has(id));
}

const byCodeUnit = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function inFixedOrder(bank: readonly BankEntry[]): BankEntry[] {
  return [...new Map(bank.map((entry) => [entry.id, entry])).values()].sort((a, b) => byCodeUnit(a.id, b.id));
}
