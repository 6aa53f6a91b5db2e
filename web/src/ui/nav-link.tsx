'use client';

import { usePathname } from 'next/navigation';
import { useLocale } from 'next-intl';
import { Anchor, type AnchorProps } from '@/kit/i18n/anchor';
import { localized } from '@/kit/i18n/locales';
import { SoftLink } from '@/kit/i18n/soft-link';

type NavLinkProps = AnchorProps & {
  /** Current only on this very page, not below it. */
  exact?: boolean;
  soft?: boolean;
};

/** A link of a menu, which knows when it leads to the page one is on. */
export function NavLink({ href, exact, soft, ...rest }: NavLinkProps) {
  const pathname = usePathname();
  const target = localized(href, useLocale());
  const current = pathname === target || (!exact && pathname.startsWith(`${target}/`));
  const Link = soft ? SoftLink : Anchor;
  return <Link href={href} aria-current={current ? 'page' : undefined} {...rest} />;
}
