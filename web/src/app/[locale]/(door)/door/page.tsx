import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ChooseOrganization } from '@/features/door/choose-organization';
import { localized } from '@/kit/i18n/locales';
import { pageMetadata } from '@/kit/seo';
import { readMyOrganizations } from '@/kit/session';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('door'), await getLocale()];
  return pageMetadata({ locale, path: '/door', title: t('title'), hidden: true });
}

export default async function Door() {
  const organizations = await readMyOrganizations();
  const [only, ...others] = organizations;
  if (only && others.length === 0) redirect(localized(`/door/${only.id}`, await getLocale()));
  return <ChooseOrganization organizations={organizations} />;
}
