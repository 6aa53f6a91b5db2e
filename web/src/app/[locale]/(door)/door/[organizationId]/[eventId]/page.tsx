import { events } from '@estrade/api/events';
import { ticketing } from '@estrade/api/ticketing';
import { getLocale, getTranslations } from 'next-intl/server';
import { ChooseList } from '@/features/door/choose-list';
import { api } from '@/kit/api';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireOrganization } from '@/kit/session';

type Props = PageProps<'/[locale]/door/[organizationId]/[eventId]'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, eventId }, t, locale] = [await params, await getTranslations('door'), await getLocale()];
  return pageMetadata({ locale, path: `/door/${organizationId}/${eventId}`, title: t('title'), hidden: true });
}

export default async function DoorOfEvent({ params }: Props) {
  const { organizationId, eventId } = await params;
  await requireOrganization(organizationId);
  const call = await api();
  const { title } = await orPage(call(events.edit, { params: { eventId } }));
  const { items } = await orPage(call(ticketing.checkInLists, { params: { eventId } }));
  const back = `/door/${organizationId}`;
  return <ChooseList title={title} path={`${back}/${eventId}`} back={back} lists={items} />;
}
