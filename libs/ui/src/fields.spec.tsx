import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { Button } from './button';
import { CheckboxGroup } from './choices';
import { TextField } from './fields';
import { Form } from './form';
import { PasswordField } from './password-field';

describe('A field', () => {
  it('is tied to its label, its hint and its error', () => {
    render(
      <TextField
        label="E-mail"
        hint="The official one"
        error="This is not an e-mail address."
        value="x"
        onChange={jest.fn()}
      />,
    );
    const input = screen.getByLabelText('E-mail');
    const described = (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['The official one', 'This is not an e-mail address.']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('A password', () => {
  it('is hidden until its button is pressed, and keeps its words and what was typed', () => {
    render(<PasswordField label="New password" show="Show" value="battery staple" onChange={jest.fn()} error="Old." />);
    const input = screen.getByLabelText<HTMLInputElement>('New password');
    expect([input.type, input.getAttribute('aria-invalid')]).toEqual(['password', 'true']);
    fireEvent.click(screen.getByRole('button', { name: 'Show', pressed: false }));
    expect([input.type, input.value]).toEqual(['text', 'battery staple']);
    expect(screen.getByRole('button', { pressed: true })).toBeTruthy();
  });
});

describe('A form', () => {
  function SignIn() {
    const [error, setError] = useState<string>();
    return (
      <Form onSubmit={() => setError('Type your password.')} label="Sign in">
        <TextField label="E-mail" value="a@example.org" onChange={jest.fn()} />
        <TextField label="Password" value="" onChange={jest.fn()} error={error} />
        <Button type="submit">Sign in</Button>
      </Form>
    );
  }

  it('takes the person to the first field in error', async () => {
    render(<SignIn />);
    fireEvent.submit(screen.getByRole('form', { name: 'Sign in' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Password')));
  });

  it('takes the person there again, when nothing but the submit is new', async () => {
    render(<SignIn />);
    for (let time = 0; time < 2; time++) {
      screen.getByRole('button', { name: 'Sign in' }).focus();
      fireEvent.submit(screen.getByRole('form', { name: 'Sign in' }));
      await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Password')));
    }
  });
});

describe('A busy button', () => {
  it('does not act a second time, and keeps its place in the keyboard order', () => {
    const save = jest.fn();
    render(
      <form onSubmit={save}>
        <Button type="submit" busy onClick={save}>
          Save
        </Button>
      </form>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(save).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(false);
  });
});

describe('A group of checkboxes', () => {
  it('gives the chosen in the order of the choices', () => {
    const change = jest.fn();
    const choices = ['ar', 'en', 'fr'].map((value) => ({ value, label: value }));
    render(<CheckboxGroup label="Languages" choices={choices} value={['fr']} onChange={change} />);
    fireEvent.click(screen.getByLabelText('ar'));
    expect(change).toHaveBeenCalledWith(['ar', 'fr']);
  });
});
