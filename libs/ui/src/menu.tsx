import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classes } from './classes';
import { useDocumentLocale } from './document-locale';
import './overlays.css';

export interface MenuEntry {
  readonly id: string;
  /** Its plain words, also for typing ahead. */
  readonly label: string;
  readonly onAction: () => void;
  readonly disabled?: boolean;
  readonly danger?: boolean;
}

export interface MenuProps {
  /** What stands on the button. */
  readonly button: ReactNode;
  /** Names the button where its face is a sign. */
  readonly label?: string;
  readonly entries: readonly MenuEntry[];
  readonly tone?: 'quiet' | 'plain';
}

/** A button with a list of further actions. For links take ordinary links instead. */
export function Menu({ button, label, entries, tone = 'quiet' }: MenuProps) {
  const locale = useDocumentLocale();
  return (
    <I18nProvider locale={locale}>
      <MenuTrigger>
        <Button className={classes('button', `is-${tone}`)} aria-label={label}>
          {button}
        </Button>
        <Popover className="popover" placement="bottom end">
          <AriaMenu className="menu" aria-label={label} items={entries.map((entry) => ({ ...entry }))}>
            {(entry) => (
              <MenuItem
                id={entry.id}
                textValue={entry.label}
                isDisabled={entry.disabled}
                onAction={entry.onAction}
                className={classes('menu-item', entry.danger && 'is-danger')}
              >
                {entry.label}
              </MenuItem>
            )}
          </AriaMenu>
        </Popover>
      </MenuTrigger>
    </I18nProvider>
  );
}
