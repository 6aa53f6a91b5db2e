import { redirect } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import { readMyOrganizations } from '@/kit/session';

/** « My workspace » without saying which: the first one, or the way to found one. */
export default async function WorkspacePage() {
  const [locale, [first]] = [await getLocale(), await readMyOrganizations()];
  redirect(first ? `/${locale}/workspace/${first.id}` : `/${locale}/space/organizations/new`);
}
