import type { TextSlot } from '@provost/domain';
import type { BankedQuestion, Language, LOSS_CODES } from './exchanged.js';

type LossCode = (typeof LOSS_CODES)[number];

/** What a writer could not carry of one question. */
export class Losses {
  private readonly codes = new Set<LossCode>();

  constructor(question: BankedQuestion, locale: Language) {
    const typedElsewhere = question.item.slots.some(
      (slot) => slot.kind === 'text' && Object.keys(slot.accepted).some((other) => other !== locale),
    );
    if (question.languages > 1 || typedElsewhere) this.add('languages');
    if (question.reviewBy !== null) this.add('review-by');
  }

  add(code: LossCode): void {
    this.codes.add(code);
  }

  /** Moodle always minds accents; where we do not, an officer who leaves one out would lose there what she earns here. */
  ofText({ exactDiacritics }: TextSlot): void {
    if (!exactDiacritics) this.add('diacritics');
  }

  get all(): LossCode[] {
    return [...this.codes];
  }
}

/** A weight as Moodle knows it: `33.33333`, `50`. */
export const percent = (value: number): string => String(Math.round(value * 1e5) / 1e5);
