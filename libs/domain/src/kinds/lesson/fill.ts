import { isAcceptedText, isNumberWithin } from '../../answers/typed.js';
import type { FillGap } from './lesson-content.js';

/** Whether what was typed fills the gap: a text as one of its variants, a number within its tolerance. */
export function isFilled(gap: FillGap, typed: string): boolean {
  return gap.type === 'text' ? isAcceptedText(gap.accepted, gap, typed) : isNumberWithin(gap, typed);
}
