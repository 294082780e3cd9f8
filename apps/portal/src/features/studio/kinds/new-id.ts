/**
 * An id for something new in a content: a letter for what it is, and eight random digits. Ids are keys of evidence, so they are
 * never made of words and never used again after something was taken out.
 */
export function newId(letter: string): string {
  const digits = crypto.getRandomValues(new Uint8Array(4));
  return letter + Array.from(digits, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
