// Case studies became a chain of custody, and articles say when each section was read. What stood in the first shapes is
// converted, and kept as it stood: an officer's record is never rewritten without a trace.
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { caseStudyOf, journalOf, type FirstCaseEvidence, type FirstCaseStudy } from './conversions/first-case-study.ts';
import { readingsOf, type FirstArticle, type FirstRead } from './conversions/first-readings.ts';

interface StoredContent<C> {
  step: string;
  locale: string;
  payload: C;
}
interface StoredEvidence<E> {
  enrolment: string;
  step: string;
  evidence: E;
}

const MIGRATION = '0019-first-shapes';

export class FirstShapes1764000000019 implements MigrationInterface {
  name = 'FirstShapes1764000000019';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE superseded_document (
        id uuid PRIMARY KEY DEFAULT uuidv7(),
        migration text NOT NULL,
        source text NOT NULL,
        key jsonb NOT NULL,
        document jsonb NOT NULL,
        replaced_at timestamptz NOT NULL DEFAULT now()
      );
    `);
    await this.convertCases(db);
    await this.convertReadings(db);
  }

  /** Puts back what stood before; what was recorded in the new shape since then goes with it, so nobody does this to a live college. */
  async down(db: QueryRunner): Promise<void> {
    await whileEditionsThaw(
      db,
      `UPDATE step_content c SET payload = s.document FROM superseded_document s
       WHERE s.source = 'step_content' AND c.step_id = (s.key ->> 'step')::uuid AND c.locale = s.key ->> 'locale';`,
    );
    await db.query(`
      UPDATE progress p SET evidence = s.document FROM superseded_document s
      WHERE s.source = 'progress' AND p.enrolment_id = (s.key ->> 'enrolment')::uuid AND p.step_id = (s.key ->> 'step')::uuid;
      DROP TABLE superseded_document;
    `);
  }

  private async convertCases(db: QueryRunner): Promise<void> {
    const cases = (await db.query(`
      SELECT step_id AS step, locale, payload FROM step_content
      WHERE payload ->> 'kind' = 'case-study' AND NOT payload ? 'variables'`)) as StoredContent<FirstCaseStudy>[];
    const done = (await db.query(`
      SELECT enrolment_id AS enrolment, step_id AS step, evidence FROM progress
      WHERE evidence ->> 'kind' = 'case-study' AND evidence ? 'decisions'`)) as StoredEvidence<FirstCaseEvidence>[];
    for (const { enrolment, step, evidence } of done) {
      // The ways of a case are the same in every language.
      const first = cases.find((one) => one.step === step)?.payload ?? { start: '', scenes: [], exhibits: [] };
      await replaceEvidence(db, enrolment, step, { kind: 'case-study', acts: journalOf(first, evidence) });
    }
    for (const { step, locale, payload } of cases) await replaceContent(db, step, locale, caseStudyOf(payload));
  }

  private async convertReadings(db: QueryRunner): Promise<void> {
    const read = (await db.query(`
      SELECT enrolment_id AS enrolment, step_id AS step, evidence FROM progress
      WHERE evidence ->> 'kind' = 'article' AND evidence ? 'read'`)) as StoredEvidence<{ read: FirstRead }>[];
    const articles = (await db.query(
      `SELECT step_id AS step, locale, payload FROM step_content WHERE step_id = ANY($1) AND payload ->> 'kind' = 'article'`,
      [[...new Set(read.map(({ step }) => step))]],
    )) as StoredContent<FirstArticle>[];
    for (const { enrolment, step, evidence } of read) {
      const languages = articles.filter((one) => one.step === step).map(({ payload }) => payload);
      const sections = readingsOf(languages, evidence.read);
      await replaceEvidence(db, enrolment, step, { kind: 'article', sections });
    }
  }
}

async function replaceContent(db: QueryRunner, step: string, locale: string, payload: object): Promise<void> {
  await db.query(
    `INSERT INTO superseded_document (migration, source, key, document)
     SELECT $1, 'step_content', jsonb_build_object('step', step_id, 'locale', locale), payload
     FROM step_content WHERE step_id = $2 AND locale = $3`,
    [MIGRATION, step, locale],
  );
  await whileEditionsThaw(db, `UPDATE step_content SET payload = $3 WHERE step_id = $1 AND locale = $2`, [
    ...[step, locale, JSON.stringify(payload)],
  ]);
}

async function replaceEvidence(db: QueryRunner, enrolment: string, step: string, evidence: object): Promise<void> {
  await db.query(
    `INSERT INTO superseded_document (migration, source, key, document)
     SELECT $1, 'progress', jsonb_build_object('enrolment', enrolment_id, 'step', step_id), evidence
     FROM progress WHERE enrolment_id = $2 AND step_id = $3`,
    [MIGRATION, enrolment, step],
  );
  await db.query(`UPDATE progress SET evidence = $3 WHERE enrolment_id = $1 AND step_id = $2`, [
    ...[enrolment, step, JSON.stringify(evidence)],
  ]);
}

/** A published edition never changes in what it says; only how it is written down does, and only here. */
async function whileEditionsThaw(db: QueryRunner, sql: string, values?: unknown[]): Promise<void> {
  await db.query(`ALTER TABLE step_content DISABLE TRIGGER step_content_frozen`);
  await db.query(sql, values);
  await db.query(`ALTER TABLE step_content ENABLE TRIGGER step_content_frozen`);
}
