import { beforeEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { cacheExchange, Client, fetchExchange, gql, Provider } from 'urql';
import { usePages, type PageOf, type Pages } from './pages';

interface Answer {
  readonly names: PageOf<string>;
}
const NAMES = gql<Answer, { text: string; after?: string | null }>`
  query Names($text: String!, $after: String) {
    names(text: $text, after: $after) {
      nodes
      endCursor
      hasNextPage
      totalCount
    }
  }
`;

/** A list of five names in pages of two. */
const ALL = ['Abena', 'Kofi', 'Kwame', 'Yaa', 'Akua'];
let down = false;

function answer({ text, after }: { text: string; after?: string | null }): Answer {
  const found = ALL.filter((name) => name.includes(text));
  const from = after ? found.indexOf(after) + 1 : 0;
  const nodes = found.slice(from, from + 2);
  return {
    names: { nodes, endCursor: nodes.at(-1) ?? null, hasNextPage: from + 2 < found.length, totalCount: found.length },
  };
}

async function server(_url: string, { body }: { body: string }) {
  if (down) throw new TypeError('Failed to fetch');
  const { variables } = JSON.parse(body) as { variables: { text: string; after?: string | null } };
  const text = () => Promise.resolve(JSON.stringify({ data: answer(variables) }));
  return { ok: true, status: 200, headers: new Map([['content-type', 'application/json']]), text };
}
Object.assign(globalThis, { fetch: server });

let pages: Pages<string>;
function List({ text }: { readonly text: string }) {
  pages = usePages(NAMES, { text }, ({ names }) => names);
  return <p>{pages.nodes.join(' ')}</p>;
}

async function shown(text = '') {
  const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [cacheExchange, fetchExchange] });
  const list = (filter: string) => (
    <Provider value={client}>
      <List text={filter} />
    </Provider>
  );
  const { rerender } = render(list(text));
  await screen.findByText('Abena Kofi');
  return { filterBy: (filter: string) => rerender(list(filter)) };
}

beforeEach(() => {
  cleanup();
  down = false;
});

describe('A list that grows', () => {
  it('adds page after page until there are no more', async () => {
    await shown();
    expect([pages.totalCount, pages.hasMore]).toEqual([5, true]);
    await act(async () => pages.loadMore());
    await screen.findByText('Abena Kofi Kwame Yaa');
    await act(async () => pages.loadMore());
    await screen.findByText('Abena Kofi Kwame Yaa Akua');
    expect(pages.hasMore).toBe(false);
  });

  it('starts anew when the filter changes', async () => {
    const { filterBy } = await shown();
    await act(async () => pages.loadMore());
    await screen.findByText('Abena Kofi Kwame Yaa');
    filterBy('Ak');
    await screen.findByText('Akua');
    expect(pages.totalCount).toBe(1);
  });

  it('keeps what it has when a further page fails, and tries that page again', async () => {
    await shown();
    down = true;
    await act(async () => pages.loadMore());
    expect(pages.error?.networkError).toBeTruthy();
    expect(pages.nodes).toEqual(['Abena', 'Kofi']);
    down = false;
    await act(async () => pages.retry());
    await screen.findByText('Abena Kofi Kwame Yaa');
    expect(pages.error).toBeUndefined();
  });
});
