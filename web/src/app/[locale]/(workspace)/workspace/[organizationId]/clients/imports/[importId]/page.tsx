import { clients } from '@estrade/api/clients';
import { getLocale, getTranslations } from 'next-intl/server';
import { ImportPage } from '@/features/clients/import/import-page';
import { api } from '@/kit/api';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireManagement } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/clients/imports/[importId]'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, importId }, t] = [await params, await getTranslations('clients.import')];
  const path = `/workspace/${organizationId}/clients/imports/${importId}`;
  return pageMetadata({ locale: await getLocale(), path, title: t('title'), hidden: true });
}

export default async function ImportOfClients({ params }: Props) {
  const [{ organizationId, importId }, call] = [await params, await api()];
  await Promise.all([readEditionWith('clients'), requireManagement(organizationId)]);
  const [initial, { fields }] = await orPage(
    Promise.all([
      call(clients.showImport, { params: { organizationId, importId } }),
      call(clients.form, { params: { organizationId } }),
    ]),
  );
  return (
    <ClientMessages of={['clients']}>
      <ImportPage initial={initial} fields={fields} />
    </ClientMessages>
  );
}
