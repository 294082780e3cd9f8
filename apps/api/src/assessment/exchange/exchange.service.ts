import { wholeItemProblems, type ItemText, type ItemType } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { Audit } from '../../platform/audit/audit.service.js';
import { Clock } from '../../platform/clock.js';
import { UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { Refusal } from '../../platform/errors/refusal.js';
import { mayOpenBank } from '../assessment.policy.js';
import type { QuestionBank } from '../question-bank.entity.js';
import { ExchangeStore } from './exchange.store.js';
import type { BankedQuestion, Format, Language, Loss, ReadAs, ReadQuestion, Remark } from './exchanged.js';
import { titleOf } from './exchanged.js';
import { FORMAT_RULES, readFile } from './formats.js';
import { contentHash } from './same.js';

/** What becomes of one question of a file. */
export interface ImportedQuestion {
  /** Its place in the file, from 1. */
  readonly number: number;
  readonly title: string;
  readonly outcome: 'accepted' | 'already-there' | 'rejected';
  readonly type: ItemType | null;
  readonly topic: string | null;
  readonly difficulty: string | null;
  readonly points: number | null;
  readonly text: ItemText | null;
  readonly reasons: readonly Remark[];
  readonly notes: readonly Remark[];
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly format: Format | null;
  readonly dryRun: boolean;
  readonly problem: Remark | null;
  readonly questions: readonly ImportedQuestion[];
  /** The rejected ones as a file of the same format, to be mended; null where there are none. */
  readonly rejected: { readonly name: string; readonly text: string } | null;
}

export interface Import extends ReadAs {
  readonly bankId: string;
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly dryRun: boolean;
}

/** Questions that come into a bank as a file, and leave it as one. */
@Injectable()
export class ExchangeService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly store: ExchangeStore,
  ) {}

  /**
   * Reads a file and, unless it is a dry run, adds what can be taken as drafts: all of it or, when anything fails, nothing. What
   * the bank has or once had with the same words and key is not added again, so a file may be sent twice.
   */
  async import(actor: Actor, { bankId, bytes, name, dryRun, ...as }: Import): Promise<ImportReport> {
    await this.unitOfWork.run(async (tx) => this.mustOpen(actor, await this.store.lockBank(tx, bankId)));
    const { format, problem, questions, file } = readFile(bytes, name, as);
    if (problem || !format) return { format, dryRun, problem, questions: [], rejected: null };
    return this.unitOfWork.run(async (tx) => {
      this.mustOpen(actor, await this.store.lockBank(tx, bankId));
      const known = await this.knownHashes(tx, bankId, as.locale);
      const imported = questions.map((one, i) => outcomeOf(one, i + 1, known, as.locale));
      const added = questions
        .filter((_one, i) => imported[i]?.outcome === 'accepted')
        .flatMap(({ question }) => question ?? []);
      if (!dryRun && added.length > 0) {
        const drafts = added.map(({ text, ...rest }) => ({ ...rest, texts: { [as.locale]: text } }));
        await this.store.insert(tx, bankId, drafts, this.clock.now());
        const facts = { name: name.slice(0, 200), format, added: added.length, read: questions.length };
        await this.audit.record(tx, actor, {
          verb: 'assessment.import-questions',
          object: { kind: 'question-bank', id: bankId },
          facts,
        });
      }
      const originals = questions.filter(({ question }) => !question).map(({ original }) => original);
      const { again, ending } = FORMAT_RULES[format];
      const rejected = originals.length === 0 ? null : { name: `rejected.${ending}`, text: again(originals, file) };
      return { format, dryRun, problem: null, questions: imported, rejected };
    });
  }

  /** The questions of a bank in one language as a file, and what the file does not carry. */
  async export(
    actor: Actor,
    bankId: string,
    format: Format,
    locale: Language,
  ): Promise<{ text: string; title: string; count: number; losses: Loss[] }> {
    const bank = await this.unitOfWork.run(async (tx) => this.mustOpen(actor, await this.store.lockBank(tx, bankId)));
    const rows = await this.store.toExport(bankId);
    const losses: Loss[] = [];
    const banked = rows.flatMap(({ texts, ...row }): BankedQuestion[] => {
      const languages = Object.values(texts).filter((one) => one.prompt.trim() !== '').length;
      const text = texts[locale];
      const title = titleOf(text?.prompt ?? Object.values(texts)[0]?.prompt ?? '');
      const leave = (leftOut: NonNullable<Loss['leftOut']>) => {
        losses.push({ title, codes: [], leftOut });
        return [];
      };
      if (!text || text.prompt.trim() === '') return leave('no-language');
      if (wholeItemProblems(row.item, { [locale]: text }).length > 0) return leave('incomplete');
      return [{ ...row, text, languages }];
    });
    const { text, written } = FORMAT_RULES[format].write(banked, locale);
    written.forEach((one, i) => {
      const title = titleOf(banked[i]?.text.prompt ?? '');
      if ('leftOut' in one) losses.push({ title, codes: [], leftOut: one.leftOut });
      else if (one.lost.length > 0) losses.push({ title, codes: one.lost, leftOut: null });
    });
    return { text, title: bank.title, count: written.filter((one) => !('leftOut' in one)).length, losses };
  }

  private async knownHashes(tx: Tx, bankId: string, locale: Language): Promise<Set<string>> {
    const versions = await this.store.versions(tx, bankId);
    return new Set(
      versions.flatMap(({ item, texts }) => (texts[locale] ? [contentHash(item, texts[locale], locale)] : [])),
    );
  }

  private mustOpen(actor: Actor, bank: QuestionBank | null): QuestionBank {
    if (!bank || !mayOpenBank(actor, bank)) throw new Refusal('NOT_FOUND');
    return bank;
  }
}

function outcomeOf(read: ReadQuestion, number: number, known: Set<string>, locale: Language): ImportedQuestion {
  const { title, question, reasons, notes } = read;
  if (!question) {
    const nothing = { type: null, topic: null, difficulty: null, points: null, text: null };
    return { number, title, outcome: 'rejected', ...nothing, reasons, notes: [] };
  }
  const { item, text, topic, difficulty, points } = question;
  const hash = contentHash(item, text, locale);
  const outcome = known.has(hash) ? 'already-there' : 'accepted';
  known.add(hash);
  return { ...{ number, title, outcome, type: item.type, topic, difficulty, points, text }, reasons, notes };
}
