import { events } from '@estrade/api/events';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChooseEvent } from '@/features/door/choose-event';
import { api } from '@/kit/api';
import { pageMetadata } from '@/kit/seo';
import { orPage, readMyOrganizations, requireOrganization } from '@/kit/session';

export async function generateMetadata({ params }: PageProps<'/[locale]/door/[organizationId]'>) {
  const [{ organizationId }, t, locale] = [await params, await getTranslations('door'), await getLocale()];
  return pageMetadata({ locale, path: `/door/${organizationId}`, title: t('title'), hidden: true });
}

export default async function DoorOfOrganization({ params }: PageProps<'/[locale]/door/[organizationId]'>) {
  const { organizationId } = await params;
  const organization = await requireOrganization(organizationId);
  const query = { status: 'published', time: 'upcoming', limit: 48 } as const;
  const { items } = await orPage((await api())(events.mine, { params: { organizationId }, query }));
  const several = (await readMyOrganizations()).length > 1;
  return <ChooseEvent organization={organization} events={items} back={several ? '/door' : undefined} />;
}
