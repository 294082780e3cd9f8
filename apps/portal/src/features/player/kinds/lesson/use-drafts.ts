import { useState } from 'react';

type Drafts = Readonly<Record<string, readonly string[]>>;

function stored(key: string): Drafts {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Drafts;
  } catch {
    return {};
  }
}

/** Answers that were begun and not given yet, by their block: they outlive a change of page and a reload of this tab. */
export function useDrafts(place: string): readonly [Drafts, (block: string, answer: readonly string[]) => void] {
  const key = `provost.lesson.${place}`;
  const [drafts, setDrafts] = useState(() => stored(key));
  const keep = (block: string, answer: readonly string[]) => {
    const next = { ...drafts, [block]: answer };
    setDrafts(next);
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // A full or barred storage: the draft lives on in the page.
    }
  };
  return [drafts, keep];
}
