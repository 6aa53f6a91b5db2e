'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState, type MouseEvent, type ReactNode } from 'react';
import { localized } from '@/kit/i18n/locales';
import { Icon } from '@/ui/icon';
import { askPosition } from './position';
import type { Search } from './search';
import { searchHref } from './search-address';

/** « Près de moi »: asks the browser for the place and goes to the list around it. Without script or consent: the list, which asks for a town. */
export function NearLink({
  search,
  className,
  children,
}: {
  search: Partial<Search>;
  className: string;
  children: ReactNode;
}) {
  const [t, locale] = [useTranslations('discovery.place'), useLocale()];
  const [busy, setBusy] = useState(false);
  const withoutPlace = localized(searchHref({ ...search, near: true }), locale);

  async function go(event: MouseEvent) {
    event.preventDefault();
    setBusy(true);
    const point = await askPosition().catch(() => null);
    location.assign(
      point ? localized(searchHref({ ...search, near: true, point, sort: 'distance' }), locale) : withoutPlace,
    );
  }

  return (
    <a className={className} href={withoutPlace} aria-busy={busy || undefined} onClick={(event) => void go(event)}>
      <Icon name={busy ? 'locate-fixed' : 'map-pin'} size="sm" />
      {children}
      {busy && (
        <span className="visually-hidden" role="status">
          {t('asking')}
        </span>
      )}
    </a>
  );
}
