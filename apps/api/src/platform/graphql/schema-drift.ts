import { buildSchema, lexicographicSortSchema, printSchema, printType, type GraphQLSchema } from 'graphql';

const HEADER = `# The agreement between the api and the portal. Printed by the api from its code; never edited by hand.\n\n`;

/** A schema as it is committed: sorted, so that a diff shows what changed and nothing else. */
export function printSorted(schema: GraphQLSchema): string {
  return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
}

/** What differs between the committed schema and the code's, a line each; empty if they agree. */
export function driftBetween(committed: string, schema: GraphQLSchema): string[] {
  const before = typesOf(buildSchema(committed));
  const after = typesOf(schema);
  const lines: string[] = [];
  for (const name of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const old = before.get(name);
    const now = after.get(name);
    if (old === undefined) lines.push(`${name}: only in the code`);
    else if (now === undefined) lines.push(`${name}: only in the committed schema`);
    else if (old !== now) lines.push(...changes(name, old.split('\n'), now.split('\n')));
  }
  if (lines.length === 0 && committed !== printSorted(schema)) lines.push('Only its form differs: print it again');
  return lines;
}

function typesOf(schema: GraphQLSchema): Map<string, string> {
  const types = Object.values(lexicographicSortSchema(schema).getTypeMap());
  return new Map(
    types.filter(({ name }) => !name.startsWith('__')).map((type) => [type.name, withoutDescriptions(printType(type))]),
  );
}

/** Descriptions are compared with the whole text, at the end; here they would hide what matters. */
function withoutDescriptions(printed: string): string {
  return printed.replaceAll(/^\s*"""[\s\S]*?"""\n/gm, '');
}

function changes(name: string, old: string[], now: string[]): string[] {
  const gone = old.filter((line) => !now.includes(line)).map((line) => `${name}: - ${line.trim()}`);
  const come = now.filter((line) => !old.includes(line)).map((line) => `${name}: + ${line.trim()}`);
  return [...gone, ...come];
}
