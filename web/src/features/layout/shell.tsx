import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CountBadge } from '@/ui/badge';
import { Icon } from '@/ui/icon';
import type { IconName } from '@/ui/icon-names';
import { NavLink } from '@/ui/nav-link';
import { MoreMenu } from './more-menu';
import { contentId, SkipLink } from './skip-link';

export interface ShellLink {
  href: string;
  label: string;
  icon: IconName;
  exact?: boolean;
  /** How many things wait there. */
  waiting?: number;
  /** Stands in the bottom bar of a phone; four at most, the rest is under « Plus ». */
  bar?: boolean;
}

interface ShellProps {
  /** Name of the navigation: « Mon espace ». */
  label: string;
  /** Who or what one is working for: the switcher. */
  identity: ReactNode;
  /** Search, notifications. */
  tools?: ReactNode;
  /** Groups of links, a little apart from each other. */
  groups: readonly (readonly ShellLink[])[];
  /** `rail`: icons only, where a page has three panes. */
  side?: 'full' | 'rail';
  children: ReactNode;
}

/** Frame of the private areas: a side on a desk; a top bar and a bottom bar on a phone. */
export function Shell({ label, identity, tools, groups, side, children }: ShellProps) {
  return (
    <div className="ws" data-side={side === 'rail' ? 'rail' : undefined}>
      <SkipLink />
      <header className="ws-side">
        {identity}
        {tools}
        <nav className="ws-nav" aria-label={label}>
          <ul>
            {groups.flatMap((group, index) =>
              group.map((link, place) => <ShellItem key={link.href} link={link} apart={index > 0 && place === 0} />),
            )}
            <li className="more" data-bar>
              <MoreMenu links={groups.flat().filter(({ bar }) => !bar)} />
            </li>
          </ul>
        </nav>
      </header>
      <main className="ws-main" id={contentId} tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}

function ShellItem({ link, apart }: { link: ShellLink; apart: boolean }) {
  const t = useTranslations('layout');
  return (
    <li className={apart ? 'apart' : undefined} data-bar={link.bar ? '' : undefined}>
      <NavLink href={link.href} exact={link.exact} soft title={link.label}>
        <Icon name={link.icon} />
        <span className="label">{link.label}</span>
        {link.waiting ? <CountBadge count={link.waiting} of={t('waiting')} /> : null}
      </NavLink>
    </li>
  );
}
