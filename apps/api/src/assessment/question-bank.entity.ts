import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A store of questions, owned by a trainer, from which quizzes draw. */
@Entity('question_bank')
export class QuestionBank {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' })
  id!: string;

  @Column('text')
  title!: string;

  @Column('uuid')
  @ForeignKey('Person')
  ownerId!: string;

  @Column('timestamptz')
  createdAt!: Date;
}
