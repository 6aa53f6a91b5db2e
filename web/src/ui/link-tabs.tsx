'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { NavLink } from './nav-link';

interface LinkTab {
  href: string;
  label: ReactNode;
  count?: number;
}

/** Tabs which are pages: each has an address, back works. On a narrow screen the strip slides; the current one stays in sight. */
export function LinkTabs({ tabs, label, exact }: { tabs: readonly LinkTab[]; label: string; exact?: boolean }) {
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = strip.current?.querySelector<HTMLElement>('[aria-current]');
    if (!strip.current || !current) return;
    const [from, to] = [strip.current.offsetLeft, current.offsetLeft];
    strip.current.scrollLeft = to - from - (strip.current.clientWidth - current.offsetWidth) / 2;
  }); // after every page, wherever it leads
  return (
    <nav className="tabs" aria-label={label} ref={strip}>
      {tabs.map(({ href, label: text, count }) => (
        <NavLink key={href} href={href} exact={exact} soft className="tab">
          {text}
          {count !== undefined && <span className="faint num">{count}</span>}
        </NavLink>
      ))}
    </nav>
  );
}
