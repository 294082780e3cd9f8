import { csvFile, writeCsv } from './csv-write.js';
import { readCsv } from './csv-read.js';
import {
  failed,
  MOST_QUESTIONS,
  type BankedQuestion,
  type Format,
  type Language,
  type ReadAs,
  type ReadFile,
  type Written,
} from './exchanged.js';
import { readGift } from './gift-read.js';
import { writeGift } from './gift-write.js';
import { moodleFile, writeMoodle } from './moodle-write.js';
import { readMoodle } from './moodle-read.js';

interface FormatRules {
  readonly read: (file: string, as: ReadAs) => ReadFile;
  readonly write: (questions: readonly BankedQuestion[], locale: Language) => { text: string; written: Written[] };
  /** Questions of a file that was read, as a file again. */
  readonly again: (originals: readonly string[], file: string) => string;
  readonly ending: string;
  readonly contentType: string;
}

/** What each format can do. */
export const FORMAT_RULES: Readonly<Record<Format, FormatRules>> = {
  'moodle-xml': {
    ...{ read: readMoodle, write: writeMoodle, ending: 'xml', contentType: 'application/xml; charset=utf-8' },
    again: (originals) => moodleFile(originals),
  },
  gift: {
    ...{ read: readGift, write: writeGift, ending: 'gift.txt', contentType: 'text/plain; charset=utf-8' },
    again: (originals) => `${originals.join('\n\n')}\n`,
  },
  csv: {
    ...{ read: readCsv, write: writeCsv, ending: 'csv', contentType: 'text/csv; charset=utf-8' },
    again: (originals, file) => againCsv(originals, file),
  },
};

/** The rows under the names that their own file gave its columns. */
function againCsv(originals: readonly string[], file: string): string {
  const head = /^\ufeff?([^\r\n]*)/u.exec(file)?.[1] ?? '';
  const separator = [';', '\t'].find((sign) => head.split(sign).length > head.split(',').length) ?? ',';
  const names = head.split(separator).map((name) => name.trim().replaceAll('"', ''));
  return originals.length === 0 ? csvFile([]) : `\ufeff${[names.join(','), ...originals].join('\r\n')}\r\n`;
}

/** The format of a file, by its beginning, then by its name. */
export function formatOf(file: string, name: string): Format | null {
  const start = file.replace(/^\ufeff/u, '').trimStart();
  if (start.startsWith('<')) return 'moodle-xml';
  if (/\.(?:csv|tsv)$/iu.test(name)) return 'csv';
  if (/\.(?:gift|txt)$/iu.test(name)) return 'gift';
  return /^["\w]+[,;\t]/u.test(start) ? 'csv' : start.includes('{') ? 'gift' : null;
}

/** The text of a file; null where its bytes are no UTF-8. A file that says another encoding of itself is none either. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/iu.exec(text)?.[1];
    return text.includes('\0') || (declared !== undefined && !/^(?:utf-?8|us-ascii)$/iu.test(declared)) ? null : text;
  } catch {
    return null;
  }
}

/** Reads a file of questions; what is wrong with it as a whole is its problem. */
export function readFile(
  bytes: Uint8Array,
  name: string,
  as: ReadAs,
): ReadFile & { format: Format | null; file: string } {
  const file = textOf(bytes);
  if (file === null) return { ...failed('not-utf-8'), format: null, file: '' };
  const format = formatOf(file, name);
  if (!format) return { ...failed('unknown-format', name), format, file };
  const read = FORMAT_RULES[format].read(file.replace(/^\ufeff/u, ''), as);
  const tooMany = read.questions.length > MOST_QUESTIONS;
  return { ...(tooMany ? failed('too-many-questions', String(read.questions.length)) : read), format, file };
}
