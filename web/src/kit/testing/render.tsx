import { cleanup, render } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import type { Locale } from '@/kit/i18n/locales';
import { loadMessages } from '@/kit/i18n/messages';

afterEach(cleanup);

/** Renders as people see it: real messages, French unless said otherwise. */
export async function show(element: ReactElement, locale: Locale = 'fr') {
  const messages = await loadMessages(locale);
  return render(element, {
    wrapper: ({ children }) => (
      <NextIntlClientProvider locale={locale} messages={messages} timeZone="Europe/Paris">
        {children}
      </NextIntlClientProvider>
    ),
  });
}
