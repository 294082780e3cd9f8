/** Where the loaders of one request are kept: the GraphQL context of that request. */
export interface LoaderCache {
  readonly loaders: Map<string, unknown>;
}

/** The request's loader of this name, made on first use. Loaders never outlive their request, so they need no invalidation. */
export function loaderOf<Loader>(context: LoaderCache, name: string, make: () => Loader): Loader {
  const known = context.loaders.get(name);
  if (known !== undefined) return known as Loader;
  const made = make();
  context.loaders.set(name, made);
  return made;
}
