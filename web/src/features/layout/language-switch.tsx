'use client';

import { usePathname } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import type { MouseEvent } from 'react';
import { inLocale, locales } from '@/kit/i18n/locales';

/** The same page in the other language, named in that language. The search in the address goes along. */
export function LanguageSwitch({ className }: { className?: string }) {
  const t = useTranslations('ui');
  const pathname = usePathname();
  const current = useLocale();
  return locales
    .filter((locale) => locale !== current)
    .map((locale) => (
      <a
        key={locale}
        href={inLocale(pathname, locale)}
        lang={locale}
        hrefLang={locale}
        className={className}
        onClick={keepSearch}
      >
        {t(`language.${locale}`)}
      </a>
    ));
}

function keepSearch(event: MouseEvent<HTMLAnchorElement>) {
  const target = new URL(event.currentTarget.href);
  target.search = window.location.search;
  event.currentTarget.href = target.href;
}
