import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many officers who completed the step took this decision first at this place of it.' })
export class DecisionShare {
  @Field(() => ID) place!: string;
  @Field(() => ID) decision!: string;
  @Field(() => Int) officers!: number;
  @Field(() => Int, { description: 'Officers who decided at this place at all; never fewer than five.' })
  of!: number;
}
