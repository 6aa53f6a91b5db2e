import { notifications } from '@estrade/api/notifications';
import { getTranslations } from 'next-intl/server';
import { NoticeList } from '@/features/notifications/notice-list';
import { api } from '@/kit/api';
import { renderedAt } from '@/kit/rendered-at';
import { orPage } from '@/kit/session';

export async function generateMetadata() {
  return { title: (await getTranslations('notifications'))('title') };
}

export default async function Notifications() {
  const first = await orPage((await api())(notifications.list));
  return <NoticeList first={first} now={renderedAt().toISOString()} />;
}
