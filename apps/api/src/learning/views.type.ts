import type { ViewChange, ViewGroup } from '@provost/domain';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { LocaleEnum } from '../people/locale.type.js';

@ObjectType({
  description: 'From this second on, until the next change, so many officers saw it and so often was it played.',
})
export class StepViewChange implements ViewChange {
  @Field(() => Int) at!: number;
  @Field(() => Int) viewers!: number;
  @Field(() => Int) plays!: number;
}

@ObjectType()
export class CountryViews implements ViewGroup {
  @Field() country!: string;
  @Field(() => Int) officers!: number;
}

@ObjectType({
  description:
    'How often each second of a medium was seen, over all editions of a step, in one language. There are no figures about fewer officers than `leastGroup`: then `officers` is null.',
})
export class StepViews {
  @Field(() => LocaleEnum) locale!: string;
  @Field(() => [LocaleEnum], { description: 'The languages of the step, its own first.' }) locales!: readonly string[];
  @Field(() => String, { nullable: true }) country!: string | null;
  @Field(() => [CountryViews], { description: 'The countries that may be asked for by themselves, the largest first.' })
  countries!: readonly CountryViews[];
  @Field(() => Float) durationSeconds!: number;
  @Field(() => Int, { nullable: true }) officers!: number | null;
  @Field(() => [StepViewChange]) changes!: readonly StepViewChange[];
  @Field(() => Int) leastGroup!: number;
}
