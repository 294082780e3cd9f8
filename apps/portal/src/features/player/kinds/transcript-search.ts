/** Letters without what readers leave out when they search: case, accents, Arabic vowel marks, tatweel and forms of alef. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{Mn}\u0640]/gu, '')
    .replaceAll(/[\u0622\u0623\u0625\u0671]/gu, '\u0627')
    .toLowerCase();
}

/** Indices of the lines that hold the words, as a reader types them. */
export function linesWith(lines: readonly string[], sought: string): number[] {
  const wanted = folded(sought.trim());
  return wanted === '' ? [] : lines.flatMap((line, index) => (folded(line).includes(wanted) ? [index] : []));
}

/** The text in parts, those that hold the words marked. Nothing of the text is lost or changed. */
export function markedParts(text: string, sought: string): { readonly words: string; readonly hit: boolean }[] {
  const wanted = folded(sought.trim());
  if (wanted === '') return [{ words: text, hit: false }];
  // Folding changes lengths: each letter is folded by itself, so that a place in the folded text is one in the text.
  const letters = Array.from(text.matchAll(/\P{Mn}\p{Mn}*|^\p{Mn}+/gu), ([letter]) => letter);
  const starts: number[] = [];
  let all = '';
  for (const letter of letters) {
    starts.push(all.length);
    all += folded(letter);
  }
  const parts: { words: string; hit: boolean }[] = [];
  let from = 0;
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
    const first = starts.findLastIndex((start) => start <= at);
    const last = starts.findLastIndex((start) => start < at + wanted.length);
    if (first < from) continue;
    if (first > from) parts.push({ words: letters.slice(from, first).join(''), hit: false });
    parts.push({ words: letters.slice(first, last + 1).join(''), hit: true });
    from = last + 1;
  }
  if (from < letters.length) parts.push({ words: letters.slice(from).join(''), hit: false });
  return parts;
}
