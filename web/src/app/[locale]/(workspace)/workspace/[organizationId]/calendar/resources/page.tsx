import { getTranslations } from 'next-intl/server';
import { ResourcesPage } from '@/features/resources/resources-page';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { requireOrganization } from '@/kit/session';

export async function generateMetadata() {
  const t = await getTranslations('resources');
  return { title: t('title') };
}

type Props = PageProps<'/[locale]/workspace/[organizationId]/calendar/resources'>;

export default async function WorkspaceResourcesPage({ params }: Props) {
  await readEditionWith('bookings');
  const organization = await requireOrganization((await params).organizationId);
  return (
    <ClientMessages of={['resources']}>
      <ResourcesPage organization={organization} />
    </ClientMessages>
  );
}
