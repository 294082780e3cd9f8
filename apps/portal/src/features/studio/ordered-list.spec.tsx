import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { TextField } from '@provost/ui';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { OrderedList } from './ordered-list';

i18n.loadAndActivate({ locale: 'en', messages: {} });

function Page({ fixed = false }: { readonly fixed?: boolean }) {
  const [items, setItems] = useState<readonly string[]>(['One', 'Two', 'Three']);
  return (
    <I18nProvider i18n={i18n}>
      <OrderedList
        label="Things"
        items={items}
        onChange={setItems}
        nameOf={(item) => item}
        add={{ label: 'Add', make: () => '' }}
        fixed={fixed}
      >
        {(item, change) => <TextField label="Word" value={item} onChange={change} />}
      </OrderedList>
    </I18nProvider>
  );
}

const words = () => screen.getAllByLabelText<HTMLInputElement>('Word').map(({ value }) => value);
const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent;

describe('An ordered list', () => {
  it('moves things by buttons, and the focus along with them', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Move up: Three' }));
    expect(words()).toEqual(['One', 'Three', 'Two']);
    expect(focused()).toBe('Move up: Three');
    expect(screen.getByRole('status').textContent).toBe('Now number 2 of 3');
    await userEvent.keyboard('{Enter}');
    expect(words()).toEqual(['Three', 'One', 'Two']);
    // There is no way up from the top.
    expect(focused()).toBe('Move down: Three');
  });

  it('puts back what was taken out, where it was', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Take out: Two' }));
    expect(words()).toEqual(['One', 'Three']);
    expect(focused()).toBe('Put it back');
    await userEvent.keyboard('{Enter}');
    expect(words()).toEqual(['One', 'Two', 'Three']);
    expect(document.activeElement).toBe(screen.getAllByLabelText('Word')[1]);
  });

  it('adds at the end and goes there', async () => {
    render(<Page />);
    await userEvent.click(screen.getByRole('button', { name: 'Add' }));
    await userEvent.keyboard('Four');
    expect(words()).toEqual(['One', 'Two', 'Three', 'Four']);
    expect(screen.getByRole('button', { name: 'Move up: Four' })).toBeTruthy();
  });

  it('changes only its words where the order holds', () => {
    render(<Page fixed />);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
