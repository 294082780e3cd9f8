import { describe, expect, it } from '@jest/globals';
import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { SaveState } from '@provost/ui';
import { render, screen } from '@testing-library/react';
import { SaveIndicator, useReportSaveState } from './save-state';

i18n.loadAndActivate({ locale: 'en', messages: {} });

function Part({ name, state }: { readonly name: string; readonly state: SaveState | null }) {
  useReportSaveState(name, state);
  return null;
}

function page(evidence: SaveState | null, draft: SaveState | null) {
  return (
    <I18nProvider i18n={i18n}>
      <Part name="evidence" state={evidence} />
      <Part name="draft" state={draft} />
      <SaveIndicator />
    </I18nProvider>
  );
}

describe('The saved indicator', () => {
  it('says nothing where there is nothing to save', () => {
    render(page(null, null));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('is only as good as the least saved part', () => {
    const { rerender } = render(page('saved', 'saving'));
    expect(screen.getByRole('status').textContent).toBe('Saving');
    rerender(page('unsaved', 'saving'));
    expect(screen.getByRole('status').textContent).toBe('Kept on this device, not sent yet');
    rerender(page('saved', 'failed'));
    expect(screen.getByRole('status').textContent).toBe('Not saved');
    rerender(page('saved', null));
    expect(screen.getByRole('status').textContent).toBe('All work saved');
  });

  it('lets the browser ask before work that is only in this tab is lost', () => {
    const { rerender } = render(page('failed', null));
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(true);
    rerender(page('saving', null));
    expect(leave()).toBe(false);
    rerender(page('unsaved', null));
    expect(leave()).toBe(false);
  });
});
