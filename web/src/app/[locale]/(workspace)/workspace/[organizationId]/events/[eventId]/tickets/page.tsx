import { events } from '@estrade/api/events';
import { ticketing } from '@estrade/api/ticketing';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readBegin } from '@/features/inventory/read-begin';
import { TicketsPage } from '@/features/inventory/tickets-page';
import { api } from '@/kit/api';
import { readEdition } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { orPage, requireManagement } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/events/[eventId]/tickets'>;

export async function generateMetadata() {
  const t = await getTranslations('inventory');
  return { title: t('page.title') };
}

export default async function EventTicketsPage({ params, searchParams }: Props) {
  const { locale, organizationId, eventId } = await params;
  await requireManagement(organizationId);
  const [call, edition] = [await api(), await readEdition()];
  const [event, inventory] = await Promise.all([
    orPage(call(events.edit, { params: { eventId } })),
    orPage(call(ticketing.inventory, { params: { eventId } })),
  ]);
  if (event.organizationId !== organizationId) notFound();
  const vatRates = edition.vatRates.map(({ basisPoints, name }) => ({
    basisPoints,
    name: name[locale === 'en' ? 'en' : 'fr'],
  }));
  return (
    <ClientMessages of={['inventory']}>
      <TicketsPage
        inventory={inventory}
        title={event.title}
        vatRates={vatRates}
        base={`/workspace/${organizationId}`}
        beginAt={readBegin(await searchParams)}
      />
    </ClientMessages>
  );
}
