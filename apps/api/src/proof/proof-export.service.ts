import { Injectable } from '@nestjs/common';
import { PeoplePagesService } from '../people/people-pages.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Audit } from '../platform/audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import { Typesetter } from '../platform/documents/typesetter.service.js';
import { Refusal } from '../platform/errors/refusal.js';
import { printedProof } from './printed-proof.js';
import { PROOF_TEMPLATE } from './proof.template.js';
import { ProofService } from './proof.service.js';
import { SignedProof, type Exported } from './signed-proof.service.js';

/** The form of the export; raised when a reader of the older form would misread the newer. docs/proof-format.md tells it. */
const FORMAT = 'provost-proof-1';

/** Where an export is made: with a name to it, in the audit trail, and signed. */
@Injectable()
export class ProofExportService {
  private readonly typesetter = new Typesetter();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly people: PeoplePagesService,
    private readonly proof: ProofService,
    private readonly signed: SignedProof,
  ) {}

  /** The proof as signed JSON: the statement word by word as it was signed, with the key and the way to check it. */
  async json(actor: Actor, locale: string): Promise<string> {
    const exported = await this.exported(actor, locale);
    return this.unitOfWork.run(async (tx) => {
      await this.recordExport(tx, actor, 'json');
      return this.signed.file(tx, exported);
    });
  }

  /** The proof as a PDF on A4, in the language asked for. */
  async pdf(actor: Actor, locale: string): Promise<Buffer> {
    const exported = await this.exported(actor, locale);
    await this.unitOfWork.run((tx) => this.recordExport(tx, actor, 'pdf'));
    return this.typesetter.pdf(PROOF_TEMPLATE, printedProof(exported, this.signed.by));
  }

  private async exported(actor: Actor, locale: string): Promise<Exported> {
    const [person, proof] = await Promise.all([this.people.person(actor.personId), this.proof.of(actor, locale)]);
    if (!person) throw new Refusal('NOT_FOUND');
    const officer = { fullName: person.fullName, countryCode: person.countryCode };
    return { format: FORMAT, exportedAt: this.clock.now().toISOString(), officer, locale, proof };
  }

  private recordExport(tx: Tx, actor: Actor, format: string): Promise<void> {
    const object = { kind: 'person', id: actor.personId };
    return this.audit.record(tx, actor, { verb: 'proof.export', object, facts: { format } });
  }
}
