import type { Scope } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { Statements } from '../platform/database/statements.js';
import { viewedStep, viewsOfStep, type ViewedStep, type ViewsRow } from './views.statements.js';

/** Which views are asked for: the medium's seconds in each language, one language, one country or all. */
export interface ViewsAsked {
  readonly lineage: string;
  readonly secondsByLocale: ReadonlyMap<string, number>;
  readonly locale: string;
  readonly country: string | null;
}

/** The statements behind the trainers' heat map; each within a scope. */
@Injectable()
export class ViewsStore {
  constructor(private readonly statements: Statements) {}

  step(stepId: string): Promise<ViewedStep | undefined> {
    return this.statements.one(viewedStep, [stepId]);
  }

  async views(scope: Scope, { lineage, secondsByLocale, locale, country }: ViewsAsked): Promise<ViewsRow> {
    const media = JSON.stringify([...secondsByLocale].map(([of, seconds]) => ({ locale: of, seconds })));
    const row = await this.statements.one(viewsOfStep, [
      ...[scope.everyone, scope.regions, scope.countries, scope.agencies],
      ...[lineage, media, locale, country],
    ]);
    if (!row) throw new Error('an aggregate without a row');
    return row;
  }
}
