import { getTranslations } from 'next-intl/server';
import { ResourceEditor } from '@/features/resources/resource-editor';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { requireManagement } from '@/kit/session';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  const t = await getTranslations('resources');
  return { title: t('newTitle') };
}

type Props = PageProps<'/[locale]/workspace/[organizationId]/calendar/resources/new'>;

export default async function NewResourcePage({ params }: Props) {
  const { id } = await requireManagement((await params).organizationId);
  const [t, { timeZone }] = [await getTranslations('resources'), await readEditionWith('bookings')];
  const crumb = { label: t('title'), href: `/workspace/${id}/calendar/resources` };
  return (
    <ClientMessages of={['resources']}>
      <Page>
        <PageTitle above={<Crumbs items={[crumb]} />} title={t('newTitle')} />
        <ResourceEditor organizationId={id} resource={null} zone={timeZone} />
      </Page>
    </ClientMessages>
  );
}
