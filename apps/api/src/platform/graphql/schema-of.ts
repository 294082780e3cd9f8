import type { DynamicModule, ForwardReference, Type } from '@nestjs/common';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { GraphQLSchema } from 'graphql';
import { BUILD_SCHEMA_OPTIONS } from './graphql.module.js';

type Import = Type | DynamicModule | Promise<DynamicModule> | ForwardReference;

/** The schema of a root module, from its decorators alone: nothing is started, and no database is needed. */
export async function schemaOf(root: DynamicModule): Promise<GraphQLSchema> {
  const classes = new Set<Type>();
  await collect(root, classes, new Set());
  const context = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    return await context.get(GraphQLSchemaFactory).create([...classes], BUILD_SCHEMA_OPTIONS);
  } finally {
    await context.close();
  }
}

/** Every class that is provided in a module or in what it imports. Which of them are resolvers, Nest knows. */
async function collect(imported: Import, classes: Set<Type>, seen: Set<unknown>): Promise<void> {
  const one = 'forwardRef' in imported ? (imported.forwardRef() as Type) : await imported;
  if (seen.has(one)) return;
  seen.add(one);
  const module = typeof one === 'function' ? one : one.module;
  const dynamic: Partial<DynamicModule> = typeof one === 'function' ? {} : one;
  for (const provider of [...declared<unknown>(MODULE_METADATA.PROVIDERS, module), ...(dynamic.providers ?? [])]) {
    if (typeof provider === 'function') classes.add(provider as Type);
  }
  const imports = [...declared<Import>(MODULE_METADATA.IMPORTS, module), ...(dynamic.imports ?? [])];
  for (const next of imports) await collect(next, classes, seen);
}

function declared<Item>(key: string, module: Type): Item[] {
  return (Reflect.getMetadata(key, module) as Item[] | undefined) ?? [];
}
