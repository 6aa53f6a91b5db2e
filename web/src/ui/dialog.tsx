'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { IconButton } from './button';

interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children?: ReactNode;
  /** Buttons; the last one is the act. */
  foot?: ReactNode;
}

/** A question that must be answered before going on. The browser's own dialog: focus stays inside, Escape closes, the rest is inert. */
export function Dialog({ open, onClose, title, children, foot }: DialogProps) {
  const titleId = useId();
  const dialog = useModal(open, onClose);
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={onClose}>
      <div className="dialog-head">
        <h2 className="h3" id={titleId}>
          {title}
        </h2>
        <CloseButton onClose={onClose} />
      </div>
      {children && <div className="dialog-body">{children}</div>}
      {foot && <div className="dialog-foot">{foot}</div>}
    </dialog>
  );
}

/** The same from the bottom of a phone or the right of a desk: filters, details, a short form. */
export function Drawer({ open, onClose, title, children, foot }: DialogProps) {
  const titleId = useId();
  const dialog = useModal(open, onClose);
  return (
    <dialog ref={dialog} className="drawer" aria-labelledby={titleId} onClose={onClose}>
      <div className="drawer-head">
        <h2 className="h3" id={titleId}>
          {title}
        </h2>
        <CloseButton onClose={onClose} />
      </div>
      <div className="drawer-body">{children}</div>
      {foot && <div className="drawer-foot">{foot}</div>}
    </dialog>
  );
}

function CloseButton({ onClose }: { onClose: () => void }) {
  const t = useTranslations('ui');
  return <IconButton icon="x" label={t('close')} onClick={onClose} />;
}

function useModal(open: boolean, onClose: () => void) {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  useEffect(() => {
    const dialog = ref.current;
    const press = (event: MouseEvent) => isOutside(event) && onClose();
    dialog?.addEventListener('click', press);
    return () => dialog?.removeEventListener('click', press);
  }, [onClose]);
  return ref;
}

// A press on the backdrop is a press on the dialog element itself, outside of its box.
function isOutside({ target, currentTarget, clientX, clientY }: MouseEvent): boolean {
  if (target !== currentTarget || !(currentTarget instanceof HTMLElement)) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
