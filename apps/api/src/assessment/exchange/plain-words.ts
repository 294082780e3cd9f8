import type { Remarks } from './exchanged.js';

/** The named characters of HTML that word processors write: Latin 1 in order from U+00A0, and typographic ones. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const NAMED = new Map<string, string>([
  ...LATIN.map((name, i): [string, string] => [name, String.fromCodePoint(0xa0 + i)]),
  ...Object.entries({
    ...{ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚' },
    ...{ ldquo: '“', rdquo: '”', bdquo: '„', hellip: '…', bull: '•', euro: '€', trade: '™', rarr: '→', larr: '←' },
    ...{ le: '≤', ge: '≥', ne: '≠', minus: '−', oelig: 'œ', OElig: 'Œ', zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e' },
    ...{ rlm: '\u200f', ensp: ' ', emsp: ' ', thinsp: ' ', infin: '∞', radic: '√', permil: '‰' },
  }),
]);

const character = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';

/** References of characters as characters. A name that is not known stays as it is written. Nothing is ever expanded twice. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z0-9]{1,31}));/giu, (all, ten, sixteen, name) => {
    if (ten) return character(Number(ten));
    if (sixteen) return character(Number.parseInt(sixteen as string, 16));
    return NAMED.get(name as string) ?? (all as string);
  });
}

const BLOCK = /^\/?(?:p|div|br|li|ul|ol|tr|table|h[1-6]|blockquote|pre|section|article|hr)$/u;
const MEDIA = /^(?:audio|video|iframe|object|embed|source|script|style|svg)$/u;
const MEANING = /^(?:b|strong|i|em|u|s|sub|sup|table|ul|ol|h[1-6]|blockquote|pre|code|font|a)$/u;
const attribute = (tag: string, name: string): string =>
  decoded(new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'iu').exec(tag)?.slice(1).find(Boolean) ?? '');

/** Whether a text holds HTML at all. */
export const hasTags = (text: string): boolean => /<\/?[a-z][^<>]*>/iu.test(text);

/**
 * HTML as plain words. Paragraphs become lines, list items get a dash, a picture leaves its description, and whatever cannot be
 * said in plain words is noted.
 */
export function plainWords(html: string, remarks: Remarks): string {
  const source = html
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/giu, (_all, name: string) => {
      remarks.note('media-lost', name.toLowerCase());
      return '';
    });
  const bare = source.replace(/\s+/gu, ' ').replace(/<\/?([a-z][a-z0-9]*)\b[^<>]*>/giu, (tag, word: string) => {
    const name = word.toLowerCase();
    const closes = tag.startsWith('</');
    if (name === 'img') return pictureWords(tag, remarks);
    if (MEDIA.test(name) && !closes) remarks.note('media-lost', name);
    if (name === 'math' && !closes) remarks.note('equation-kept');
    if (MEANING.test(name) && !closes) remarks.note('formatting-lost');
    if (name === 'a' && !closes) {
      const target = attribute(tag, 'href');
      return /^https?:/iu.test(target) ? `(${target}) ` : '';
    }
    if (name === 'li' && !closes) return '\n- ';
    if (name === 'td' || name === 'th') return closes ? ' | ' : '';
    if (!BLOCK.test(name)) return '';
    return name === 'p' || name === 'div' ? '\n' : name === 'br' || closes || name === 'hr' ? '\n' : '\n';
  });
  const words = decoded(bare)
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{2,}/gu, '\n')
    .trim();
  noteEquations(words, remarks);
  return words;
}

function pictureWords(tag: string, remarks: Remarks): string {
  const alt = attribute(tag, 'alt');
  remarks.note('picture-lost', alt || decodeURIComponentSafely(attribute(tag, 'src')).split('/').pop() || '');
  return alt ? `[${alt}]` : '';
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Says of TeX that it stays as it is written: nothing here draws it. */
export function noteEquations(words: string, remarks: Remarks): void {
  if (/\\\(.+?\\\)|\\\[.+?\\\]|\$\$.+?\$\$/su.test(words)) remarks.note('equation-kept');
}
