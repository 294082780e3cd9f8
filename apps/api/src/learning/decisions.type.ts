import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description:
    'How many officers took this decision first at this place of a step, over all its editions and languages.',
})
export class DecisionShare {
  @Field(() => ID) place!: string;
  @Field(() => ID) decision!: string;
  @Field(() => Int) officers!: number;
  @Field(() => Int, { description: 'Officers who decided at this place at all; never fewer than five.' })
  of!: number;
}

@ObjectType({
  description: 'What the officers within a trainer’s scope decided in a step: figures of groups, never of persons.',
})
export class StepDecisions {
  @Field(() => Int, {
    nullable: true,
    description: 'Officers who decided anything; null for fewer than a least group.',
  })
  officers!: number | null;
  @Field(() => [DecisionShare]) shares!: DecisionShare[];
  @Field(() => Int, { description: 'Nothing is told about fewer officers than these.' })
  leastGroup!: number;
}
