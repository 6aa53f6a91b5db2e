import { getTranslations } from 'next-intl/server';
import { NewEvent } from '@/features/events/fresh/new-event';
import { readHouse } from '@/features/events/read-house';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { requireManagement } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  const t = await getTranslations('events');
  return { title: t('fresh.title') };
}

export default async function NewEventPage({ params }: PageProps<'/[locale]/workspace/[organizationId]/events/new'>) {
  const { id } = await requireManagement((await params).organizationId);
  const [t, { terms }] = [await getTranslations('events'), await readHouse()];
  return (
    <Page>
      <PageTitle title={t('fresh.title')} lead={t('fresh.lead')} />
      <ClientMessages of={['events']}>
        <NewEvent organizationId={id} categories={terms.categories} />
      </ClientMessages>
    </Page>
  );
}
