import { beforeEach, describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { SessionProvider, useSession } from '../../shared/session';
import { AboutYou } from './about-you';

i18n.loadAndActivate({ locale: 'en', messages: {} });

const person = {
  ...{ __typename: 'Person', id: 'p1', fullName: 'Amina Benkirane', email: 'amina@example.org' },
  ...{ locale: 'en', timeZone: 'Africa/Casablanca', countryCode: 'MA', agency: null },
};
const can = { __typename: 'ViewerCan', learn: true, author: false, teach: false, coordinate: false, administer: false };
let updates: (object | undefined)[];
let refuses: boolean;

async function server(_url: string, { body }: { body: string }) {
  const { variables } = JSON.parse(body) as { variables?: { input?: object } };
  const isUpdate = variables?.input !== undefined;
  if (isUpdate) updates.push(variables.input);
  const viewer = { __typename: 'Viewer', person, can };
  const data = isUpdate ? { __typename: 'Mutation', updateMyAccount: person } : { __typename: 'Query', viewer };
  const answer = isUpdate && refuses ? { errors: [{ message: '', extensions: { code: 'INTERNAL' } }] } : { data };
  const headers = new Map([['content-type', 'application/json']]);
  return { ok: true, status: 200, headers, text: () => Promise.resolve(JSON.stringify(answer)) };
}
Object.assign(globalThis, { fetch: server });

const SignedIn = () => (useSession().viewer ? <AboutYou /> : null);
const name = () => screen.getByLabelText<HTMLInputElement>('Name');
const save = (fullName: string) => {
  fireEvent.change(name(), { target: { value: fullName } });
  fireEvent.click(screen.getByText('Save'));
};

beforeEach(async () => {
  cleanup();
  updates = [];
  refuses = false;
  render(
    <I18nProvider i18n={i18n}>
      <SessionProvider>
        <SignedIn />
      </SessionProvider>
    </I18nProvider>,
  );
  await screen.findByLabelText('Name');
});

describe('what a person says about herself', () => {
  it('is not sent without a name', async () => {
    save('  ');
    await screen.findByText('Write your name.');
    await waitFor(() => expect(document.activeElement).toBe(name()));
    expect(updates).toEqual([]);
  });

  it('keeps what she wrote when the server fails', async () => {
    refuses = true;
    save('Amina Benkirane-Idrissi');
    await screen.findByText(/Something went wrong on our side/u, { selector: '[role=alert] *' });
    expect(name().value).toBe('Amina Benkirane-Idrissi');
  });

  it('is saved, and says so until she writes on', async () => {
    save(' Amina Idrissi ');
    await screen.findByText('Your account is saved.');
    expect(updates).toEqual([{ fullName: 'Amina Idrissi', locale: 'en', timeZone: 'Africa/Casablanca' }]);
    fireEvent.change(name(), { target: { value: 'A' } });
    expect(screen.queryByText('Your account is saved.')).toBeNull();
  });
});
