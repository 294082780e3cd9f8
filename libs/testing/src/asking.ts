import type { College, Somebody } from './college.js';

/** Sends a document that must be answered without an error, and gives its first field. */
export async function ask<T>(
  college: College,
  document: string,
  variables: object = {},
  as: Somebody | null = null,
): Promise<T> {
  const { data, errors } = await college.graphql<Record<string, T>>(document, variables, as);
  if (errors) throw new Error(`Not answered: ${JSON.stringify(errors)}`);
  return Object.values(data ?? {})[0] as T;
}

/** Sends a document that must be refused, and gives the code. Whatever is answered beside it throws: a refusal reveals nothing. */
export async function refusal(
  college: College,
  document: string,
  variables: object = {},
  as: Somebody | null = null,
): Promise<string> {
  const { data, errors } = await college.graphql(document, variables, as);
  const [error] = errors ?? [];
  if (!error || data !== null) throw new Error(`Not refused: ${JSON.stringify({ data, errors })}`);
  return error.extensions.code;
}
