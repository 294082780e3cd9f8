import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';
import { AgencyForm } from './agency-form';
import { PersonForm } from './person-form';
import { NOBODY_YET, type PersonValues } from './person-values';
import { StandingDialog } from './standing-dialog';

i18n.loadAndActivate({ locale: 'en', messages: {} });

const GHANA = { code: 'GH', name: 'Ghana', region: { code: 'africa', name: 'Africa' } };
const PLACES = { regions: [{ code: 'africa', name: 'Africa' }], countries: [GHANA] };
/** What a mutation gets: data, or a refusal's extensions. */
let answered: { data?: object; extensions?: object };
const sent = jest.fn();

async function server(_url: string, { body }: { body: string }) {
  const { query, variables } = JSON.parse(body) as { query: string; variables: object };
  const isMutation = query.startsWith('mutation');
  if (isMutation) sent(variables);
  const { data, extensions } = isMutation ? answered : { data: { ...PLACES, agencies: [] }, extensions: undefined };
  const answer = extensions ? { errors: [{ message: '', extensions }] } : { data };
  const headers = new Map([['content-type', 'application/json']]);
  return { ok: true, status: 200, headers, text: () => Promise.resolve(JSON.stringify(answer)) };
}
Object.assign(globalThis, { fetch: server });

function show(form: ReactNode) {
  const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [cacheExchange, fetchExchange] });
  render(
    <I18nProvider i18n={i18n}>
      <MemoryRouter>
        <Provider value={client}>{form}</Provider>
      </MemoryRouter>
    </I18nProvider>,
  );
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
// By text: to look for roles among hundreds of time zones takes jsdom seconds.
const press = (name: string) => fireEvent.click(screen.getByText(name, { selector: 'button' }));
const hasFocus = (label: string) => waitFor(() => expect(document.activeElement).toBe(field(label)));

const YAA: PersonValues = {
  ...{ ...NOBODY_YET, fullName: 'Yaa Asantewaa', email: 'yaa@police.example', password: 'h2k4-m6p8' },
  ...{ countryCode: 'GH', timeZone: 'Africa/Accra' },
};

beforeEach(() => {
  cleanup();
  sent.mockClear();
});

describe('the form of a new person', () => {
  const made = jest.fn();
  const open = async (first: PersonValues) => {
    made.mockClear();
    show(<PersonForm first={first} onMade={made} />);
    await screen.findByText('Ghana');
  };

  it('takes the administrator to the first field that is wrong, and sends nothing', async () => {
    await open({ ...NOBODY_YET, fullName: 'Yaa Asantewaa', password: 'short' });
    press('Make the account');
    await hasFocus('E-mail address');
    expect(screen.getByText('Choose the time zone.')).toBeTruthy();
    expect(sent).not.toHaveBeenCalled();
  });

  it('tells beside its field that an address is taken, and keeps the rest', async () => {
    answered = { data: { createPerson: { __typename: 'EmailTaken', takenEmail: YAA.email } } };
    await open({ ...YAA, password: 'h2k4-m6p8-q9' });
    press('Make the account');
    await screen.findByText('Somebody has an account with this address already.');
    await hasFocus('E-mail address');
    expect(field('Name').value).toBe('Yaa Asantewaa');
    expect(made).not.toHaveBeenCalled();
    fireEvent.change(field('E-mail address'), { target: { value: 'yaa.a@police.example' } });
    expect(screen.queryByText('Somebody has an account with this address already.')).toBeNull();
  });

  it('shows a field that only the server finds wrong', async () => {
    answered = { extensions: { code: 'BAD_INPUT', facts: { field: 'timeZone' } } };
    await open({ ...YAA, password: 'h2k4-m6p8-q9' });
    press('Make the account');
    await screen.findByText('Choose the time zone.');
    await hasFocus('Time zone');
  });

  it('says that a place lies beyond what is administered', async () => {
    answered = { extensions: { code: 'NOT_ALLOWED' } };
    await open({ ...YAA, password: 'h2k4-m6p8-q9' });
    press('Make the account');
    await screen.findByText(/beyond what you administer/u, { selector: '[role=alert] *' });
  });

  it('hands over whom it made', async () => {
    answered = { data: { createPerson: { __typename: 'Person', id: 'p1' } } };
    await open({ ...YAA, fullName: ' Yaa ', password: 'h2k4-m6p8-q9' });
    press('Make the account');
    await waitFor(() =>
      expect(made).toHaveBeenCalledWith(expect.objectContaining({ fullName: 'Yaa', password: 'h2k4-m6p8-q9' })),
    );
  });
});

describe('the form of an agency', () => {
  const fill = async (domains: string) => {
    show(<AgencyForm />);
    await screen.findByText('Ghana');
    fireEvent.change(field('Name of the agency'), { target: { value: 'Port Police' } });
    fireEvent.change(field('Country'), { target: { value: 'GH' } });
    fireEvent.change(field('Domains of its e-mail addresses'), { target: { value: domains } });
    press('Add the agency');
  };

  it('names what is no domain', async () => {
    await fill('police.example police');
    await screen.findByText('These are no domains: police');
    await hasFocus('Domains of its e-mail addresses');
    expect(sent).not.toHaveBeenCalled();
  });

  it('tells beside the name that the country has it already, and keeps it', async () => {
    answered = { extensions: { code: 'CONFLICT', facts: { field: 'name' } } };
    await fill('police.example');
    await screen.findByText('This country has an agency of this name already.');
    await hasFocus('Name of the agency');
    expect(field('Name of the agency').value).toBe('Port Police');
  });
});

it('a suspension that is refused stays a question, with the reason', async () => {
  answered = { extensions: { code: 'NOT_ALLOWED' } };
  const changed = jest.fn();
  const person = { id: 'p1', fullName: 'Yaa Asantewaa', status: 'ACTIVE' } as const;
  show(<StandingDialog open person={person} onClose={jest.fn()} onChanged={changed} />);
  press('Suspend');
  expect((await screen.findByRole('alert')).textContent).toContain('Your role does not allow this.');
  expect(screen.getByRole('dialog', { name: 'Suspend Yaa Asantewaa?' })).toBeTruthy();
  expect(changed).not.toHaveBeenCalled();
});
