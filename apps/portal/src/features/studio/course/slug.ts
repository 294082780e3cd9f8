/** The longest address of a course that the server takes. */
export const LONGEST_SLUG = 80;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;

/** Letters of Latin alphabets that are no letter with a mark, and what they are written as. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n' },
  '&': ' and ',
};

export const isSlug = (text: string): boolean => SLUG.test(text) && text.length <= LONGEST_SLUG;

/**
 * The address that a title suggests: its Latin letters without marks, and its digits, in words. Empty where a title has
 * none of them (in Arabic): then a person has to write one. What is too long ends after a whole word.
 */
export function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’ʼ]/gu, '')
    .replace(/[^a-z0-9]/gu, (sign) => LETTERS[sign] ?? ' ')
    .trim();
  const words = plain === '' ? [] : plain.split(/\s+/u);
  let slug = words.shift()?.slice(0, LONGEST_SLUG) ?? '';
  for (const word of words) {
    if (slug.length + 1 + word.length > LONGEST_SLUG) break;
    slug += `-${word}`;
  }
  return slug;
}
