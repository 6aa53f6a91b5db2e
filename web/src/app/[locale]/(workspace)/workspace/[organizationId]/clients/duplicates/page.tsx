import { clients } from '@estrade/api/clients';
import { getLocale, getTranslations } from 'next-intl/server';
import { DuplicatesList } from '@/features/clients/merging/duplicates-list';
import { api } from '@/kit/api';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireManagement } from '@/kit/session';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/workspace/[organizationId]/clients/duplicates'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId }, t] = [await params, await getTranslations('clients.merging')];
  const path = `/workspace/${organizationId}/clients/duplicates`;
  return pageMetadata({ locale: await getLocale(), path, title: t('title'), hidden: true });
}

export default async function DuplicatesOfOrganization({ params }: Props) {
  const [{ organizationId }, t, call] = [await params, await getTranslations('clients'), await api()];
  await Promise.all([readEditionWith('clients'), requireManagement(organizationId)]);
  const { items } = await orPage(call(clients.duplicates, { params: { organizationId } }));
  const crumbs = [{ href: `/workspace/${organizationId}/clients`, label: t('title') }, { label: t('merging.title') }];
  return (
    <Page>
      <PageTitle above={<Crumbs items={crumbs} />} title={t('merging.title')} lead={t('merging.lead')} />
      <ClientMessages of={['clients']}>
        <DuplicatesList organizationId={organizationId} first={items} />
      </ClientMessages>
    </Page>
  );
}
