import { events } from '@estrade/api/events';
import { ticketing } from '@estrade/api/ticketing';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { DoorScreen } from '@/features/door/door-screen';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage } from '@/kit/session';

type Props = PageProps<'/[locale]/door/[organizationId]/[eventId]/[listId]'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, eventId, listId }, t, locale] = [
    await params,
    await getTranslations('door'),
    await getLocale(),
  ];
  return pageMetadata({
    locale,
    path: `/door/${organizationId}/${eventId}/${listId}`,
    title: t('title'),
    hidden: true,
  });
}

export default async function DoorOfList({ params }: Props) {
  const { organizationId, eventId, listId } = await params;
  const call = await api();
  const { title } = await orPage(call(events.edit, { params: { eventId } }));
  const { items: lists } = await orPage(call(ticketing.checkInLists, { params: { eventId } }));
  const list = lists.find(({ id }) => id === listId) ?? notFound();
  const counter = await orPage(call(ticketing.doorCounter, { params: { listId } }));
  const { items: log } = await orPage(call(ticketing.checkIns, { params: { listId }, query: { limit: 24 } }));
  return (
    <ClientMessages of={['door']}>
      <DoorScreen list={list} title={title} back={`/door/${organizationId}/${eventId}`} counter={counter} log={log} />
    </ClientMessages>
  );
}
