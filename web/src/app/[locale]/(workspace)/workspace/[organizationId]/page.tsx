import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TodayPage } from '@/features/today/today-page';
import { requireOrganization } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]'>;

export async function generateMetadata() {
  const t = await getTranslations('today');
  return { title: t('title') };
}

export default async function WorkspaceTodayPage({ params }: Props) {
  const { locale, organizationId } = await params;
  const organization = await requireOrganization(organizationId);
  if (organization.role === 'operator') redirect(`/${locale}/workspace/${organizationId}/events`);
  return <TodayPage organization={organization} />;
}
