/** The end of a switch over a union: a case that was forgotten does not compile, and one that the types did not foresee throws. */
export function assertUnreachable(value: never): never {
  throw new Error(`unforeseen case: ${JSON.stringify(value)}`);
}
