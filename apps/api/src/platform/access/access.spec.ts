import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { Field, ObjectType, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { aPerson, aTrainer, anOfficer, startCollege, type College, type Person } from '@provost/testing';
import { usePlatformAlone } from '../specs/use-platform.js';
import { CurrentActor, type Actor } from './actor.js';
import { Allow, Public } from './allow.js';
import { handlersOf } from './naked-handlers.js';

@ObjectType()
class Safe {
  @Field() label!: string;
}

@Resolver(() => Safe)
class SafeResolver {
  @Query(() => Safe)
  @Public()
  safe(): Safe {
    return { label: 'in the hall' };
  }

  @Query(() => String)
  @Allow('author')
  desk(@CurrentActor() actor: Actor): string {
    return actor.personId;
  }

  @Query(() => String)
  forgotten(): string {
    return 'nobody should read this';
  }

  @ResolveField(() => String)
  @Allow('author')
  combination(): string {
    return '12-34-56';
  }

  @ResolveField(() => String)
  nakedField(): string {
    return 'nor this';
  }
}

@Module({ imports: [DiscoveryModule], providers: [SafeResolver] })
class SafeModule {}

let college: College;
let officer: Person;
let trainer: Person;

beforeAll(async () => {
  usePlatformAlone(SafeModule);
  college = await startCollege();
  officer = await anOfficer(college);
  trainer = await aTrainer(college);
});
afterAll(() => college.stop());

const codes = async (document: string, as?: Person): Promise<string[]> =>
  ((await college.graphql(document, {}, as)).errors ?? []).map(({ extensions }) => extensions.code);

test('a permission opens a handler to those who have it, and to nobody else', async () => {
  expect((await college.graphql('{ desk }', {}, trainer)).data).toEqual({ desk: trainer.id });
  expect(await codes('{ desk }', officer)).toEqual(['NOT_ALLOWED']);
  expect(await codes('{ desk }')).toEqual(['NOT_SIGNED_IN']);
});

test('a person without any grant may do nothing but what is public', async () => {
  const nobody = await aPerson(college);
  expect(await codes('{ desk }', nobody)).toEqual(['NOT_ALLOWED']);
  expect(await codes('{ safe { label } }', nobody)).toEqual([]);
});

test('a handler that says nothing is closed to everybody', async () => {
  expect(await codes('{ forgotten }', trainer)).toEqual(['NOT_ALLOWED']);
  expect(await codes('{ forgotten }')).toEqual(['NOT_SIGNED_IN']);
});

test('the gate stands before added fields as well', async () => {
  expect((await college.graphql('{ safe { combination } }', {}, trainer)).data).toEqual({
    safe: { combination: '12-34-56' },
  });
  expect(await codes('{ safe { combination } }', officer)).toEqual(['NOT_ALLOWED']);
  expect(await codes('{ safe { nakedField } }', trainer)).toEqual(['NOT_ALLOWED']);
});

test('naked handlers are found: queries, added fields and routes', () => {
  const { all, naked } = handlersOf(college.get(DiscoveryService));
  expect(naked.sort()).toEqual(['SafeResolver.forgotten', 'SafeResolver.nakedField']);
  expect(all).toEqual(
    expect.arrayContaining(['SafeResolver.safe', 'FilesController.upload', 'SignInController.handle']),
  );
});
