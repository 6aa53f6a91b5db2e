import { clients } from '@estrade/api/clients';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClientForm } from '@/features/clients/form/client-form';
import { readForm } from '@/features/clients/form/read-form';
import { api } from '@/kit/api';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireManagement } from '@/kit/session';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/workspace/[organizationId]/clients/[clientId]/edit'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, clientId }, t] = [await params, await getTranslations('clients')];
  const path = `/workspace/${organizationId}/clients/${clientId}/edit`;
  return pageMetadata({ locale: await getLocale(), path, title: t('edit'), hidden: true });
}

export default async function EditClient({ params }: Props) {
  const [{ organizationId, clientId }, t, call] = [await params, await getTranslations('clients'), await api()];
  await Promise.all([readEditionWith('clients'), requireManagement(organizationId)]);
  const client = await orPage(call(clients.show, { params: { organizationId, clientId } }));
  const { shape, tags } = await readForm(organizationId);
  const base = `/workspace/${organizationId}/clients`;
  const crumbs = [
    { href: base, label: t('title') },
    { href: `${base}/${client.id}`, label: client.name },
    { label: t('edit') },
  ];
  return (
    <Page>
      <PageTitle above={<Crumbs items={crumbs} />} title={client.name} />
      <ClientMessages of={['clients']}>
        <ClientForm organizationId={organizationId} shape={shape} tags={tags} client={client} />
      </ClientMessages>
    </Page>
  );
}
