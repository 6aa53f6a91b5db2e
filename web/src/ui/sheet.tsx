import { useTranslations } from 'next-intl';
import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { IconButton } from './button';

/** What makes a button open or close a sheet: the browser does it by itself, without script. */
export function commands(sheetId: string, command: 'show-modal' | 'close'): ButtonHTMLAttributes<HTMLButtonElement> {
  return { command, commandfor: sheetId } as ButtonHTMLAttributes<HTMLButtonElement>;
}

interface SheetProps {
  id: string;
  title: string;
  children: ReactNode;
  foot?: ReactNode;
}

/** A drawer of a cached page, rendered on the server: from the bottom of a phone, from the right of a desk. See `commands` for its buttons. */
export function Sheet({ id, title, children, foot }: SheetProps) {
  const t = useTranslations('ui');
  return (
    <dialog id={id} className="drawer" aria-labelledby={`${id}-title`} closedby="any">
      <div className="drawer-head">
        <h2 className="h3" id={`${id}-title`}>
          {title}
        </h2>
        <IconButton icon="x" label={t('close')} {...commands(id, 'close')} />
      </div>
      <div className="drawer-body">{children}</div>
      {foot && <div className="drawer-foot">{foot}</div>}
    </dialog>
  );
}
