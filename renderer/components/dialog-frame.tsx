import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';

interface Props {
  readonly title: string;
  /** `alertdialog` where something has to be decided. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly className?: string;
  /** Escape, and a click beside it. */
  readonly close: () => void;
  readonly children: ReactNode;
}

/** A dialog above the window, with its title; it keeps the focus until it is closed. */
export function DialogFrame({ title, role = 'dialog', className = '', close, children }: Props) {
  return (
    <ModalOverlay className="overlay" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="modal">
        <Dialog role={role} className={`dialog ${className}`.trim()}>
          <Heading slot="title">{title}</Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
