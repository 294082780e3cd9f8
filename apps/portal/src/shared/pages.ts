import { useState } from 'react';
import { useClient, useQuery, type AnyVariables, type CombinedError, type DocumentInput } from 'urql';

/** One page of a list, as the schema gives it. */
export interface PageOf<Node> {
  readonly nodes: readonly Node[];
  readonly endCursor?: string | null;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}

export interface Pages<Node, Page = PageOf<Node>> {
  readonly nodes: readonly Node[];
  /** The first page, with what a list carries beside its nodes; null while it is on its way. */
  readonly first: Page | null;
  /** Null while the first page is on its way. */
  readonly totalCount: number | null;
  readonly hasMore: boolean;
  /** True while the first or a further page is on its way. */
  readonly loading: boolean;
  readonly error: CombinedError | undefined;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/**
 * A list that grows page by page. Changed variables start it anew.
 * @param document a query with the variable `$after: String`
 * @param variables all its variables but `after`
 * @param pick finds the page in the answer
 */
export function usePages<
  Data,
  Variables extends AnyVariables & { after?: string | null },
  Page extends PageOf<unknown>,
>(
  document: DocumentInput<Data, Variables>,
  variables: Omit<Variables, 'after'>,
  pick: (data: Data) => Page,
): Pages<Page['nodes'][number], Page> {
  const client = useClient();
  const of = JSON.stringify(variables);
  const [further, setFurther] = useState<{
    of: string;
    pages: Page[];
    loading: boolean;
    error?: CombinedError;
  }>({ of, pages: [], loading: false });
  const [first, again] = useQuery<Data, AnyVariables>({
    query: document as DocumentInput<Data>,
    variables,
    requestPolicy: 'cache-and-network',
  });
  const known = further.of === of ? further : { of, pages: [], loading: false, error: undefined };

  const firstPage = first.data ? pick(first.data) : null;
  const pages = firstPage ? [firstPage, ...known.pages] : [];
  const last = pages.at(-1);

  const loadMore = async () => {
    if (!last?.hasNextPage || known.loading) return;
    setFurther({ ...known, loading: true, error: undefined });
    const answer = await client
      .query(document as DocumentInput<Data>, { ...variables, after: last.endCursor })
      .toPromise();
    const page = answer.data ? [pick(answer.data)] : [];
    // A filter changed meanwhile: this page belongs to a list that is no longer shown.
    setFurther((now) =>
      now.of === of ? { of, pages: [...known.pages, ...page], loading: false, error: answer.error } : now,
    );
  };

  return {
    nodes: pages.flatMap(({ nodes }): readonly Page['nodes'][number][] => nodes),
    first: firstPage,
    totalCount: last?.totalCount ?? null,
    hasMore: last?.hasNextPage ?? false,
    loading: first.fetching || known.loading,
    error: first.error ?? known.error,
    loadMore: () => void loadMore(),
    retry: () => (first.error ? again({ requestPolicy: 'network-only' }) : void loadMore()),
  };
}
