import type { Item, Slot } from './item.js';

/** The share that blind guessing earns of a slot, on average. What is typed, ordered by many or pointed at is not guessed. */
function guessedShare(slot: Slot, credit: Item['credit']): number {
  switch (slot.kind) {
    case 'choice': {
      const [all, right] = [slot.options.length, new Set(slot.right).size];
      if (all === 0) return 0;
      // Who takes any one of a set that may be several is right or wrong about one of them; nothing is lost below 0.
      return slot.several
        ? credit === 'all-or-nothing'
          ? 1 / (2 ** all - 1)
          : (right / all) * (1 / right)
        : right / all;
    }
    case 'order':
      return credit === 'neighbours' ? 1 / slot.things.length : 1 / factorial(slot.things.length);
    case 'region': {
      const [all, right] = [slot.regions.length, new Set(slot.right).size];
      return all === 0 || right === 0 ? 0 : (right / all) * (1 / right);
    }
    case 'text':
    case 'number':
    case 'essay':
      return 0;
  }
}

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1));

/**
 * The random guess score of an item: the share of its points, from 0 to 1, that an officer earns on average who takes one
 * option, region or order blindly. It is what Moodle calls the estimated score of random guessing, said there for types with
 * one answer; a facility near it means that officers guess.
 */
export function randomGuessScore({ slots, credit }: Item): number {
  if (slots.length === 0) return 0;
  const shares = slots.map((slot) => guessedShare(slot, credit));
  if (credit === 'all-or-nothing') return shares.reduce((product, share) => product * share, 1);
  return shares.reduce((sum, share) => sum + share, 0) / slots.length;
}
