import { stringify } from 'csv-stringify/sync';
import type { NoteType } from './note.type.js';

/** 75.4 as 1:15. */
function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const pad = (part: number) => String(part).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${pad(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${pad(minutes % 60)}:${pad(whole % 60)}`;
}

/** The columns of the table, and the keys of the JSON. */
const COLUMNS = [
  ...(['course', 'step', 'heading', 'at', 'kind', 'meaning', 'passage', 'note'] as const),
  ...(['language', 'created_at', 'updated_at'] as const),
] as const;

const flat = (note: NoteType): Record<(typeof COLUMNS)[number], string> => ({
  course: note.courseTitle,
  step: note.stepTitle,
  heading: note.heading ?? '',
  at: note.seconds === null ? '' : clock(note.seconds),
  kind: note.kind,
  meaning: note.meaning ?? '',
  passage: note.quote?.exact ?? '',
  note: note.body,
  language: note.locale,
  created_at: note.createdAt,
  updated_at: note.updatedAt,
});

/** RFC 4180 with a byte order mark, for spreadsheets; cells that a spreadsheet would run as a formula are escaped. */
export function notesCsv(notes: readonly NoteType[]): string {
  return stringify(notes.map(flat), {
    ...{ header: true, bom: true, escape_formulas: true, quoted_match: /[\r\n]/u, record_delimiter: '\r\n' },
    columns: [...COLUMNS],
  });
}

export const notesJson = (notes: readonly NoteType[]): string => `${JSON.stringify(notes.map(flat), null, 2)}\n`;

/** A text by courses and steps, as a person would have written it: passages quoted, her own words below. */
export function notesMarkdown(notes: readonly NoteType[]): string {
  const lines: string[] = [];
  let course = '';
  let step = '';
  for (const note of notes) {
    if (note.courseId !== course) lines.push(`# ${oneLine(note.courseTitle)}`, '');
    if (note.courseId !== course || note.stepTitle !== step) lines.push(`## ${oneLine(note.stepTitle)}`, '');
    course = note.courseId;
    step = note.stepTitle;
    const where = [note.seconds === null ? '' : clock(note.seconds), note.heading ?? ''].filter(Boolean).join(' · ');
    if (where) lines.push(`**${oneLine(where)}**`, '');
    if (note.quote) lines.push(...quoted(note.quote.exact), '');
    if (note.body) lines.push(...note.body.split('\n').map(escaped), '');
  }
  return lines.join('\n');
}

const quoted = (text: string) => text.split('\n').map((line) => `> ${escaped(line)}`);
/** What a reader would take for mark-up stays what was typed. */
const escaped = (text: string) => text.replaceAll(/[\\`*_[\]<>#|]/gu, String.raw`\$&`);
const oneLine = (text: string) => escaped(text.replaceAll(/\s+/gu, ' '));
