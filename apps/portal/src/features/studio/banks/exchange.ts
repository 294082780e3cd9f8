import type { Locale } from '../../../shared/i18n';
import { endpoints } from '../../../shared/paths';
import { refusalIn, type RefusalCode } from '../../../shared/refusal';
import type { Difficulty } from './question-draft';

/** A code of the server, and the one fact that belongs to it. */
export interface Remark {
  readonly code: string;
  readonly fact: string;
}

/** What becomes of one question of a file. */
export interface ImportedQuestion {
  readonly number: number;
  readonly title: string;
  readonly outcome: 'accepted' | 'already-there' | 'rejected';
  readonly type: string | null;
  readonly topic: string | null;
  readonly difficulty: Difficulty | null;
  readonly points: number | null;
  readonly reasons: readonly Remark[];
  readonly notes: readonly Remark[];
}

export interface ImportReport {
  readonly dryRun: boolean;
  readonly problem: Remark | null;
  readonly questions: readonly ImportedQuestion[];
  readonly rejected: { readonly name: string; readonly text: string } | null;
}

export const FORMATS = ['moodle-xml', 'gift', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Loss {
  readonly title: string;
  readonly codes: readonly string[];
  readonly leftOut: string | null;
}

export interface Losses {
  readonly count: number;
  readonly losses: readonly Loss[];
}

/** What holds where a file says nothing. */
export interface ImportAs {
  readonly locale: Locale;
  readonly topic: string;
  readonly difficulty: Difficulty;
}

type Told<T> = { readonly told: T } | { readonly refused: RefusalCode };

async function tell<T>(url: string, init?: RequestInit): Promise<Told<T>> {
  try {
    const answer = await fetch(url, { credentials: 'same-origin', ...init });
    const body: unknown = await answer.json().catch(() => null);
    return answer.ok ? { told: body as T } : { refused: refusalIn(body) };
  } catch {
    return { refused: 'OFFLINE' };
  }
}

/** Sends a file of questions; with `dryRun` nothing is written. */
export function sendQuestions(bankId: string, file: File, as: ImportAs, dryRun: boolean): Promise<Told<ImportReport>> {
  const body = new FormData();
  body.append('file', file);
  const asked = new URLSearchParams({ ...as, ...(dryRun ? { dryRun: '1' } : {}) });
  return tell(endpoints.questionImport(bankId, asked.toString()), { method: 'POST', body });
}

const exportOf = (format: Format, locale: Locale) => new URLSearchParams({ format, locale }).toString();

/** What a file of the bank would not carry. */
export const lossesOf = (bankId: string, format: Format, locale: Locale): Promise<Told<Losses>> =>
  tell(endpoints.questionLosses(bankId, exportOf(format, locale)));

export const exportAddress = (bankId: string, format: Format, locale: Locale): string =>
  endpoints.questionExport(bankId, exportOf(format, locale));
