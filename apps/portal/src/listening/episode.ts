import type { Place } from './place';

/** What the page of an episode hands to whatever plays it; features do not know each other. */
export interface HearEpisodeProps {
  readonly episodeId: string;
  readonly place: Place;
  /** The podcast content of the schema, by its fragment. */
  readonly content: unknown;
  readonly contentLocale: string;
  /** All that the person did in it, as the server knows; null for a visitor. */
  readonly evidence: unknown;
  readonly resumeSeconds: number | null;
  readonly complete: boolean;
}
