import type { Stretch } from '@provost/domain';
import type { PassageText } from './passage-text';

/** What a marked passage is to a reader: by its look, and in words for whoever hears it. */
export interface MarkLook {
  readonly meaning: string;
  /** Said before the passage and after it, in the language of the interface. */
  readonly begins: string;
  readonly ends: string;
  readonly lang: string;
}

/** A passage that is marked now. */
export interface MarkedPassage {
  readonly first: HTMLElement;
  /** Leaves the text as it was. Marks are taken off in the reverse order of their making. */
  readonly remove: () => void;
}

/**
 * Marks a passage with `<mark>` elements, one for each run of letters in it, and says in hidden words where it begins and
 * ends: few screen readers tell of a mark by themselves. The text's own nodes stay where React put them, emptied of
 * what stands in the mark; it never misses one.
 */
export function markPassage({ pieces }: PassageText, { from, to }: Stretch, look: MarkLook): MarkedPassage | null {
  const marks: HTMLElement[] = [];
  const undo: (() => void)[] = [];
  for (const { node, from: at } of pieces) {
    const text = node.data;
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
    if (start >= end || text.slice(start, end).trim() === '') continue;
    const mark = document.createElement('mark');
    mark.className = 'highlight';
    mark.dataset.meaning = look.meaning;
    mark.append(text.slice(start, end));
    const rest = new Text(text.slice(end));
    node.data = text.slice(0, start);
    node.after(mark, rest);
    marks.push(mark);
    undo.unshift(() => {
      mark.remove();
      rest.remove();
      node.data = text;
    });
  }
  const [first, last] = [marks[0], marks.at(-1)];
  if (!first || !last) return null;
  first.prepend(said(look.begins, look.lang));
  last.append(said(look.ends, look.lang));
  return { first, remove: () => undo.forEach((step) => step()) };
}

function said(words: string, lang: string): HTMLElement {
  const span = document.createElement('span');
  span.className = 'visually-hidden said-only';
  span.lang = lang;
  span.textContent = words;
  return span;
}
