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

@ObjectType()
export class DecisionWay {
  @Field(() => ID) decision!: string;
  @Field(() => String, { nullable: true, description: 'Null for a way that only another edition had.' })
  label!: string | null;
  @Field(() => String, { nullable: true, description: 'What it leads to is called.' }) leadsTo!: string | null;
  @Field(() => Int, { description: 'Officers who took it first.' }) officers!: number;
}

@ObjectType()
export class DecisionsAtPlace {
  @Field(() => ID) place!: string;
  @Field(() => String) title!: string;
  @Field(() => Int, { nullable: true, description: 'Officers who decided here; null for fewer than a least group.' })
  officers!: number | null;
  @Field(() => [DecisionWay]) ways!: DecisionWay[];
}

@ObjectType({
  description: 'What the officers within a trainer’s scope decided in a step: figures of groups, never of persons.',
})
export class StepDecisions {
  @Field(() => String, { description: 'The language of the words.' }) locale!: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Officers who decided anything; null for fewer than a least group.',
  })
  officers!: number | null;
  @Field(() => [DecisionsAtPlace], { description: 'In the order of the step.' }) places!: DecisionsAtPlace[];
  @Field(() => Int, { description: 'Nothing is told about fewer officers than these.' })
  leastGroup!: number;
}
