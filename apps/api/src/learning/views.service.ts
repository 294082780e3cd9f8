import { LEAST_GROUP, rulesOf, scopeOf, shownGroups, sumOf, type KindContent } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import type { Actor } from '../platform/access/actor.js';
import { Refusal } from '../platform/errors/refusal.js';
import { mayTeach } from './learning.policy.js';
import { ViewsStore } from './views.store.js';
import type { StepViews } from './views.type.js';

/** What trainers learn of how their media are watched: figures of groups, never of persons. */
@Injectable()
export class ViewsService {
  constructor(
    private readonly store: ViewsStore,
    private readonly catalog: CatalogService,
  ) {}

  /**
   * The views of a medium in one language (the step's own where it has no such), of all countries or of one. Officers
   * outside of the trainer's scope are not in it. Groups under {@link LEAST_GROUP} have no figures, nor those from which
   * theirs could be worked out.
   */
  async views(actor: Actor, stepId: string, wished: string, country: string | null): Promise<StepViews> {
    const step = await this.store.step(stepId);
    if (!step || !mayTeach(actor, step)) throw new Refusal('NOT_FOUND');
    const { kind, byLocale, sourceLocale } = await this.catalog.stepContents(stepId);
    if (!rulesOf(kind).played) throw new Refusal('NOT_FOUND');
    const secondsByLocale = new Map([...byLocale].map(([locale, content]) => [locale, secondsOf(content)]));
    const locale = byLocale.has(wished) ? wished : sourceLocale;
    const asked = { lineage: step.lineage, secondsByLocale, locale, country };
    const { groups, changes } = await this.store.views(scopeOf(actor.grants, 'author'), asked);

    const ofLanguage = groups.filter((group) => group.locale === locale);
    const countries = shownGroups(ofLanguage);
    const all = sumOf(ofLanguage);
    const officers = country === null ? all : countries.find((one) => one.country === country)?.officers;
    const shown = officers !== undefined && officers >= LEAST_GROUP;
    return {
      locale,
      locales: [...byLocale.keys()],
      country,
      countries: all >= LEAST_GROUP ? countries : [],
      durationSeconds: secondsByLocale.get(locale) ?? 0,
      officers: shown ? officers : null,
      changes: shown ? changes : [],
      leastGroup: LEAST_GROUP,
    };
  }
}

const secondsOf = (content: KindContent): number => ('durationSeconds' in content ? content.durationSeconds : 0);
