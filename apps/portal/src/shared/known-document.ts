import { createRequest, type TypedDocumentNode } from 'urql';

const hashes = new Map<string, string>();

/**
 * A document of the portal with the hash under which the api knows it. The build writes the calls: sources say
 * graphql(`...`) and never call this.
 */
export function knownDocument<Data, Variables>(
  name: string,
  hash: string,
  text: string,
): TypedDocumentNode<Data, Variables> {
  hashes.set(name, hash);
  // The client keeps one parsed document per text; only its types are ours to add.
  return createRequest(text, {}).query as TypedDocumentNode<Data, Variables>;
}

/** The hash of a known document by its operation's name. */
export function hashOf(operationName: string | undefined): string | undefined {
  return operationName === undefined ? undefined : hashes.get(operationName);
}
