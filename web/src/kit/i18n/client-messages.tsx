import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { MessageFile, Messages } from './messages';

/**
 * Gives client components below it the messages they read. Only the named files travel to the browser (`ui` and `errors` always do);
 * an inner one replaces an outer one, so a page names every file its client components use.
 */
export async function ClientMessages({ of = [], children }: { of?: readonly MessageFile[]; children: ReactNode }) {
  const all: Messages = await getMessages();
  const wanted = Object.fromEntries((['ui', 'errors', ...of] as const).map((file) => [file, all[file]]));
  return <NextIntlClientProvider messages={wanted}>{children}</NextIntlClientProvider>;
}
