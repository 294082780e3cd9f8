import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One thing that could be chosen, or that had to be placed or filled in.' })
export class FirstAnswerPart {
  @Field() text!: string;
  @Field(() => Boolean, { nullable: true, description: 'Null where it is not chosen but got right or wrong itself.' })
  right!: boolean | null;
  @Field(() => Float, { description: 'The share of officers who chose it first, or got it right at the first try.' })
  share!: number;
}

@ObjectType({ description: 'What a step asks at one place. There are no figures where too few officers answered.' })
export class FirstAnswersAtPlace {
  @Field(() => ID) place!: string;
  @Field({ description: 'The title of its page.' }) under!: string;
  @Field() prompt!: string;
  @Field(() => Int, { nullable: true }) officers!: number | null;
  @Field(() => Float, { nullable: true, description: 'The share of officers who were wholly right at the first try.' })
  rightShare!: number | null;
  @Field(() => [FirstAnswerPart]) parts!: readonly FirstAnswerPart[];
}

@ObjectType({
  description:
    'How officers answered at the first try, over all published editions of a step, each question as far as it reads as in the newest.',
})
export class StepFirstAnswers {
  @Field(() => Int) leastGroup!: number;
  @Field(() => [FirstAnswersAtPlace], { description: 'In the order of the step; none before it is published.' })
  places!: readonly FirstAnswersAtPlace[];
}
