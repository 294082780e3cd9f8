import { beforeEach, describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Client, fetchExchange, Provider } from 'urql';
import HeatMap from './heat-map';

i18n.loadAndActivate({ locale: 'en', messages: {} });

interface Asked {
  readonly locale: string;
  readonly country: string | null;
}

const countries = [
  { country: 'GH', officers: 7 },
  { country: 'FR', officers: 5 },
];
/** Twelve officers saw all of a minute; from 0:20 to 0:24 it was played nine times more, and the last ten seconds by six. */
const changes = [
  { at: 0, viewers: 12, plays: 12 },
  { at: 20, viewers: 12, plays: 21 },
  { at: 24, viewers: 12, plays: 12 },
  { at: 50, viewers: 6, plays: 6 },
  { at: 60, viewers: 0, plays: 0 },
];
let asked: Asked[];

/** A college in which the French voice was heard by too few. */
async function college(_url: string, { body }: { body: string }) {
  const { variables } = JSON.parse(body) as { variables: Asked };
  asked.push(variables);
  const few = variables.locale === 'fr';
  const figures = { officers: few ? null : 12, changes: few ? [] : changes, countries: few ? [] : countries };
  const stepViews = { ...variables, locales: ['en', 'fr'], durationSeconds: 60, leastGroup: 5, ...figures };
  const text = JSON.stringify({ data: { stepViews } });
  const headers = new Map([['content-type', 'application/json']]);
  return { ok: true, status: 200, headers, text: () => Promise.resolve(text) };
}

beforeEach(async () => {
  cleanup();
  asked = [];
  const client = new Client({
    url: '/graphql',
    exchanges: [fetchExchange],
    fetch: college as never,
    preferGetMethod: false,
  });
  render(
    <I18nProvider i18n={i18n}>
      <Provider value={client}>
        <HeatMap stepId="s" locale="en" />
      </Provider>
    </I18nProvider>,
  );
  await screen.findByRole('img', { name: 'Views by second' });
});

describe('how a medium is watched', () => {
  it('is said in words beside the picture', () => {
    const picture = screen.getByRole('img', { name: 'Views by second' });
    const words = document.getElementById(picture.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(words).toContain('12 officers have played it.');
    expect(words).toContain('Played again most: 0:20–0:22.');
    expect(words).toContain('Seen by the fewest: 0:50–0:52, by about 6.');
  });

  it('draws each second at its height, what was played again above what was seen', () => {
    const [plays, viewers] = [...document.querySelectorAll('.heat-chart path')].map((path) => path.getAttribute('d'));
    expect(viewers).toMatch(/^M0 21V9H1V9H2/u);
    expect(plays).toContain('V9H20V0H21V0H22V0H23V0H24V9H25');
    expect(viewers).toContain('V9H50V15H51');
  });

  it('stands in a table, stretch by stretch', () => {
    const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });
    expect(rows).toHaveLength(31);
    expect(rows[11]?.textContent).toMatch(/0:20–0:22.*12.*9/u);
  });

  it('is asked for one country, and for one language of all countries', async () => {
    fireEvent.change(screen.getByLabelText('Country'), { target: { value: 'GH' } });
    await screen.findByRole('option', { name: 'Ghana (7)', selected: true });
    fireEvent.change(await screen.findByLabelText('Language'), { target: { value: 'fr' } });
    await screen.findByText('There are no figures yet.');
    expect(asked.map(({ locale, country }) => [locale, country])).toEqual([['en', null], ['en', 'GH'], ['fr', null]]); // prettier-ignore
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByLabelText('Country')).toBeNull();
  });
});
