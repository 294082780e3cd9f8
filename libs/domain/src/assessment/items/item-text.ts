/** The words of one option, in one language. */
export interface OptionText {
  readonly text: string;
  /** Said after the review to whoever chose it. */
  readonly feedback: string;
}

/** The words of one slot: what is asked there, and its options, things or regions by their ids. */
export interface SlotText {
  readonly label: string;
  readonly options: Readonly<Record<string, OptionText>>;
  /** Of an essay: what each criterion and each of its levels means, by their ids. */
  readonly rubric?: Readonly<
    Record<string, { readonly title: string; readonly levels: Readonly<Record<string, string>> }>
  >;
}

/** An item in one language. In the prompt of a drop-down or fill-in, `[[id]]` is where the slot of that id stands. */
export interface ItemText {
  readonly prompt: string;
  /** What the picture shows, for whoever does not see it; not what is to be found in it. */
  readonly alt?: string;
  readonly slots: Readonly<Record<string, SlotText>>;
  /** Said after the review to everybody. */
  readonly explanation: string;
}

/** An item in all its languages. */
export type ItemTexts = Readonly<Record<string, ItemText>>;

/** A prompt cut at its gaps: words, and the slots between them. */
export type PromptPart = { readonly words: string } | { readonly slot: string };

const GAP = /\[\[([a-z0-9][a-z0-9-]{0,63})\]\]/giu;

/** The parts of a prompt in their order. Words without a gap are one part. */
export function promptParts(prompt: string): PromptPart[] {
  const parts: PromptPart[] = [];
  let from = 0;
  for (const found of prompt.matchAll(GAP)) {
    if (found.index > from) parts.push({ words: prompt.slice(from, found.index) });
    parts.push({ slot: found[1] ?? '' });
    from = found.index + found[0].length;
  }
  if (from < prompt.length) parts.push({ words: prompt.slice(from) });
  return parts;
}

/** The slots that a prompt has gaps for, in their order. */
export const gapsOf = (prompt: string): string[] =>
  promptParts(prompt).flatMap((part) => ('slot' in part ? [part.slot] : []));
