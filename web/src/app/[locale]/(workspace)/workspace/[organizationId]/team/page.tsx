import { getTranslations } from 'next-intl/server';
import { TeamPage } from '@/features/organizations/team-page';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { requireManagement } from '@/kit/session';

export async function generateMetadata() {
  const t = await getTranslations('organizations');
  return { title: t('team.title') };
}

export default async function WorkspaceTeamPage({ params }: PageProps<'/[locale]/workspace/[organizationId]/team'>) {
  const organization = await requireManagement((await params).organizationId);
  return (
    <ClientMessages of={['organizations']}>
      <TeamPage organization={organization} />
    </ClientMessages>
  );
}
