import type { ReactNode } from 'react';
import { NavLink } from './nav-link';

interface LinkTab {
  href: string;
  label: ReactNode;
  count?: number;
}

/** Tabs which are pages: each has an address, back works. */
export function LinkTabs({ tabs, label, exact }: { tabs: readonly LinkTab[]; label: string; exact?: boolean }) {
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ href, label: text, count }) => (
        <NavLink key={href} href={href} exact={exact} soft className="tab">
          {text}
          {count !== undefined && <span className="faint num">{count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
