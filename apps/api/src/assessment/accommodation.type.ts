import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What an officer is granted in every exam, as she and her coordinator see it.' })
export class Accommodation {
  @Field(() => Float, { description: 'Of every time limit: 1, 1.25, 1.5 or 2.' }) timeFactor!: number;
  @Field(() => Int, { description: 'Added to every time limit.' }) breakMinutes!: number;
  @Field(() => Int) extraAttempts!: number;
  @Field({ description: 'Questions of one right option show three at most.' }) fewerChoices!: boolean;
  @Field() largeText!: boolean;
  @Field() reason!: string;
  @Field(() => Date) grantedAt!: Date;
}

@InputType()
export class GrantAccommodationInput {
  @Field(() => ID) personId!: string;
  @Field(() => Float) timeFactor!: number;
  @Field(() => Int) breakMinutes!: number;
  @Field(() => Int) extraAttempts!: number;
  @Field() fewerChoices!: boolean;
  @Field() largeText!: boolean;
  @Field() reason!: string;
}
