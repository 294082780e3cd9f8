/** Officers who gave the same answer first, each at most once for a place. */
export interface AnswerGroup {
  /** The id of what was asked. */
  readonly place: string;
  readonly answer: readonly string[];
  readonly officers: number;
}

/** One thing that could be chosen, or that had to be placed or filled in. */
export interface AnsweredPart {
  readonly text: string;
  /** Whether choosing it is right; null where it is not chosen but got right or wrong itself. */
  readonly right: boolean | null;
  /** How many chose it first; where `right` is null, how many got it right. */
  readonly officers: number;
}

/** What a step asks at one place, and how it was answered at the first try. */
export interface FirstAnswers {
  readonly place: string;
  /** Where it stands: the title of its page. */
  readonly under: string;
  readonly prompt: string;
  readonly officers: number;
  /** How many of them were wholly right. */
  readonly right: number;
  readonly parts: readonly AnsweredPart[];
}
