import type { KindContent } from '@provost/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Step } from './step.entity.js';

/** A step's content in one language, as its kind's schema lets it through. */
@Entity('step_content')
export class StepContentInLocale {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Step, { onDelete: 'CASCADE' })
  stepId!: string;

  @PrimaryColumn('text')
  locale!: string;

  @Column('jsonb')
  payload!: KindContent;
}
