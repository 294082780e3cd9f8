import { rulesOf, type RecordedItem } from '@provost/domain';
import { Injectable } from '@nestjs/common';
import { CatalogService } from '../catalog/catalog.service.js';
import { Outlines, type Outline, type OutlineStep } from '../catalog/outlines.service.js';
import { Statements } from '../platform/database/statements.js';
import { recordsOfPerson, type RecordOfPlace, type RecordOfStep } from './proof.statements.js';

/** A step of a course with all that is recorded of it, and the same as its officer reads it. */
export interface StepOnRecord extends OutlineStep {
  readonly moduleTitle: string;
  readonly record: RecordOfStep | null;
  readonly items: readonly RecordedItem[];
  /** The language of the items' labels. */
  readonly itemsLocale: string;
}

/** A place with its course's outline and what is recorded of each step, in the order of the course. */
export interface CourseOnRecord {
  readonly place: RecordOfPlace;
  readonly outline: Outline;
  readonly steps: readonly StepOnRecord[];
}

/** Everything that learning has on record of a person: in every place she ever took, in every edition. */
@Injectable()
export class LearningRecordsService {
  constructor(
    private readonly statements: Statements,
    private readonly catalog: CatalogService,
    private readonly outlines: Outlines,
  ) {}

  /** One statement for the records; outlines and contents of published editions are mostly kept. The caller has checked that they may be seen. */
  async of(personId: string, locale: string): Promise<CourseOnRecord[]> {
    const places = (await this.statements.all(recordsOfPerson, [personId])).map(({ place }) => place);
    const touched = places.flatMap(({ steps }) => steps.filter(({ evidence }) => evidence).map(({ stepId }) => stepId));
    const [outlines, contents] = await Promise.all([
      Promise.all(places.map(({ editionId }) => this.outlines.outline(editionId, locale))),
      this.catalog.contentsOfSteps([...new Set(touched)]),
    ]);
    return places.flatMap((place, i) => {
      const outline = outlines[i];
      if (!outline) return [];
      const records = new Map(place.steps.map((record) => [record.stepId, record]));
      const steps = outline.modules.flatMap((module) =>
        module.steps.map((step): StepOnRecord => {
          const record = records.get(step.id) ?? null;
          const byLocale = contents.get(step.id)?.byLocale;
          const [itemsLocale, content] = [...(byLocale ?? [])].find(([one]) => one === locale) ?? [...(byLocale ?? [])][0] ?? [locale]; // prettier-ignore
          const items = record?.evidence && content ? rulesOf(step.kind).recorded(content, record.evidence) : [];
          return { ...step, moduleTitle: module.title, record, items, itemsLocale };
        }),
      );
      return [{ place, outline, steps }];
    });
  }
}
