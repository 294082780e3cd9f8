import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Kept } from './kept';

/** The device: what idb-keyval would keep in IndexedDB, which jsdom does not have. */
const device = new Map<string, unknown>();
let full = false;
let unreadable = false;
jest.unstable_mockModule('idb-keyval', () => ({
  createStore: () => null,
  get: (key: string) => (unreadable ? Promise.reject(new Error('UnknownError')) : Promise.resolve(device.get(key))),
  keys: () => Promise.resolve([...device.keys()]),
  del: (key: string) => Promise.resolve(void device.delete(key)),
  set: (key: string, value: unknown) =>
    full ? Promise.reject(new Error('QuotaExceededError')) : Promise.resolve(void device.set(key, value)),
}));
const { useLeft, useTyped } = await import('./use-typed');

interface Form {
  readonly title: string;
}
const tidy = ({ title }: Form): Form => ({ title: title.trim() });

function Fields({ server, kept }: { readonly server: string; readonly kept: Kept<Form> | undefined }) {
  const typed = useTyped<Form>({ place: 'leila/step', server: { title: server }, kept, tidy });
  const { dirty, left, older, onDevice } = typed;
  return (
    <>
      <input
        aria-label="Title"
        value={typed.value.title}
        onChange={({ target }) => typed.change({ title: target.value })}
      />
      <output>
        {Object.entries({ dirty, left, older, lost: !onDevice })
          .flatMap(([name, is]) => (is ? [name] : []))
          .join()}
      </output>
      <button onClick={() => typed.markSaved(tidy(typed.value))}>Saved</button>
      <button onClick={typed.takeSaved}>Drop</button>
    </>
  );
}

function Page({ server }: { readonly server: string }) {
  const left = useLeft<Form>('leila/step');
  return left && <Fields server={server} kept={left.kept} />;
}

const title = () => screen.findByLabelText<HTMLInputElement>('Title');
const standing = () => screen.getByRole('status').textContent;
const type = async (value: string) => fireEvent.change(await title(), { target: { value } });

describe('A form that is kept on the device', () => {
  beforeEach(() => {
    device.clear();
    full = false;
    unreadable = false;
  });

  it('has every word again after the page was closed', async () => {
    const { unmount } = render(<Page server="Old" />);
    await type('New words');
    expect(standing()).toBe('dirty');
    unmount();
    render(<Page server="Old" />);
    expect((await title()).value).toBe('New words');
    expect(standing()).toBe('dirty,left');
    fireEvent.click(screen.getByText('Drop'));
    expect((await title()).value).toBe('Old');
    await waitFor(() => expect(device.size).toBe(0));
  });

  it('says where the server has newer words than those that were typed over', async () => {
    const { unmount } = render(<Page server="Old" />);
    await type('New words');
    unmount();
    render(<Page server="Changed elsewhere" />);
    expect((await title()).value).toBe('New words');
    expect(standing()).toBe('dirty,older');
  });

  it('leaves nothing on the device once the server has all of it', async () => {
    render(<Page server="Old" />);
    await type('New words ');
    await waitFor(() => expect(device.size).toBe(1));
    fireEvent.click(screen.getByText('Saved'));
    expect(standing()).toBe('');
    await waitFor(() => expect(device.size).toBe(0));
  });

  it('follows the server while nobody is typing, and only then', async () => {
    const { rerender } = render(<Page server="Old" />);
    await title();
    rerender(<Page server="Newer" />);
    expect((await title()).value).toBe('Newer');
    await type('Mine');
    rerender(<Page server="Newest" />);
    expect((await title()).value).toBe('Mine');
  });

  it('forgets nothing that it could not read', async () => {
    const { unmount } = render(<Page server="Old" />);
    await type('New words');
    unmount();
    unreadable = true;
    const { unmount: leave } = render(<Page server="Old" />);
    expect((await title()).value).toBe('Old');
    leave();
    unreadable = false;
    render(<Page server="Old" />);
    expect((await title()).value).toBe('New words');
  });

  it('says that its words are only in this tab where the device cannot write', async () => {
    full = true;
    render(<Page server="Old" />);
    await type('New words');
    await waitFor(() => expect(standing()).toBe('dirty,lost'));
  });
});
