/** Sets a variable to what an expression gives. */
export interface Effect {
  readonly variable: string;
  readonly value: string;
}

/** A file under `/files/` with what it shows in words. */
export interface Picture {
  readonly file: string;
  readonly alt: string;
  readonly credit?: string;
}

/** Something that may be asked in an interview, with its answer. */
export interface Question {
  readonly id: string;
  readonly ask: string;
  readonly answer: string;
  readonly when?: string;
  readonly effects?: readonly Effect[];
  readonly notes?: readonly string[];
}

/** A paper to read closely: passages may be marked, and a marked passage may put notes into the notebook. */
export interface Paper {
  readonly title: string;
  readonly from: string;
  readonly passages: readonly { readonly id: string; readonly text: string; readonly notes?: readonly string[] }[];
}

/** A rectangle of a picture, from its upper left corner, in shares of width and height. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A feature of the two pictures, and where it is seen in both: at one place or at several. */
export interface Feature {
  readonly id: string;
  readonly label: string;
  readonly differs: boolean;
  readonly areas?: readonly Area[];
  /** Said when the comparison is over. */
  readonly finding: string;
}

/** Two pictures to compare. */
export interface Comparison {
  readonly left: Picture;
  readonly right: Picture;
  readonly features: readonly Feature[];
  /** What follows from the comparison; may read its score. */
  readonly effects?: readonly Effect[];
}

export interface Manifest {
  readonly id: string;
  readonly cells: readonly string[];
  readonly hit: boolean;
  /** Why it was worth an inspection, or not. */
  readonly reason: string;
}

/** Consignments of which a few may be inspected, each at a cost. */
export interface Targeting {
  readonly columns: readonly string[];
  readonly rows: readonly Manifest[];
  readonly choose: number;
  readonly costEach: number;
  /** What the cost is counted in, in words. */
  readonly unit: string;
  readonly effects?: readonly Effect[];
}

/** A hearing rules on exhibits: one whose chain of custody is broken, or whose condition does not hold, is excluded. */
export interface Hearing {
  readonly before: string;
  readonly rulings: readonly {
    readonly exhibit: string;
    readonly when?: string;
    readonly admitted: string;
    readonly excluded: string;
  }[];
}
