import type { ASTVisitor, DocumentNode, OperationDefinitionNode, ValidationContext } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { Refusal } from '../errors/refusal.js';
import { measure, type Measure } from './measure.js';

/** What an operation may ask at most. The portal's largest page has depth 7 and costs about 2,000. */
export const LIMITS = {
  /** Fields inside fields. */
  depth: 12,
  /** Fields under another name, which let one document ask the same thing many times. */
  aliases: 30,
  /** Fields × page sizes. */
  cost: 25_000,
  /** Words and signs of a document. */
  tokens: 4_000,
  /** Of a request, in bytes. */
  body: 100_000,
} as const;

const measures = new WeakMap<OperationDefinitionNode, Measure>();

function measureOf(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Measure {
  const known = measures.get(operation);
  if (known) return known;
  const made = measure(schema, document, operation);
  measures.set(operation, made);
  return made;
}

/** Validation rule: refuses TOO_COMPLEX what is too deep or has too many aliases, before anything runs. */
export function shapeLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const { depth, aliases } = measureOf(context.getSchema(), context.getDocument(), operation);
      if (depth > LIMITS.depth) context.reportError(new Refusal('TOO_COMPLEX', { limit: 'depth', most: LIMITS.depth }));
      if (aliases > LIMITS.aliases) {
        context.reportError(new Refusal('TOO_COMPLEX', { limit: 'aliases', most: LIMITS.aliases }));
      }
      return false;
    },
  };
}

/**
 * Refuses an operation whose cost for these variables is beyond the limit; asked at every request, since page sizes are variables.
 * @throws Refusal TOO_COMPLEX
 */
export function mustBeAffordable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  // A negative "not" lets NaN and Infinity be refused as well.
  const affordable = measureOf(schema, document, operation).cost(variables) <= LIMITS.cost;
  if (!affordable) throw new Refusal('TOO_COMPLEX', { limit: 'cost', most: LIMITS.cost });
}
