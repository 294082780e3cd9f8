import { LEAST_GROUP, rulesOf, scopeOf, type AnswerGroup, type FirstAnswers, type Scope } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import type { Actor } from '../platform/access/actor.js';
import { statement, Statements } from '../platform/database/statements.js';
import { Refusal } from '../platform/errors/refusal.js';
import type { FirstAnswersAtPlace, StepFirstAnswers } from './first-answers.type.js';
import { mayTeach } from './learning.policy.js';
import { ViewsStore } from './views.store.js';

/** A place of a step of one edition whose answers are counted. */
interface CountedPlace {
  readonly step_id: string;
  readonly place: string;
}

const publishedSteps = statement<{ id: string }>(
  'learning_published_steps',
  `SELECT s.id FROM step s JOIN course_edition e ON e.id = s.edition_id
   WHERE s.lineage = $1 AND e.published_at IS NOT NULL ORDER BY e.published_at DESC, e.number DESC LIMIT 100`,
);
/** $1–$4 the scope, $5 where the evidence keeps answers, $6 the places that are counted. An officer counts once for a place. */
const firstAnswersOfSteps = statement<AnswerGroup>(
  'learning_first_answers',
  `WITH counted AS MATERIALIZED (SELECT step_id, place FROM jsonb_to_recordset($6::jsonb) AS c (step_id uuid, place text)
   ), firsts AS (
     SELECT DISTINCT ON (n.person_id, k.place) k.place, a -> 'answer' AS answer
     FROM (SELECT DISTINCT step_id FROM counted) s
     JOIN progress p ON p.step_id = s.step_id
     JOIN enrolment n ON n.id = p.enrolment_id
     JOIN person o ON o.id = n.person_id
     JOIN country c ON c.code = o.country_code
     CROSS JOIN LATERAL jsonb_path_query(p.evidence, $5::jsonpath) a
     JOIN counted k ON k.step_id = s.step_id AND k.place = a ->> 'block'
     WHERE $1::boolean OR c.region_code = ANY($2::text[]) OR o.country_code = ANY($3::text[]) OR o.agency_id = ANY($4::uuid[])
     ORDER BY n.person_id, k.place, (a ->> 'at')::numeric, a ->> 'answer')
   SELECT place, answer, count(*)::int AS officers FROM firsts GROUP BY place, answer`,
  { mayBeLong: true },
);

/** What trainers learn of first answers: shares of groups, never what one officer answered. */
@Injectable()
export class FirstAnswersService {
  constructor(
    private readonly views: ViewsStore,
    private readonly catalog: CatalogService,
    private readonly statements: Statements,
  ) {}

  /**
   * The first answers in a step that asks, as its newest published edition reads. Earlier editions count where a question
   * reads alike. Officers outside of the trainer's scope are not in it; places that fewer than {@link LEAST_GROUP}
   * answered have no figures.
   */
  async firstAnswers(actor: Actor, stepId: string, locale: string): Promise<StepFirstAnswers> {
    const step = await this.views.step(stepId);
    if (!step || !mayTeach(actor, step)) throw new Refusal('NOT_FOUND');
    const { kind } = await this.catalog.stepContents(stepId);
    const answers = this.catalog.answersIn(kind);
    const { asked, firstAnswers } = rulesOf(kind);
    if (answers === undefined || !asked || !firstAnswers) throw new Refusal('NOT_FOUND');

    const ids = (await this.statements.all(publishedSteps, [step.lineage])).map(({ id }) => id);
    const contents = await this.catalog.contentsOfSteps(ids);
    const [newest] = ids.flatMap((id) => contents.get(id) ?? []);
    const source = newest?.byLocale.get(newest.sourceLocale);
    if (!newest || !source) return { leastGroup: LEAST_GROUP, places: [] };
    const wanted = asked(source);
    const places = ids.flatMap((id): CountedPlace[] => {
      const own = contents.get(id)?.byLocale.get(newest.sourceLocale);
      const alike = own ? [...asked(own)].filter(([place, words]) => wanted.get(place) === words) : [];
      return alike.map(([place]) => ({ step_id: id, place }));
    });
    const groups = await this.groups(scopeOf(actor.grants, 'author'), answers, places);
    const shown = newest.byLocale.get(locale) ?? source;
    return { leastGroup: LEAST_GROUP, places: firstAnswers(shown, groups).map(asShares) };
  }

  private groups(scope: Scope, answers: string, places: readonly CountedPlace[]): Promise<AnswerGroup[]> {
    return this.statements.all(firstAnswersOfSteps, [
      ...[scope.everyone, scope.regions, scope.countries, scope.agencies],
      ...[answers, JSON.stringify(places)],
    ]);
  }
}

function asShares({ place, under, prompt, officers, right, parts }: FirstAnswers): FirstAnswersAtPlace {
  const shown = officers >= LEAST_GROUP;
  return {
    ...{ place, under, prompt },
    officers: shown ? officers : null,
    rightShare: shown ? right / officers : null,
    parts: shown ? parts.map((part) => ({ ...part, share: part.officers / officers })) : [],
  };
}
