import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { MeasuresPage } from '@/features/clients/measures/measures-page';
import { readCard } from '@/features/clients/card/read-card';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { requireManagement } from '@/kit/session';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/workspace/[organizationId]/clients/[clientId]/measures'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, clientId }, t] = [await params, await getTranslations('clients.measures')];
  const path = `/workspace/${organizationId}/clients/${clientId}/measures`;
  return pageMetadata({ locale: await getLocale(), path, title: t('title'), hidden: true });
}

export default async function MeasuresOfClient({ params }: Props) {
  const [{ organizationId, clientId }, t] = [await params, await getTranslations('clients')];
  await Promise.all([readEditionWith('clients'), requireManagement(organizationId)]);
  const { client, shape, sets } = await readCard({ organizationId, clientId });
  if (shape.measures.length === 0) notFound();
  const base = `/workspace/${organizationId}/clients`;
  const crumbs = [
    { href: base, label: t('title') },
    { href: `${base}/${client.id}`, label: client.name },
    { label: t('measures.title') },
  ];
  return (
    <Page>
      <PageTitle above={<Crumbs items={crumbs} />} title={t('measures.title')} lead={client.name} />
      <ClientMessages of={['clients']}>
        <MeasuresPage organizationId={organizationId} clientId={client.id} groups={shape.measures} first={sets} />
      </ClientMessages>
    </Page>
  );
}
