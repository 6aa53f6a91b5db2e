'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { createPortal } from 'react-dom';
import { Drawer } from '@/ui/dialog';
import { Icon } from '@/ui/icon';
import { NavLink } from '@/ui/nav-link';
import { LanguageSwitch } from './language-switch';
import type { ShellLink } from './shell';
import { ThemeChooser } from './theme-switch';

/** The rest of the navigation on a phone. */
export function MoreMenu({ links }: { links: readonly ShellLink[] }) {
  const t = useTranslations('layout');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-expanded={open} onClick={() => setOpen(true)}>
        <Icon name="ellipsis" />
        <span className="label">{t('more')}</span>
      </button>
      {open && createPortal(<MoreDrawer links={links} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}

// Outside of the navigation bar, whose looks are made for five icons in a row.
function MoreDrawer({ links, onClose }: { links: readonly ShellLink[]; onClose: () => void }) {
  const t = useTranslations('layout');
  return (
    <Drawer open onClose={onClose} title={t('more')} foot={<ThemeChooser />}>
      <div className="menu">
        {links.map(({ href, label, icon, exact }) => (
          <NavLink key={href} href={href} exact={exact} soft onClick={onClose}>
            <Icon name={icon} />
            {label}
          </NavLink>
        ))}
        <hr />
        <LanguageSwitch />
      </div>
    </Drawer>
  );
}
