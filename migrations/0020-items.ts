// A question becomes an item: slots that are answered and a rule of credit, so that it may be of any type. What was asked and
// answered before is the same in the new shape; receipts stay as they were given.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const TYPES = `'single', 'multiple', 'true-false', 'matching', 'ordering', 'fill-in', 'drop-down', 'hotspot', 'case', 'essay'`;

export class Items1764000000020 implements MigrationInterface {
  name = 'Items1764000000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE question_version ADD item jsonb, ADD points real NOT NULL DEFAULT 1,
        ADD CONSTRAINT question_version_points_check CHECK (points > 0);
      UPDATE question_version v SET
        item = jsonb_build_object(
          'type', q.kind, 'credit', CASE q.kind WHEN 'multiple' THEN 'right-minus-wrong' ELSE 'all-or-nothing' END, 'shuffle', true,
          'slots', jsonb_build_array(jsonb_build_object('id', 'answer', 'kind', 'choice', 'several', q.kind = 'multiple',
            'options', (SELECT jsonb_agg(o -> 'id') FROM jsonb_array_elements((SELECT value -> 'options' FROM jsonb_each(v.texts) LIMIT 1)) o),
            'right', to_jsonb(v.right_options)))),
        texts = (
          SELECT jsonb_object_agg(key, jsonb_build_object('prompt', value -> 'prompt', 'explanation', value -> 'explanation',
            'slots', jsonb_build_object('answer', jsonb_build_object('label', '', 'options', (
              SELECT jsonb_object_agg(o ->> 'id', jsonb_build_object('text', o -> 'text', 'feedback', o -> 'feedback'))
              FROM jsonb_array_elements(value -> 'options') o)))))
          FROM jsonb_each(v.texts))
        FROM question q WHERE q.id = v.question_id;
      ALTER TABLE question_version ALTER item SET NOT NULL, DROP right_options;

      ALTER TABLE question RENAME kind TO type;
      ALTER TABLE question DROP CONSTRAINT question_kind_check,
        ADD CONSTRAINT question_type_check CHECK (type IN (${TYPES})),
        ADD status text NOT NULL DEFAULT 'draft' CONSTRAINT question_status_check CHECK (status IN ('draft', 'reviewed', 'live', 'retired')),
        ADD live_version int,
        ADD review_by date;
      UPDATE question SET status = CASE WHEN retired THEN 'retired' ELSE 'live' END,
        live_version = CASE WHEN retired THEN NULL ELSE current_version END;
      ALTER TABLE question DROP retired,
        ADD CONSTRAINT question_live_check CHECK (status <> 'live' OR live_version = current_version),
        ADD CONSTRAINT question_retired_check CHECK (status <> 'retired' OR live_version IS NULL);

      UPDATE attempt SET questions = (
        SELECT coalesce(jsonb_agg(jsonb_build_object('questionId', d -> 'questionId', 'version', d -> 'version',
          'orders', jsonb_build_object('answer', d -> 'options')) ORDER BY n), '[]')
        FROM jsonb_array_elements(questions) WITH ORDINALITY AS drawn (d, n));
      ALTER TABLE response ADD answer jsonb;
      UPDATE response SET answer = CASE cardinality(chosen) WHEN 0 THEN '{}' ELSE jsonb_build_object('answer', to_jsonb(chosen)) END;
      ALTER TABLE response ALTER answer SET NOT NULL, DROP chosen;
    `);
  }

  /** Only choices have a shape to go back to: with a question of another type in the college this fails, and changes nothing. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE response ADD chosen text[];
      UPDATE response SET chosen = ARRAY(SELECT jsonb_array_elements_text(coalesce(answer -> 'answer', '[]')));
      ALTER TABLE response ALTER chosen SET NOT NULL, DROP answer;
      UPDATE attempt SET questions = (
        SELECT coalesce(jsonb_agg(jsonb_build_object('questionId', d -> 'questionId', 'version', d -> 'version',
          'options', d -> 'orders' -> 'answer') ORDER BY n), '[]')
        FROM jsonb_array_elements(questions) WITH ORDINALITY AS drawn (d, n));

      ALTER TABLE question DROP CONSTRAINT question_live_check, DROP CONSTRAINT question_retired_check, ADD retired boolean NOT NULL DEFAULT false;
      UPDATE question SET retired = status = 'retired';
      ALTER TABLE question DROP status, DROP live_version, DROP review_by, DROP CONSTRAINT question_type_check;
      ALTER TABLE question RENAME type TO kind;
      ALTER TABLE question ADD CONSTRAINT question_kind_check CHECK (kind IN ('single', 'multiple'));

      ALTER TABLE question_version ADD right_options text[];
      UPDATE question_version v SET
        right_options = ARRAY(SELECT jsonb_array_elements_text(item -> 'slots' -> 0 -> 'right')),
        texts = (
          SELECT jsonb_object_agg(key, jsonb_build_object('prompt', value -> 'prompt', 'explanation', value -> 'explanation',
            'options', (SELECT jsonb_agg(jsonb_build_object('id', o.key) || o.value) FROM jsonb_each(value -> 'slots' -> 'answer' -> 'options') o)))
          FROM jsonb_each(v.texts));
      ALTER TABLE question_version ALTER right_options SET NOT NULL, DROP item, DROP points,
        ADD CONSTRAINT question_version_right_options_check CHECK (cardinality(right_options) > 0);
    `);
  }
}
