interface Episode {
  readonly id: string;
  readonly number: number;
  readonly complete: boolean;
  readonly heard: readonly unknown[];
}

/**
 * What to hear next of a show whose newest episodes stand first: the newest that was begun and not heard to its end, else
 * the first that was not begun; undefined where everything is heard.
 */
export function nextToHear<E extends Episode>(
  seasons: readonly { readonly episodes: readonly E[] }[],
): { readonly episode: E; readonly begun: boolean } | undefined {
  const open = seasons.flatMap(({ episodes }) => episodes).filter(({ complete }) => !complete);
  const begun = open.find(({ heard }) => heard.length > 0);
  const episode = begun ?? open.at(-1);
  return episode && { episode, begun: begun !== undefined };
}
