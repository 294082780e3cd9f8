import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Actions } from './button';
import { classes } from './classes';
import { useDocumentLocale } from './document-locale';
import './overlays.css';

export interface DialogProps {
  readonly open: boolean;
  /** Called on Escape, on a press outside, and by the browser's way back of a screen reader. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly children: ReactNode;
  /** Buttons; the one thing to do first, the way out after it. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
  /** `alert` for what cannot be undone: a press outside does not close it. */
  readonly role?: 'dialog' | 'alert';
}

/** A question that must be answered before going on. Focus moves in, stays in, and returns to where it was. */
export function Dialog({ open, onClose, title, children, actions, wide = false, role = 'dialog' }: DialogProps) {
  const locale = useDocumentLocale();
  return (
    <I18nProvider locale={locale}>
      <ModalOverlay
        className="veil"
        isOpen={open}
        isDismissable={role === 'dialog'}
        onOpenChange={(stillOpen) => {
          if (!stillOpen) onClose();
        }}
      >
        <Modal className={classes('dialog', wide && 'is-wide')}>
          <AriaDialog role={role === 'alert' ? 'alertdialog' : 'dialog'}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <div>{children}</div>
            {actions && <Actions>{actions}</Actions>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </I18nProvider>
  );
}
