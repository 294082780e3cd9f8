import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation } from 'typeorm';

/** The tables of the college as Nest's own examples would map them: entity and GraphQL type in one class, relations both ways. */

type Text = Record<string, string>;

@ObjectType()
@Entity('step')
export class PlainStep {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => Int) @Column('int') position!: number;
  @Field() @Column('text') kind!: string;
  @Field(() => Int) @Column('int') minutes!: number;
  @Field() @Column('boolean') required!: boolean;
  @Column('jsonb', { name: 'title' }) texts!: Text;
  @ManyToOne(() => PlainModule, (module) => module.steps)
  @JoinColumn({ name: 'module_id' })
  module!: Relation<PlainModule>;
  @Field(() => String, { nullable: true }) get title(): string | undefined {
    return this.texts['en'];
  }
}

@ObjectType()
@Entity('module')
export class PlainModule {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => Int) @Column('int') position!: number;
  @Column('jsonb', { name: 'title' }) texts!: Text;
  @Field(() => [PlainStep]) @OneToMany(() => PlainStep, (step) => step.module) steps!: PlainStep[];
  @ManyToOne(() => PlainEdition, (edition) => edition.modules)
  @JoinColumn({ name: 'edition_id' })
  edition!: Relation<PlainEdition>;
  @Field(() => String, { nullable: true }) get title(): string | undefined {
    return this.texts['en'];
  }
}

@ObjectType()
@Entity('course_edition')
export class PlainEdition {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => Int) @Column('int') number!: number;
  @Column('jsonb', { name: 'title' }) texts!: Text;
  @Field(() => [PlainModule]) @OneToMany(() => PlainModule, (module) => module.edition) modules!: PlainModule[];
  @Field(() => String, { nullable: true }) get title(): string | undefined {
    return this.texts['en'];
  }
}

@ObjectType()
export class PlainSpan {
  @Field(() => Float) from!: number;
  @Field(() => Float) to!: number;
}

@ObjectType()
@Entity('progress')
export class PlainProgress {
  @PrimaryColumn('uuid', { name: 'enrolment_id' }) enrolmentId!: string;
  @Field(() => ID) @PrimaryColumn('uuid', { name: 'step_id' }) stepId!: string;
  @Field(() => [PlainSpan]) @Column('jsonb') spans!: PlainSpan[];
  @Field() @Column('timestamptz', { name: 'updated_at' }) updatedAt!: Date;
  @ManyToOne(() => PlainEnrolment, (enrolment) => enrolment.progress)
  @JoinColumn({ name: 'enrolment_id' })
  enrolment!: Relation<PlainEnrolment>;
}

@ObjectType()
@Entity('step_completion')
export class PlainCompletion {
  @PrimaryColumn('uuid') id!: string;
  @Field(() => ID) @Column('uuid', { name: 'step_id' }) stepId!: string;
  @Field() @Column('timestamptz', { name: 'completed_at' }) completedAt!: Date;
  @ManyToOne(() => PlainEnrolment, (enrolment) => enrolment.completions)
  @JoinColumn({ name: 'enrolment_id' })
  enrolment!: Relation<PlainEnrolment>;
}

@ObjectType()
@Entity('enrolment')
export class PlainEnrolment {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field() @Column('text') status!: string;
  @Field(() => Float) @Column('real') share!: number;
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { name: 'last_active_at' }) lastActiveAt!: Date | null;
  @Field(() => PlainEdition)
  @ManyToOne(() => PlainEdition)
  @JoinColumn({ name: 'edition_id' })
  edition!: Relation<PlainEdition>;
  @Field(() => [PlainProgress]) @OneToMany(() => PlainProgress, (one) => one.enrolment) progress!: PlainProgress[];
  @Field(() => [PlainCompletion])
  @OneToMany(() => PlainCompletion, (one) => one.enrolment)
  completions!: PlainCompletion[];
  @ManyToOne(() => PlainPerson, (person) => person.enrolments)
  @JoinColumn({ name: 'person_id' })
  person!: Relation<PlainPerson>;
}

@ObjectType()
@Entity('certificate')
export class PlainCertificate {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field() @Column('text') code!: string;
  @Field() @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @ManyToOne(() => PlainPerson, (person) => person.certificates)
  @JoinColumn({ name: 'person_id' })
  person!: Relation<PlainPerson>;
}

@ObjectType()
@Entity('agency')
export class PlainAgency {
  @PrimaryColumn('uuid') id!: string;
  @Field() @Column('text') name!: string;
}

@ObjectType()
@Entity('person')
export class PlainPerson {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field() @Column('text', { name: 'full_name' }) fullName!: string;
  @Field() @Column('text') email!: string;
  @Field() @Column('text', { name: 'country_code' }) countryCode!: string;
  @Field(() => PlainAgency, { nullable: true })
  @ManyToOne(() => PlainAgency)
  @JoinColumn({ name: 'agency_id' })
  agency!: Relation<PlainAgency> | null;
  @Field(() => [PlainEnrolment]) @OneToMany(() => PlainEnrolment, (one) => one.person) enrolments!: PlainEnrolment[];
  @Field(() => [PlainCertificate])
  @OneToMany(() => PlainCertificate, (one) => one.person)
  certificates!: PlainCertificate[];
}
