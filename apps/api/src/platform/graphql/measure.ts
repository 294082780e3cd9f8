import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isInterfaceType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How long a list is taken to be when no argument says so: modules of a course, steps of a module. */
const USUAL_LIST = 5;
/** The argument that says how many nodes a page holds. */
const PAGE_SIZE = 'first';

/** The size of an operation, fragments opened. `cost` is fields × page sizes for the given variables. */
export interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly cost: (variables: Readonly<Record<string, unknown>>) => number;
}

type Cost = Measure['cost'];
type Variables = Parameters<Cost>[0];

/**
 * Measures an operation. Each fragment is measured once however often it is spread, so that a few nested fragments
 * that multiply to millions of fields are counted in no time. A field costs 1, plus what it holds times the size of its page.
 */
export function measure(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, Measure>();
  const root = schema.getRootType(operation.operation) ?? undefined;
  return ofSelections(operation.selectionSet, root);

  function ofSelections(set: SelectionSetNode, parent: GraphQLNamedType | undefined): Measure {
    const parts = set.selections.map((selection): Measure => {
      if (selection.kind === Kind.FIELD) return ofField(selection, parent);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
      const on = selection.typeCondition ? schema.getType(selection.typeCondition.name.value) : parent;
      return ofSelections(selection.selectionSet, on ?? undefined);
    });
    const costs = parts.map((part) => part.cost);
    return {
      depth: Math.max(0, ...parts.map((part) => part.depth)),
      aliases: parts.reduce((sum, part) => sum + part.aliases, 0),
      cost: (variables) => costs.reduce((sum, cost) => sum + cost(variables), 0),
    };
  }

  function ofFragment(name: string): Measure {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments.get(name);
    // Held while it is being measured, so that a fragment that spreads itself (refused elsewhere) ends here.
    measured.set(name, NOTHING);
    if (!fragment) return NOTHING;
    const made = remembered(ofSelections(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value)));
    measured.set(name, made);
    return made;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType | undefined): Measure {
    const ownAlias = node.alias ? 1 : 0;
    if (node.name.value.startsWith('__')) {
      const inside = node.selectionSet ? ofSelections(node.selectionSet, undefined) : NOTHING;
      return { ...INTROSPECTION, aliases: ownAlias + inside.aliases };
    }
    const field = fieldOf(parent, node.name.value);
    const type = field ? getNamedType(field.type) : undefined;
    const inner = node.selectionSet
      ? ofSelections(node.selectionSet, isCompositeType(type) ? type : undefined)
      : NOTHING;
    const size = pageSize(node, field);
    return {
      depth: inner.depth + 1,
      aliases: inner.aliases + ownAlias,
      cost: (variables) => 1 + size(variables) * inner.cost(variables),
    };
  }
}

const NOTHING: Measure = { depth: 0, aliases: 0, cost: () => 0 };

/** The schema is the same for all and lies in memory; graphql-js itself bounds how deep it may be asked, aliases how often. */
const INTROSPECTION: Measure = { depth: 1, aliases: 0, cost: () => 1 };

/** Keeps the cost for the variables asked last: a fragment spread many times is then added up once a request. */
function remembered(measure: Measure): Measure {
  let asked: Variables | undefined;
  let answer = 0;
  return {
    ...measure,
    cost: (variables) => {
      if (asked !== variables) {
        answer = measure.cost(variables);
        asked = variables;
      }
      return answer;
    },
  };
}

function fieldOf(parent: GraphQLNamedType | undefined, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

/** A page's size from its argument (literal, variable or default), the usual length for a plain list, else 1. */
function pageSize(node: FieldNode, field: GraphQLField<unknown, unknown> | undefined): Cost {
  const declared = field?.args.find((arg) => arg.name === PAGE_SIZE);
  if (!declared) {
    const length = field && holdsList(field.type) ? USUAL_LIST : 1;
    return () => length;
  }
  const fallback = typeof declared.defaultValue === 'number' ? declared.defaultValue : USUAL_LIST;
  const given = node.arguments?.find((arg) => arg.name.value === PAGE_SIZE)?.value;
  if (given?.kind === Kind.INT) {
    const size = Math.max(1, Number(given.value));
    return () => size;
  }
  if (given?.kind !== Kind.VARIABLE) return () => fallback;
  const variable = given.name.value;
  return (variables) => {
    const size = variables[variable];
    return typeof size === 'number' ? Math.max(1, size) : fallback;
  };
}

function holdsList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}
