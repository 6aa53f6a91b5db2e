import { urlOf } from '@estrade/api/client';
import { ticketing } from '@estrade/api/ticketing';
import { getLocale, getTranslations } from 'next-intl/server';
import { EventSection, readMyEvent } from '@/features/layout/event-section';
import { rangeOf, readPeriod, todayIn } from '@/features/sales/period';
import { SalesView } from '@/features/sales/sales-view';
import { api } from '@/kit/api';
import { readEdition } from '@/kit/edition';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireOrganization } from '@/kit/session';
import { Icon } from '@/ui/icon';

type Props = PageProps<'/[locale]/workspace/[organizationId]/events/[eventId]/sales'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, eventId }, t, locale] = [await params, await getTranslations('sales'), await getLocale()];
  const path = `/workspace/${organizationId}/events/${eventId}/sales`;
  return pageMetadata({ locale, path, title: t('title'), hidden: true });
}

export default async function SalesOfEvent({ params, searchParams }: Props) {
  const [{ organizationId, eventId }, t] = [await params, await getTranslations('sales')];
  const organization = await requireOrganization(organizationId);
  const [event, edition, { days, show }] = [
    await readMyEvent(eventId),
    await readEdition(),
    readPeriod(await searchParams),
  ];
  const today = todayIn(event.dates[0]?.zone ?? edition.timeZone);
  const input = { params: { eventId }, query: rangeOf(today, days) };
  const sales = await orPage((await api())(ticketing.sales, input));
  const path = `/workspace/${organizationId}/events/${eventId}/sales`;
  const csv = (
    <a className="btn btn-secondary btn-sm" href={urlOf(ticketing.salesCsv, input)} download>
      <Icon name="download" />
      {t('csv')}
    </a>
  );
  return (
    <EventSection
      organization={organization}
      eventId={eventId}
      title={t('title')}
      lead={t('lead', { zone: sales.zone })}
      actions={csv}
    >
      <SalesView sales={sales} period={days} show={show} path={path} />
    </EventSection>
  );
}
