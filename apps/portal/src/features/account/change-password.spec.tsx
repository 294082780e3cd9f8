import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ChangePassword } from './change-password';

i18n.loadAndActivate({ locale: 'en', messages: {} });

let refuses: string | null;
const server = jest.fn(async () => ({
  ok: refuses === null,
  json: () => Promise.resolve(refuses ? { errors: [{ extensions: { code: refuses } }] } : { ok: true }),
}));
Object.assign(globalThis, { fetch: server });

const current = () => screen.getByLabelText<HTMLInputElement>('Current password');
const fresh = () => screen.getByLabelText<HTMLInputElement>('New password');
const change = (before: string, after: string) => {
  fireEvent.change(current(), { target: { value: before } });
  fireEvent.change(fresh(), { target: { value: after } });
  fireEvent.click(screen.getByRole('button', { name: 'Change the password' }));
};

beforeEach(() => {
  cleanup();
  server.mockClear();
  refuses = null;
  render(
    <I18nProvider i18n={i18n}>
      <ChangePassword email="amina@example.org" />
    </I18nProvider>,
  );
});

describe('changing the password', () => {
  it('tells a wrong current one beside its field, and keeps what was typed', async () => {
    refuses = 'WRONG_CREDENTIALS';
    change('not hers', 'battery staple');
    await screen.findByText('This is not your current password.');
    await waitFor(() => expect(document.activeElement).toBe(current()));
    expect([current().value, fresh().value]).toEqual(['not hers', 'battery staple']);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['Write at least 10 characters.', 'short'],
    ['This is the old one.', 'correct horse'],
  ])('does not send a new one that cannot be: %s', async (words, password) => {
    change('correct horse', password);
    await screen.findByText(words);
    await waitFor(() => expect(document.activeElement).toBe(fresh()));
    expect(server).not.toHaveBeenCalled();
  });

  it('says that other devices are signed out', async () => {
    change('correct horse', 'battery staple');
    expect((await screen.findByRole('status')).textContent).toContain('signed out on all your other devices');
    expect([current().value, fresh().value]).toEqual(['', '']);
  });
});
