import { organizations } from '@estrade/api/organizations';
import { getTranslations } from 'next-intl/server';
import { PageEditor } from '@/features/organizations/page-editor';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { orPage, requireManagement } from '@/kit/session';
import { siteOrigin } from '@/kit/site';

type Props = PageProps<'/[locale]/workspace/[organizationId]/public-page'>;

export async function generateMetadata() {
  const t = await getTranslations('organizations');
  return { title: t('page.title') };
}

export default async function PublicPagePage({ params }: Props) {
  const { organizationId } = await params;
  await requireManagement(organizationId);
  const organization = await orPage((await api())(organizations.settings, { params: { organizationId } }));
  return (
    <ClientMessages of={['organizations']}>
      <PageEditor organization={organization} host={new URL(siteOrigin()).host} />
    </ClientMessages>
  );
}
