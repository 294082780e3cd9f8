import { describe, expect, it } from '@jest/globals';
import { buildSchema, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRules, EMBEDDED, MAKES_STALE } from './cache';

const file = join(import.meta.dirname, '../../../../libs/contract/schema.graphql');
const schema = buildSchema(readFileSync(file, 'utf8'));
const roots = new Set([schema.getQueryType()?.name, schema.getMutationType()?.name]);
const objects = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__') && !roots.has(type.name),
);

describe('What the client keeps', () => {
  it('knows for every type of the schema whether it is kept by id or inside its holder', () => {
    const withoutId = objects.flatMap((type) => (isObjectType(type) && !type.getFields().id ? [type.name] : []));
    const unknown = withoutId.filter((name) => !(name in (cacheRules.keys ?? {})));
    expect(unknown).toEqual([]);
  });

  it('names no type that the schema no longer has', () => {
    expect(EMBEDDED.filter((name) => !schema.getType(name))).toEqual([]);
  });

  it('names only mutations and queries that exist', () => {
    const mutations = schema.getMutationType()?.getFields() ?? {};
    const queries = schema.getQueryType()?.getFields() ?? {};
    expect(Object.keys(MAKES_STALE).filter((name) => !(name in mutations))).toEqual([]);
    expect(
      Object.values(MAKES_STALE)
        .flat()
        .filter((name) => !(name in queries)),
    ).toEqual([]);
  });
});
