import { accounts } from '@estrade/api/accounts';
import { getTranslations } from 'next-intl/server';
import { SessionsPage } from '@/features/accounts/sessions-page';
import { api } from '@/kit/api';
import { renderedAt } from '@/kit/rendered-at';
import { orPage } from '@/kit/session';

export async function generateMetadata() {
  return { title: (await getTranslations('accounts.sessions'))('title') };
}

export default async function Sessions() {
  const call = await api();
  const [sessions, signIns] = await Promise.all([orPage(call(accounts.sessions)), orPage(call(accounts.signIns))]);
  return <SessionsPage sessions={sessions.items} signIns={signIns} now={renderedAt().toISOString()} />;
}
