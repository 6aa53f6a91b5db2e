import { bookings } from '@estrade/api/bookings';
import { getTranslations } from 'next-intl/server';
import { ResourceEditor } from '@/features/resources/resource-editor';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { orPage, requireManagement } from '@/kit/session';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  const t = await getTranslations('resources');
  return { title: t('title') };
}

type Props = PageProps<'/[locale]/workspace/[organizationId]/calendar/resources/[resourceId]'>;

export default async function ResourcePage({ params }: Props) {
  const { organizationId, resourceId } = await params;
  const { id } = await requireManagement(organizationId);
  const call = await api();
  const resource = await orPage(call(bookings.resource, { params: { organizationId: id, resourceId } }));
  const t = await getTranslations('resources');
  const crumb = { label: t('title'), href: `/workspace/${id}/calendar/resources` };
  return (
    <ClientMessages of={['resources']}>
      <Page>
        <PageTitle above={<Crumbs items={[crumb]} />} title={resource.name} />
        <ResourceEditor key={resource.revision} organizationId={id} resource={resource} zone={resource.zone} />
      </Page>
    </ClientMessages>
  );
}
