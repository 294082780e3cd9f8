import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Refusal } from '../errors/refusal.js';

/** One page of a list: `endCursor` is handed back as `after` to get the next one. */
export interface Page<Node> {
  readonly nodes: Node[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

/** What a caller asks of a list. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** A checked request: how many nodes, and the sort key of the last one seen. */
export interface PageSlice {
  readonly limit: number;
  readonly after: readonly string[] | null;
}

const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 200;

/** Base of a `SomethingPage` GraphQL type: `class PersonPage extends pageOf(Person) {}` with its own `@ObjectType()`. */
export function pageOf<Node>(node: Type<Node>): Type<Page<Node>> {
  @ObjectType({ isAbstract: true })
  class PageOfNodes implements Page<Node> {
    @Field(() => [node]) nodes!: Node[];
    @Field(() => String, { nullable: true }) endCursor!: string | null;
    @Field() hasNextPage!: boolean;
    @Field(() => Int) totalCount!: number;
  }
  return PageOfNodes;
}

/** Checks a request. Refuses BAD_INPUT for a size outside 1 to 200 or a cursor that this server did not make. */
export function sliceOf(request: PageRequest): PageSlice {
  const limit = request.first ?? DEFAULT_PAGE;
  if (!Number.isInteger(limit) || limit < 1 || limit > LARGEST_PAGE) {
    throw new Refusal('BAD_INPUT', { field: 'first', largest: LARGEST_PAGE });
  }
  return { limit, after: request.after ? keyOf(request.after) : null };
}

/**
 * Makes a page of rows that were read with `LIMIT limit + 1`: the row too many only tells that there is a next page.
 * `keyOfNode` gives the values that the list is sorted by, as text.
 */
export function pageFrom<Row, Node>(
  rows: readonly Row[],
  slice: PageSlice,
  totalCount: number,
  keyOfNode: (row: Row) => readonly string[],
  toNode: (row: Row) => Node,
): Page<Node> {
  const shown = rows.slice(0, slice.limit);
  const last = shown.at(-1);
  return {
    nodes: shown.map(toNode),
    endCursor: last === undefined ? null : cursorOf(keyOfNode(last)),
    hasNextPage: rows.length > slice.limit,
    totalCount,
  };
}

/** An opaque cursor of a sort key. */
export function cursorOf(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function keyOf(cursor: string): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.every((part) => typeof part === 'string')) return key;
  } catch {
    // Falls through: a cursor that does not parse is as wrong as one that parses to something else.
  }
  throw new Refusal('BAD_INPUT', { field: 'after' });
}
