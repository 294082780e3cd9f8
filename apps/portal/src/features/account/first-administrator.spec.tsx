import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { endpoints } from '../../shared/paths';
import { SessionProvider } from '../../shared/session';
import FirstAdministratorPage from './first-administrator.page';

i18n.loadAndActivate({ locale: 'en', messages: {} });

/** What the server answers to a claim; the link itself is good unless a test says otherwise. */
let claimed: { status: number; code?: string };
let link: { status: number; code?: string };
const sent = jest.fn();

const KENYA = { __typename: 'Country', code: 'KE', name: 'Kenya' };

async function server(url: string, { body }: { body: string }) {
  if (url === endpoints.firstAdministrator) sent(JSON.parse(body));
  const { status, code } =
    url === endpoints.firstAdministrator ? claimed : url === endpoints.firstAdministratorCheck ? link : { status: 200 };
  const data = { __typename: 'Query', viewer: null, countries: [KENYA] };
  const answer = code ? { errors: [{ message: code, extensions: { code } }] } : { data };
  return {
    ...{ ok: status < 400, status, headers: new Map([['content-type', 'application/json']]) },
    text: () => Promise.resolve(JSON.stringify(answer)),
    json: () => Promise.resolve(answer),
  };
}
Object.assign(globalThis, { fetch: server });

function open(address: string) {
  render(
    <I18nProvider i18n={i18n}>
      <MemoryRouter initialEntries={[address]}>
        <SessionProvider>
          <FirstAdministratorPage />
        </SessionProvider>
      </MemoryRouter>
    </I18nProvider>,
  );
}

const write = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
// By text: to look for roles among hundreds of time zones takes jsdom seconds.
const send = () => fireEvent.click(screen.getByText('Become administrator'));

beforeEach(() => {
  cleanup();
  sent.mockClear();
  claimed = { status: 200 };
  link = { status: 200 };
});

describe('the link of the first administrator', () => {
  it('is asked for whole where its last part is missing', async () => {
    open('/first-administrator');
    expect((await screen.findByRole('alert')).textContent).toContain('Copy the whole line');
  });

  it('says what to do where it was used, before anybody fills in a form', async () => {
    link = { status: 404, code: 'NOT_FOUND' };
    open('/first-administrator#used');
    expect((await screen.findByRole('alert')).textContent).toContain('its console prints a fresh link');
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('the form of the first administrator', () => {
  it('takes her to the first field that is wrong, and sends nothing', async () => {
    open('/first-administrator#token');
    await screen.findByLabelText('Your name');
    write('Your name', 'Ada Provost');
    write('E-mail address', 'ada@college');
    write('Password', 'short');
    send();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('E-mail address')));
    expect(screen.getByText('Write at least 10 characters.')).toBeTruthy();
    expect(screen.getByText('Choose your country.')).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
  });

  it('keeps what she wrote where the link is over by then', async () => {
    claimed = { status: 404, code: 'NOT_FOUND' };
    open('/first-administrator#token');
    await screen.findByText('Kenya');
    write('Your name', ' Ada Provost ');
    write('E-mail address', 'ada@college.example');
    write('Password', 'correct horse battery');
    write('Country', 'KE');
    send();
    await screen.findByText(/This link opens nothing/u, { selector: '[role=alert] *' });
    expect(sent).toHaveBeenCalledWith(
      expect.objectContaining({ token: 'token', fullName: 'Ada Provost', countryCode: 'KE', locale: 'en' }),
    );
    expect(screen.getByLabelText<HTMLInputElement>('E-mail address').value).toBe('ada@college.example');
  });
});
