import { statement } from '../platform/database/statements.js';
import type { DecisionShare } from './decisions.type.js';

/** The first decision of each officer at each place: whoever starts again knows what it led to. */
const FIRST = (from: string) => `
  SELECT DISTINCT ON (n.person_id, d->>'on') n.person_id, d->>'on' AS place, d->>'of' AS decision
  ${from}
  ORDER BY n.person_id, d->>'on', (d->>'at')::numeric, d->>'of'`;

const COUNTED = `
  SELECT place, decision, count(*)::int AS officers, (sum(count(*)) OVER (PARTITION BY place))::int AS of
  FROM decided GROUP BY place, decision`;

/** Of officers who completed a step in any edition of it: $1 the step, $2 where its evidence keeps decisions, $3 the least group. */
export const decisionsOfEnded = statement<DecisionShare>(
  'learning_decisions_of_ended',
  `WITH decided AS (${FIRST(`
     FROM step asked
     JOIN step s ON s.lineage = asked.lineage
     JOIN step_completion c ON c.step_id = s.id
     JOIN progress p ON p.step_id = c.step_id AND p.enrolment_id = c.enrolment_id
     JOIN enrolment n ON n.id = p.enrolment_id, jsonb_path_query(p.evidence, $2::jsonpath) d
     WHERE asked.id = $1`)}
   ), counted AS (${COUNTED})
   SELECT place, decision, officers, of FROM counted WHERE of >= $3 ORDER BY place, decision`,
  { mayBeLong: true },
);

/** Of every officer who decided anything in a step: $1–$4 the scope, $5 the lineage, $6 where the decisions are, $7 the least group. */
export const decisionsOfStep = statement<{ readonly officers: number; readonly shares: DecisionShare[] }>(
  'learning_decisions_of_step',
  `WITH decided AS MATERIALIZED (${FIRST(`
     FROM step s
     JOIN progress p ON p.step_id = s.id
     JOIN enrolment n ON n.id = p.enrolment_id
     JOIN person o ON o.id = n.person_id
     JOIN country c ON c.code = o.country_code, jsonb_path_query(p.evidence, $6::jsonpath) d
     WHERE s.lineage = $5
       AND ($1::boolean OR c.region_code = ANY($2::text[]) OR o.country_code = ANY($3::text[]) OR o.agency_id = ANY($4::uuid[]))`)}
   ), counted AS (${COUNTED})
   SELECT (SELECT count(DISTINCT person_id)::int FROM decided) AS officers,
     coalesce((SELECT json_agg(k ORDER BY k.place, k.decision) FROM counted k WHERE k.of >= $7), '[]'::json) AS shares`,
  { mayBeLong: true },
);
