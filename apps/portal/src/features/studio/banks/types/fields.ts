import type { Problem, Slot } from '@provost/domain';
import type { Locale } from '../../../../shared/i18n';
import type { QuestionDraft } from '../question-draft';

/** The whole contract of a type's form: it shows what is asked in the languages on screen, and says what was typed. */
export interface TypeFieldsProps {
  readonly draft: QuestionDraft;
  readonly onChange: (draft: QuestionDraft) => void;
  /** The languages on screen: one, or two side by side. */
  readonly languages: readonly Locale[];
  /** What must be mended; empty until somebody asks for it. */
  readonly problems: readonly Problem[];
}

/** The form of one slot, whatever type of question it stands in. */
export interface SlotFieldsProps<Kind extends Slot['kind']> extends TypeFieldsProps {
  readonly slot: Extract<Slot, { kind: Kind }>;
  /** The level of the headings of what is listed in it. */
  readonly level: 4 | 5;
}

/** The slot of a type that has only one. */
export const onlySlot = <Kind extends Slot['kind']>(
  { item }: QuestionDraft,
  kind: Kind,
): Extract<Slot, { kind: Kind }> | undefined =>
  item.slots.find((slot): slot is Extract<Slot, { kind: Kind }> => slot.kind === kind);
