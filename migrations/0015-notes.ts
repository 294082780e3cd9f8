// What officers keep for themselves beside a step, found again by its words: notes, bookmarks and marked passages.
// The words of every language are folded by functions of our own, for the extension unaccent knows no Arabic and is not
// immutable. libs/domain's foldWords folds the same, to mark what was found.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Taken for one another, in order; the rest of the first list becomes a space. */
const FROM = `\u0671\u0649\u2019<>\u00a0\u060c\u061b\u061f\u00ab\u00bb\u201c\u201d\u2018\u2026\u2013\u2014`;
const TO = `\u0627\u064a''${' '.repeat(FROM.length - 3)}`;

export class Notes1764000000015 implements MigrationInterface {
  name = 'Notes1764000000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION search_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT translate(
          regexp_replace(normalize(words, NFD), '[\\u0300-\\u036f\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06ed]', '', 'g'),
          '${FROM}', '${TO}')
      $$;
      CREATE FUNCTION search_config(locale text) RETURNS regconfig LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT CASE locale
          WHEN 'ar' THEN 'pg_catalog.arabic'::regconfig WHEN 'en' THEN 'pg_catalog.english'::regconfig
          WHEN 'es' THEN 'pg_catalog.spanish'::regconfig WHEN 'fr' THEN 'pg_catalog.french'::regconfig
          ELSE 'pg_catalog.simple'::regconfig END
      $$;
      -- By stem, and as written: the beginning of a word is found by what is written, and words that carry no sense too.
      CREATE FUNCTION search_words(locale text, words text) RETURNS tsvector LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT to_tsvector(search_config(locale), search_fold(words)) || to_tsvector('pg_catalog.simple', search_fold(words))
      $$;
      -- What was typed, as search engines read it; the last word may be a beginning. Null where nothing can be looked for.
      CREATE FUNCTION search_query(locale text, typed text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        WITH said AS (
          SELECT btrim(search_fold(typed)) AS all_words),
        parted AS (
          SELECT all_words, substring(all_words FROM '(?:^|\\s)([^[:space:]"''()&|!:*\\\\-]{2,})$') AS last_word FROM said),
        read AS (
          SELECT all_words, last_word, websearch_to_tsquery(search_config(locale), all_words) AS stemmed,
            websearch_to_tsquery(search_config(locale),
              left(all_words, char_length(all_words) - coalesce(char_length(last_word), 0))) AS before
          FROM parted),
        asked AS (
          SELECT stemmed
            || CASE WHEN numnode(stemmed) = 0 OR all_words !~ '(^|\\s)-'
               THEN websearch_to_tsquery('pg_catalog.simple', all_words) ELSE ''::tsquery END
            || CASE WHEN last_word IS NULL THEN ''::tsquery
               ELSE before && to_tsquery('pg_catalog.simple', quote_literal(last_word) || ':*') END AS query
          FROM read)
        SELECT CASE WHEN querytree(query) IN ('', 'T') THEN NULL ELSE query END FROM asked
      $$;

      CREATE TABLE note (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person,
        course_id uuid NOT NULL REFERENCES course,
        lineage uuid NOT NULL,
        kind text NOT NULL CONSTRAINT note_kind_check CHECK (kind IN ('note', 'bookmark', 'highlight')),
        meaning text CONSTRAINT note_meaning_check CHECK (meaning IN ('key-point', 'law', 'practice', 'question')),
        locale text NOT NULL CONSTRAINT note_locale_check CHECK (locale IN ('ar', 'en', 'fr', 'es')),
        seconds double precision,
        place text,
        quote jsonb,
        body text NOT NULL CONSTRAINT note_body_check CHECK (length(body) <= 4000),
        sequence bigint NOT NULL,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        deleted_at timestamptz,
        words tsvector NOT NULL
      );
      CREATE INDEX note_person_id_idx ON note (person_id, created_at, id) WHERE deleted_at IS NULL;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP TABLE note;
      DROP FUNCTION search_query, search_words, search_config, search_fold;
    `);
  }
}
