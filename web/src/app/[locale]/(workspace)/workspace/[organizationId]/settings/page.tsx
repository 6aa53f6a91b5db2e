import { organizations } from '@estrade/api/organizations';
import { getTranslations } from 'next-intl/server';
import { SettingsForm } from '@/features/organizations/settings-form';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { orPage, requireManagement } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/workspace/[organizationId]/settings'>;

export async function generateMetadata() {
  const t = await getTranslations('organizations');
  return { title: t('settings.title') };
}

export default async function SettingsPage({ params }: Props) {
  const { organizationId } = await params;
  await requireManagement(organizationId);
  const [t, call] = [await getTranslations('organizations'), await api()];
  const organization = await orPage(call(organizations.settings, { params: { organizationId } }));
  return (
    <Page>
      <PageTitle title={t('settings.title')} lead={t('settings.lead')} />
      <ClientMessages of={['organizations']}>
        <SettingsForm organization={organization} />
      </ClientMessages>
    </Page>
  );
}
