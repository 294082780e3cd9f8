import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { cacheExchange, Client, fetchExchange, Provider } from 'urql';

i18n.loadAndActivate({ locale: 'en', messages: {} });

jest.unstable_mockModule('../../shared/session', () => ({
  useViewer: () => ({ person: { id: 'efua' }, can: { author: false } }),
}));
const { WritePost } = await import('./write-post');

interface Sent {
  readonly input: { readonly id: string; readonly body: string; readonly signed: boolean };
}
const sent = jest.fn<(variables: Sent) => void>();
/** Whether the server is reached. */
let line = true;

async function server(_url: string, { body }: { body: string }) {
  sent((JSON.parse(body) as { variables: Sent }).variables);
  if (!line) throw new TypeError('no line');
  const headers = new Map([['content-type', 'application/json']]);
  const answer = JSON.stringify({ data: { postInDiscussion: null } });
  return { ok: true, status: 200, headers, text: () => Promise.resolve(answer) };
}
Object.assign(globalThis, { fetch: server });

const onSent = jest.fn();
function open() {
  cleanup();
  const client = new Client({ url: '/graphql', preferGetMethod: false, exchanges: [cacheExchange, fetchExchange] });
  render(
    <I18nProvider i18n={i18n}>
      <MemoryRouter>
        <Provider value={client}>
          <WritePost stepId="s1" questionId={null} label="Ask a question" act="Ask" onSent={onSent} />
        </Provider>
      </MemoryRouter>
    </I18nProvider>,
  );
}
const field = () => screen.getByLabelText<HTMLTextAreaElement>('Ask a question');
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const ask = () => fireEvent.click(screen.getByText('Ask', { selector: 'button' }));
const lastSent = () => sent.mock.calls.at(-1)?.[0].input;

beforeEach(() => {
  localStorage.clear();
  sent.mockClear();
  onSent.mockClear();
  line = true;
  open();
});

describe('a question on its way', () => {
  it('is still there after the page was closed, and goes out under the same id after a lost line', async () => {
    type('Who may open a seal?');
    line = false;
    ask();
    await screen.findByRole('alert').catch(() => screen.findByRole('status'));
    const first = lastSent();
    open();
    expect(field().value).toBe('Who may open a seal?');
    line = true;
    ask();
    await waitFor(() => expect(onSent).toHaveBeenCalledTimes(1));
    expect(lastSent()).toEqual(first);
    expect(field().value).toBe('');
  });

  it('that is empty is not sent, and says so beside the field', () => {
    type('  ');
    ask();
    expect(sent).not.toHaveBeenCalled();
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  it('gets another id once it has arrived', async () => {
    type('First?');
    ask();
    await waitFor(() => expect(onSent).toHaveBeenCalledTimes(1));
    const first = lastSent()?.id;
    type('Second?');
    ask();
    await waitFor(() => expect(onSent).toHaveBeenCalledTimes(2));
    expect(lastSent()?.id).not.toBe(first);
  });
});
