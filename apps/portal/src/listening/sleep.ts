/** When listening ends by itself: at an instant (epoch milliseconds), or where a chapter ends (a second of the track). */
export type Sleep = { readonly at: number } | { readonly endOfChapter: number };

export const SLEEP_MINUTES = [5, 15, 30, 45, 60] as const;

/** The end of the chapter that plays at a second; the end of the track where none follows. */
export function endOfChapter(
  chapters: readonly { readonly start: number }[],
  at: number,
  durationSeconds: number,
): number {
  return chapters.find(({ start }) => start > at)?.start ?? durationSeconds;
}

/** Whether it is time: the instant has come, or the chapter is over. */
export function isTimeToSleep(sleep: Sleep, at: number, now: number): boolean {
  return 'at' in sleep ? now >= sleep.at : at >= sleep.endOfChapter;
}

/** Where "chapter before" leads: the beginning of this one, or of the one before it within its first three seconds. */
export function chapterBefore(chapters: readonly { readonly start: number }[], at: number): number {
  return chapters.findLast(({ start }) => start < at - 3)?.start ?? 0;
}

/** Where the next chapter begins; undefined in the last one. */
export function chapterAfter(chapters: readonly { readonly start: number }[], at: number): number | undefined {
  return chapters.find(({ start }) => start > at)?.start;
}

/** The chapter that plays at a second. */
export function chapterAt<C extends { readonly start: number }>(chapters: readonly C[], at: number): C | undefined {
  return chapters.findLast(({ start }) => start <= at);
}

/** The picture to show at a second: that of the chapter, of the last chapter with one, or of the show. */
export function pictureAt(
  chapters: readonly { readonly start: number; readonly imageUrl?: string | null }[],
  at: number,
  artUrl: string | null,
): string | null {
  return chapters.findLast(({ start, imageUrl }) => start <= at && imageUrl)?.imageUrl ?? artUrl;
}
