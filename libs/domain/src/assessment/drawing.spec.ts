import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { drawQuestions, type BankEntry, type Blueprint } from './drawing.js';
import type { Slot } from './items/item.js';

const OPTIONS = ['a', 'b', 'c', 'd'];
const choice = (options: readonly string[], id = 'answer'): Slot => ({
  ...{ id, kind: 'choice', options, right: ['b'], several: false },
});
const item = (...slots: Slot[]): BankEntry['item'] => ({ slots, shuffle: true });
const bankOf = (counts: Record<string, number>): BankEntry[] =>
  Object.entries(counts).flatMap(([topic, count]) =>
    Array.from({ length: count }, (_, i) => ({ id: `${topic}-${i}`, topic, item: item(choice(OPTIONS)) })),
  );
const bank = bankOf({ law: 25, methods: 35 });
const exam: Blueprint = [
  { topic: 'law', count: 20 },
  { topic: 'methods', count: 30 },
];
const idsOf = (draw: ReturnType<typeof drawQuestions>) => (draw.ok ? draw.questionIds : []);

describe('a draw', () => {
  it('holds as many questions of each topic as the blueprint asks, none twice', () => {
    const ids = idsOf(drawQuestions(bank, exam, 'attempt-1'));
    expect(new Set(ids).size).toBe(50);
    expect(ids.filter((id) => id.startsWith('law'))).toHaveLength(20);
  });

  it('mixes the topics', () => {
    const first = idsOf(drawQuestions(bank, exam, 'attempt-1')).slice(0, 20);
    expect(new Set(first.map((id) => id.split('-')[0])).size).toBe(2);
  });

  it('differs between two attempts', () => {
    expect(idsOf(drawQuestions(bank, exam, 'attempt-1'))).not.toEqual(idsOf(drawQuestions(bank, exam, 'attempt-2')));
  });

  it('names every topic that the bank cannot fill, with what it has', () => {
    const wide: Blueprint = [{ topic: 'law', count: 26 }, { topic: 'forensics', count: 1 }, { topic: 'methods', count: 1 }]; // prettier-ignore
    expect(drawQuestions(bank, wide, 'attempt-1')).toEqual({
      ok: false,
      short: [
        { topic: 'law', have: 25, need: 26 },
        { topic: 'forensics', have: 0, need: 1 },
      ],
    });
  });

  it('adds up a topic that the blueprint names twice', () => {
    const twice: Blueprint = [{ topic: 'law', count: 15 }, { topic: 'law', count: 15 }]; // prettier-ignore
    expect(drawQuestions(bank, twice, 'x')).toEqual({ ok: false, short: [{ topic: 'law', have: 25, need: 30 }] });
  });

  it('gives a second attempt all that the first did not show', () => {
    const seen = new Set(idsOf(drawQuestions(bank, exam, 'attempt-1')));
    const second = idsOf(drawQuestions(bank, exam, 'attempt-2', seen));
    expect(second.filter((id) => !seen.has(id))).toHaveLength(10);
    expect(second).toHaveLength(50);
  });

  it('is the same for the same seed, however the bank is read', () => {
    fc.assert(
      fc.property(fc.string(), fc.shuffledSubarray(bank, { minLength: bank.length }), (seed, shuffledBank) => {
        const reread = shuffledBank.map((entry) => ({ ...entry, item: item(choice([...OPTIONS].reverse())) }));
        expect(drawQuestions(reread, exam, seed)).toEqual(drawQuestions(bank, exam, seed));
      }),
    );
  });

  it('shows every option of every question once, and prefers what was not seen', () => {
    fc.assert(
      fc.property(fc.string(), fc.subarray(bank), fc.nat(25), (seed, past, count) => {
        const seen = new Set(past.map(({ id }) => id));
        const draw = drawQuestions(bank, [{ topic: 'law', count }], seed, seen);
        expect(draw.ok).toBe(true);
        if (!draw.ok) return;
        for (const id of draw.questionIds) expect([...(draw.orders[id]?.['answer'] ?? [])].sort()).toEqual(OPTIONS);
        const unseen = bank.filter(({ id, topic }) => topic === 'law' && !seen.has(id)).length;
        expect(draw.questionIds.filter((id) => !seen.has(id))).toHaveLength(Math.min(count, unseen));
      }),
    );
  });

  it('is fair: over 2,000 attempts each question and each place of an option comes up about as often as another', () => {
    const drawn = new Map<string, number>();
    const firstOptions = new Map<string, number>();
    for (let i = 0; i < 2000; i++) {
      const draw = drawQuestions(bankOf({ law: 10 }), [{ topic: 'law', count: 5 }], `attempt-${i}`);
      if (!draw.ok) throw new Error('the bank is large enough');
      for (const id of draw.questionIds) {
        drawn.set(id, (drawn.get(id) ?? 0) + 1);
        const first = draw.orders[id]?.['answer']?.[0] ?? '';
        firstOptions.set(first, (firstOptions.get(first) ?? 0) + 1);
      }
    }
    // 1,000 expected of each question, 2,500 of each option; five standard deviations are about 112 and 217.
    for (const count of drawn.values()) expect(Math.abs(count - 1000)).toBeLessThan(112);
    for (const count of firstOptions.values()) expect(Math.abs(count - 2500)).toBeLessThan(217);
    expect([drawn.size, firstOptions.size]).toEqual([10, 4]);
  });

  const ordersOf = (one: BankEntry['item'], seed: string) => {
    const draw = drawQuestions([{ id: 'q', topic: 't', item: one }], [{ topic: 't', count: 1 }], seed);
    return (draw.ok && draw.orders['q']) || {};
  };

  it('leaves the options as they are written where the question asks for it', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(ordersOf({ slots: [choice(['false', 'true'])], shuffle: false }, seed)).toEqual({
          answer: ['false', 'true'],
        });
      }),
    );
  });

  it('shows the same answers of a matching in the same order, and never an order that is solved', () => {
    const order: Slot = { id: 'order', kind: 'order', things: OPTIONS };
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const orders = ordersOf({ slots: [choice(OPTIONS, 'x'), choice(OPTIONS, 'y'), order], shuffle: false }, seed);
        expect(orders['x']).toEqual(orders['y']);
        expect([...(orders['order'] ?? [])].sort()).toEqual(order.things);
        expect(orders['order']).not.toEqual(order.things);
      }),
    );
  });

  it('shows three options at most to whoever is granted fewer, the right one among them', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const draw = drawQuestions(bank, [{ topic: 'law', count: 5 }], seed, new Set(), true);
        expect(draw.ok).toBe(true);
        for (const orders of draw.ok ? Object.values(draw.orders) : []) {
          expect(orders['answer']).toHaveLength(3);
          expect(orders['answer']).toContain('b');
        }
      }),
    );
  });
});
