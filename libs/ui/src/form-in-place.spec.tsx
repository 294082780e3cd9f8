import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { useFocusBack, useFocusIn } from './form-in-place';

function Place() {
  const [open, setOpen] = useState(false);
  const around = useFocusBack(open);
  return (
    <>
      <div ref={around}>{!open && <button onClick={() => setOpen(true)}>Write</button>}</div>
      {open && <Fields onClose={() => setOpen(false)} />}
    </>
  );
}

function Fields({ onClose }: { readonly onClose: () => void }) {
  const around = useFocusIn();
  return (
    <div ref={around}>
      <button>A language</button>
      <textarea aria-label="Question" />
      <button onClick={onClose}>Close</button>
    </div>
  );
}

describe('A form in place of its button', () => {
  it('takes the focus into its first field, and gives it back to the button', async () => {
    render(<Place />);
    expect(document.activeElement).toBe(document.body);
    await userEvent.click(screen.getByRole('button', { name: 'Write' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Question' }));
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Write' }));
  });
});
