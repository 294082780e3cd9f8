import type { ItemText, Slot, SlotText } from '@provost/domain';

export const TRIPS = 'TRIPS Agreement, Part III, Section 4 (Articles 51 to 60), World Trade Organization, 1995';
export const OECD = 'OECD and EUIPO, Mapping Global Trade in Fakes 2025';
export const COURSE = 'This course, “Reading a consignment”';

type Words = Readonly<Record<string, string | readonly [text: string, feedback: string]>>;

/** The words of a slot: what is asked there, and its options with what is said to whoever chose them. */
export const asks = (label: string, options: Words = {}): SlotText => ({
  label,
  options: Object.fromEntries(
    Object.entries(options).map(([id, words]) => {
      const [text, feedback] = typeof words === 'string' ? [words, ''] : words;
      return [id, { text, feedback }];
    }),
  ),
});
export const text = (prompt: string, explanation: string, slots: ItemText['slots'], alt?: string): ItemText => ({
  ...{ prompt, explanation, slots },
  ...(alt !== undefined && { alt }),
});
export const choice = (id: string, options: readonly string[], right: readonly string[], several = false): Slot => ({
  ...{ id, kind: 'choice', options, right, several },
});
export const typedWord = (id: string, accepted: Readonly<Record<string, readonly string[]>>): Slot => ({
  ...{ id, kind: 'text', accepted, exactCase: false, exactDiacritics: false },
});

export const head = { topic: 'every-type', shuffle: true, points: 1 } as const;
export const SIGNS = ['agree', 'sense', 'people', 'say'];
