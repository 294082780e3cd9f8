import type { Quote } from '@provost/domain';

/** A passage that is selected, and the section in which it begins. */
export interface Picked {
  readonly place: string;
  readonly quote: Quote;
}
