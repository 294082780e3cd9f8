import { isAbstractType, isObjectType, type GraphQLSchema, type GraphQLTypeResolver } from 'graphql';

/**
 * Makes a schema fit for compiled execution; called once, before the server starts.
 * - Nest gives every plain field a resolver that only reads the property. Each such call costs the compiler a closure
 *   per value, so those that do nothing else are taken away and the property is read directly. A plain field must
 *   therefore hold a plain value; whatever is awaited belongs in a `@ResolveField`.
 * - A union is resolved by `__typename` first (rows from a statement are plain objects), then by class. A value of
 *   neither becomes an ordinary, masked error: thrown inside compiled code it would leave the answer pending.
 */
export function prepareSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        if (field.resolve && onlyReads(field.resolve, field.name)) field.resolve = undefined;
      }
    } else if (isAbstractType(type)) {
      type.resolveType = byTypename(type.resolveType ?? undefined);
    }
  }
  return schema;
}

/** True for Nest's own resolver of a field that has neither another property name nor a default value. */
function onlyReads(resolve: unknown, field: string): boolean {
  if (typeof resolve !== 'function' || resolve.name !== 'rootFieldResolver') return false;
  const mark = Symbol(field);
  return resolve({ [field]: mark }) === mark && resolve({}) === undefined;
}

function byTypename<S, C>(otherwise: GraphQLTypeResolver<S, C> | undefined): GraphQLTypeResolver<S, C> {
  return (value, context, info, type) => {
    const named = (value as { __typename?: unknown } | null)?.__typename;
    if (typeof named === 'string') return named;
    try {
      return otherwise?.(value, context, info, type);
    } catch {
      return undefined;
    }
  };
}
