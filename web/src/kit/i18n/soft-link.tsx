import { useLocale } from 'next-intl';
import Link from 'next/link';
import type { AnchorProps } from './anchor';
import { localized } from './locales';

/** A link which changes the page without loading it anew: for moving inside one private area. Never prefetches. */
export function SoftLink({ href, ...rest }: AnchorProps) {
  const locale = useLocale();
  return <Link href={localized(href, locale)} prefetch={false} {...rest} />;
}
