import {
  gradeItem,
  optionsOf,
  valuesAt,
  type ItemText,
  type Slot,
  type SlotMark,
  type SlotOrders,
} from '@provost/domain';
import { urlOf } from '../platform/files/files.service.js';
import type { KeyedVersion } from './assessment.store.js';
import type { AttemptQuestion, AttemptSlot } from './question.type.js';
import type { QuestionReview, SlotReview } from './review.type.js';
import type { Response } from './response.entity.js';

/** A drawn question beside its pinned version and the saved answer. */
export interface Sheet {
  readonly position: number;
  readonly orders: SlotOrders;
  readonly version: KeyedVersion;
  readonly text: ItemText;
  /** The language of the text. */
  readonly locale: string;
  readonly response: Response | undefined;
}

const orderOf = (slot: Slot, orders: SlotOrders): readonly string[] => orders[slot.id] ?? optionsOf(slot);

const optionText = ({ slots }: ItemText, slotId: string, id: string) =>
  slots[slotId]?.options[id] ?? { text: id, feedback: '' };

/** A slot as it may be seen before submission: what can be answered, and nothing of what is right. */
function askedSlot(slot: Slot, { orders, text }: Sheet): AttemptSlot {
  const words = text.slots[slot.id];
  return {
    id: slot.id,
    kind: slot.kind,
    label: words?.label ?? '',
    several: slot.kind === 'choice' ? slot.several : slot.kind === 'region',
    options: orderOf(slot, orders).map((id) => ({ id, text: optionText(text, slot.id, id).text })),
    regions: slot.kind === 'region' ? slot.regions : [],
    unit: slot.kind === 'number' ? slot.unit : '',
    leastWords: slot.kind === 'essay' ? slot.leastWords : null,
    mostWords: slot.kind === 'essay' ? slot.mostWords : null,
    rubric:
      slot.kind === 'essay'
        ? slot.rubric.map(({ id, levels }) => ({
            title: words?.rubric?.[id]?.title ?? id,
            levels: levels.map((level) => ({
              text: words?.rubric?.[id]?.levels[level.id] ?? level.id,
              points: level.points,
            })),
          }))
        : [],
  };
}

/** A question as it is asked. */
export function askedOf(sheet: Sheet): AttemptQuestion {
  const { position, version, text, locale, response } = sheet;
  const { type, credit, picture, slots } = version.item;
  return {
    ...{ position, type, credit, locale, prompt: text.prompt, points: version.points },
    picture: picture === undefined ? null : { url: urlOf(picture), alt: text.alt ?? '' },
    slots: slots.map((slot) => askedSlot(slot, sheet)),
    answer: response?.answer ?? {},
    receipt: response
      ? { position, sequence: response.sequence, hash: response.receipt, savedAt: response.savedAt }
      : null,
  };
}

const isRight = (slot: Slot, id: string): boolean =>
  (slot.kind === 'choice' || slot.kind === 'region') && slot.right.includes(id);

function reviewedSlot(slot: Slot, mark: SlotMark | undefined, sheet: Sheet): SlotReview {
  const given = valuesAt(sheet.response?.answer ?? {}, slot.id);
  return {
    ...askedSlot(slot, sheet),
    options: orderOf(slot, sheet.orders).map((id) => ({
      ...{ id, ...optionText(sheet.text, slot.id, id) },
      right: isRight(slot, id),
      chosen: given.includes(id),
    })),
    given: [...given],
    reason: mark?.reason ?? 'unanswered',
    share: mark?.share ?? null,
    rightOrder: slot.kind === 'order' ? [...slot.things] : [],
    accepted: acceptedOf(slot),
  };
}

/** What would have been accepted of what was typed. */
function acceptedOf(slot: Slot): string[] {
  if (slot.kind === 'text') return [...new Set(Object.values(slot.accepted).flat())];
  if (slot.kind !== 'number') return [];
  const [least, most] = [slot.value - slot.tolerance, slot.value + slot.tolerance];
  return [slot.tolerance === 0 ? String(slot.value) : `${least} – ${most}`];
}

/** A question after submission, with its key and why it earned what it earned. */
export function reviewOf(sheet: Sheet): QuestionReview {
  const { version, text, response } = sheet;
  const mark = gradeItem(version.item, response?.answer ?? {});
  const { position, type, credit, locale, prompt, picture } = askedOf(sheet);
  return {
    ...{ position, type, credit, locale, prompt, picture, source: version.source, explanation: text.explanation },
    points: (mark.share ?? 0) * version.points,
    outOf: version.points,
    reason: mark.reason,
    slots: version.item.slots.map((slot, i) => reviewedSlot(slot, mark.slots[i], sheet)),
  };
}
