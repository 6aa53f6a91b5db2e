import { getLocale, getTranslations } from 'next-intl/server';
import { ClientForm } from '@/features/clients/form/client-form';
import { readForm } from '@/features/clients/form/read-form';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { requireManagement } from '@/kit/session';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/workspace/[organizationId]/clients/new'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId }, t, locale] = [await params, await getTranslations('clients'), await getLocale()];
  return pageMetadata({ locale, path: `/workspace/${organizationId}/clients/new`, title: t('add'), hidden: true });
}

export default async function NewClient({ params }: Props) {
  const [{ organizationId }, t] = [await params, await getTranslations('clients')];
  await Promise.all([readEditionWith('clients'), requireManagement(organizationId)]);
  const { shape, tags } = await readForm(organizationId);
  const crumbs = [{ href: `/workspace/${organizationId}/clients`, label: t('title') }, { label: t('add') }];
  return (
    <Page>
      <PageTitle above={<Crumbs items={crumbs} />} title={t('add')} lead={t('addLead')} />
      <ClientMessages of={['clients']}>
        <ClientForm organizationId={organizationId} shape={shape} tags={tags} client={null} />
      </ClientMessages>
    </Page>
  );
}
