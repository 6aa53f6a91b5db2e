import { useLocale } from 'next-intl';
import type { AnchorHTMLAttributes } from 'react';
import { localized } from './locales';

export type AnchorProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A plain link in the page's language: no script, no prefetch. The link of public pages, lists and ways between areas. */
export function Anchor({ href, children, ...rest }: AnchorProps) {
  const locale = useLocale();
  return (
    <a href={localized(href, locale)} {...rest}>
      {children}
    </a>
  );
}
