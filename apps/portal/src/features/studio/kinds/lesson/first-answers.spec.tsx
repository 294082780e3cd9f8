import { afterEach, describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, render, screen, within } from '@testing-library/react';
import { Client, fetchExchange, Provider } from 'urql';
import FirstAnswers from './first-answers';

i18n.loadAndActivate({ locale: 'en', messages: {} });

const place = (of: string, rightShare: number | null, parts: object[] = []) => ({
  ...{ place: of, under: 'At the door', prompt: `Question ${of}?`, officers: rightShare === null ? null : 20 },
  ...{ rightShare, parts },
});
const chosen = [
  { text: 'Open it', right: false, share: 0.55 },
  { text: 'Photograph it', right: true, share: 0.45 },
];

async function open(places: object[]) {
  const body = JSON.stringify({ data: { firstAnswers: { leastGroup: 5, places } } });
  const headers = new Map([['content-type', 'application/json']]);
  const answer = () => Promise.resolve({ ok: true, status: 200, headers, text: () => Promise.resolve(body) });
  const client = new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    fetch: answer as never,
    preferGetMethod: false,
  });
  render(
    <I18nProvider i18n={i18n}>
      <Provider value={client}>
        <FirstAnswers stepId="s" locale="en" />
      </Provider>
    </I18nProvider>,
  );
  await screen.findByText(/Hardest|Everybody|There are no figures yet/u);
}

afterEach(cleanup);

describe('Where officers stumble', () => {
  it('says the hardest question first, then each with what was chosen, in words beside its bars', async () => {
    await open([place('a', 0.9), place('b', 0.45, chosen), place('c', null)]);
    expect(screen.getByText(/^Hardest/u).textContent).toBe('Hardest at the first try: Question b? – 45% were right.');
    const section = screen.getByRole('heading', { name: 'Question b?' }).closest('section') as HTMLElement;
    expect(within(section).getByText('20 officers answered, 45% rightly at the first try.')).toBeTruthy();
    expect(within(section).getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Open it55% chose it, and it is not right',
      'Photograph it45% chose it, and it is right',
    ]); // prettier-ignore
    expect(section.querySelector<HTMLElement>('.is-wrong')?.style.inlineSize).toBe('55%');
  });

  it('names what too few have answered, without a figure', async () => {
    await open([place('a', 1, [{ text: 'Days', right: null, share: 1 }]), place('c', null)]);
    expect(screen.getByText('Everybody was right at the first try.')).toBeTruthy();
    expect(screen.getByText('100% got it right')).toBeTruthy();
    expect(screen.getByText('Answered by fewer than 5')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Question c?' })).toBeNull();
  });

  it('says that there are no figures before enough have answered', async () => {
    await open([place('a', null)]);
    expect(screen.getByText(/appear once 5 officers have answered/u)).toBeTruthy();
  });
});
