import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { act, cleanup, render, screen } from '@testing-library/react';
import { endpoints } from './paths';
import type { RefusalCode } from './refusal';
import { SessionProvider, useSession, type Session } from './session';

i18n.loadAndActivate({ locale: 'en', messages: {} });
localStorage.setItem('provost.locale', 'en');

const can = { __typename: 'ViewerCan', learn: true, author: false, teach: false, coordinate: false, administer: false };
const person = {
  __typename: 'Person',
  id: 'p1',
  fullName: 'Amina Benkirane',
  email: 'amina@example.org',
  locale: 'en',
  timeZone: 'UTC',
  countryCode: 'MA',
  agency: null,
};
const AMINA = { __typename: 'Viewer', person, can };

/** A server that knows one person, `here`; null for nobody, undefined where there is no line to it. */
let here: typeof AMINA | null | undefined;
let refuses: { status: number; code: RefusalCode } | null;

function answer(status: number, body: object) {
  const headers = new Map([['content-type', 'application/json']]);
  return {
    ok: status < 400,
    status,
    headers,
    text: () => Promise.resolve(JSON.stringify(body)),
    json: () => Promise.resolve(body),
  };
}

const server = jest.fn(async (url: string) => {
  if (here === undefined) throw new TypeError('Failed to fetch');
  if (url === endpoints.graphql) return answer(200, { data: { __typename: 'Query', viewer: here } });
  if (refuses)
    return answer(refuses.status, { errors: [{ message: refuses.code, extensions: { code: refuses.code } }] });
  here = url === endpoints.signIn ? AMINA : null;
  return answer(200, { ok: true });
});
Object.assign(globalThis, { fetch: server });

let session: Session;
function Who() {
  session = useSession();
  return <p>{session.viewer ? session.viewer.person.fullName : session.state}</p>;
}

async function open() {
  render(
    <I18nProvider i18n={i18n}>
      <SessionProvider>
        <Who />
      </SessionProvider>
    </I18nProvider>,
  );
  await act(() => Promise.resolve());
}

beforeEach(() => {
  cleanup();
  localStorage.removeItem('provost.viewer');
  here = null;
  refuses = null;
});

describe('The session', () => {
  it('is a visitor until somebody signs in', async () => {
    await open();
    await screen.findByText('visitor');
    const refused = await act(() => session.signIn('amina@example.org', 'long enough'));
    expect(refused).toBeNull();
    await screen.findByText('Amina Benkirane');
  });

  it.each<[number, RefusalCode]>([
    [401, 'WRONG_CREDENTIALS'],
    [429, 'TOO_MANY_REQUESTS'],
    [500, 'INTERNAL'],
  ])('says why it could not sign in (%i)', async (status, code) => {
    await open();
    refuses = { status, code };
    expect(await act(() => session.signIn('amina@example.org', 'wrong'))).toBe(code);
    expect(session.state).toBe('visitor');
  });

  it('keeps whom the device knew when there is no line', async () => {
    here = AMINA;
    await open();
    await screen.findByText('Amina Benkirane');
    cleanup();
    here = undefined;
    await open();
    await screen.findByText('Amina Benkirane');
    expect(session.state).toBe('signed-in');
  });

  it('does not claim to have signed out where the server was not reached', async () => {
    here = AMINA;
    await open();
    await screen.findByText('Amina Benkirane');
    here = undefined;
    expect(await act(() => session.signOut())).toBe('OFFLINE');
    expect(session.state).toBe('signed-in');
  });

  it('forgets whom the device knew once the server says that nobody is here', async () => {
    here = AMINA;
    await open();
    await screen.findByText('Amina Benkirane');
    here = null;
    await act(() => session.refresh());
    await screen.findByText('visitor');
    expect(localStorage.getItem('provost.viewer')).toBeNull();
  });
});
