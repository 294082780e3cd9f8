import {
  Args,
  Context,
  createUnionType,
  Field,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  registerEnumType,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import DataLoader from 'dataloader';
import { CurrentActor, type Actor } from '../access/actor.js';
import { Allow, Public } from '../access/allow.js';
import { Refusal } from '../errors/refusal.js';
import { DateTime, Json, Localized, type LocalizedText } from '../graphql/scalars.js';
import { loaderOf, type LoaderCache } from '../loaders.js';

export enum Colour {
  RED = 'red',
  BLUE = 'blue',
}
registerEnumType(Colour, { name: 'Colour' });

@ObjectType()
export class Book {
  @Field() title!: string;
  @Field(() => Int) pages!: number;
  @Field(() => Colour) colour!: Colour;
  @Field(() => DateTime) printedAt!: Date | string;
  @Field(() => String, { nullable: true }) note!: string | null;
}

@ObjectType()
export class Shelf {
  @Field(() => Int) id!: number;
  @Field(() => [Book]) books!: Book[];
  @Field(() => [Shelf]) beside!: Shelf[];
  @Field(() => String, { name: 'label' }) internalName!: string;
}

@ObjectType()
export class NoSuchShelf {
  @Field(() => Int) asked!: number;
}

/** A result union by class and by `__typename`. */
const FindShelfResult = createUnionType({ name: 'FindShelfResult', types: () => [Shelf, NoSuchShelf] as const });

/** How often the loader went for its rows. */
export const loads: number[][] = [];

function book(number: number): Book {
  const printedAt = number % 2 ? '2026-05-04 09:30:00+02' : new Date('2026-05-04T07:30:00Z');
  return { title: `Book ${number}`, pages: number, colour: Colour.BLUE, printedAt, note: null };
}

function shelf(id: number): Shelf {
  return Object.assign(new Shelf(), { id, internalName: `S${id}`, books: [book(1), book(2)], beside: [] });
}

@Resolver()
export class TinyResolver {
  @Public()
  @Query(() => [Shelf])
  shelves(@Args('first', { type: () => Int, defaultValue: 3 }) first: number): Shelf[] {
    return Array.from({ length: first }, (_, index) => shelf(index + 1));
  }

  @Public()
  @Query(() => FindShelfResult)
  findShelf(@Args('id', { type: () => Int }) id: number): object {
    if (id === 0) return Object.assign(new NoSuchShelf(), { asked: id });
    if (id < 0) return { something: 'else' };
    // As a statement would hand it over: a plain object that names its type.
    return id > 100 ? { __typename: 'NoSuchShelf', asked: id } : shelf(id);
  }

  @Allow('learn')
  @Query(() => String)
  mine(@CurrentActor() actor: Actor): string {
    return actor.country;
  }

  @Allow('administer')
  @Query(() => String)
  secret(): string {
    return 'for administrators';
  }

  /** Says nothing about access, and so is closed. */
  @Query(() => String)
  forgotten(): string {
    return 'nobody should read this';
  }

  @Public()
  @Query(() => String, { nullable: true })
  async bug(): Promise<string> {
    throw new TypeError('password of db01 is hunter2');
  }

  @Public()
  @Query(() => String, { nullable: true })
  refused(): string {
    throw new Refusal('STEP_NOT_OPEN', { waitsFor: 2 });
  }

  @Public()
  @Query(() => Json, { nullable: true })
  echo(
    @Args('json', { type: () => Json, nullable: true }) json: unknown,
    @Args('at', { type: () => DateTime, nullable: true }) at: Date | null,
    @Args('title', { type: () => Localized, nullable: true }) title: LocalizedText | null,
  ): unknown {
    return { json, at: at?.toISOString(), title };
  }

  @Allow('learn')
  @Mutation(() => [Int])
  count(@Args('to', { type: () => Int }) to: number): number[] {
    return Array.from({ length: to }, (_, index) => index);
  }
}

@Resolver(() => Shelf)
export class ShelfFieldsResolver {
  @Public()
  @ResolveField(() => Int)
  visitors(@Parent() { id }: Shelf, @Context() context: LoaderCache): Promise<number> {
    const make = (): DataLoader<number, number> =>
      new DataLoader(async (ids) => {
        loads.push([...ids]);
        return ids.map((one) => one * 10);
      });
    return loaderOf(context, 'visitors', make).load(id);
  }

  @Public()
  @ResolveField(() => String)
  fragile(@Parent() { id }: Shelf): string {
    if (id === 2) throw new Error('shelf 2 fell over');
    return 'stands';
  }
}
