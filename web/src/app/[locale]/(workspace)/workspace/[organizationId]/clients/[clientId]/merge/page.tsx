import { getLocale, getTranslations } from 'next-intl/server';
import { FindOther } from '@/features/clients/merging/find-other';
import { MergeForm } from '@/features/clients/merging/merge-form';
import { readTwo } from '@/features/clients/merging/read-two';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { requireManagement } from '@/kit/session';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/workspace/[organizationId]/clients/[clientId]/merge'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, clientId }, t] = [await params, await getTranslations('clients.merging')];
  const path = `/workspace/${organizationId}/clients/${clientId}/merge`;
  return pageMetadata({ locale: await getLocale(), path, title: t('one'), hidden: true });
}

export default async function MergeOfClient({ params, searchParams }: Props) {
  const [{ organizationId, clientId }, t] = [await params, await getTranslations('clients')];
  await Promise.all([readEditionWith('clients'), requireManagement(organizationId)]);
  const { kept, merged, fields } = await readTwo({ organizationId, clientId }, (await searchParams)['with']);
  const base = `/workspace/${organizationId}/clients`;
  const crumbs = [
    { href: base, label: t('title') },
    { href: `${base}/${kept.id}`, label: kept.name },
    { label: t('merging.one') },
  ];
  const lead = merged
    ? t('merging.oneLead', { kept: kept.name, merged: merged.name })
    : `${kept.name}. ${t('merging.findLead')}`;
  return (
    <Page>
      <PageTitle above={<Crumbs items={crumbs} />} title={t('merging.one')} lead={lead} />
      <ClientMessages of={['clients']}>
        {merged ? (
          <MergeForm kept={kept} merged={merged} fields={fields} />
        ) : (
          <FindOther organizationId={organizationId} clientId={kept.id} />
        )}
      </ClientMessages>
    </Page>
  );
}
