import { getLocale, getTranslations } from 'next-intl/server';
import { ImportsPage } from '@/features/clients/import/imports-page';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { requireManagement } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/clients/imports'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId }, t] = [await params, await getTranslations('clients.import')];
  const path = `/workspace/${organizationId}/clients/imports`;
  return pageMetadata({ locale: await getLocale(), path, title: t('title'), hidden: true });
}

export default async function ImportsOfClients({ params }: Props) {
  const { organizationId } = await params;
  await Promise.all([readEditionWith('clients'), requireManagement(organizationId)]);
  return (
    <ClientMessages of={['clients']}>
      <ImportsPage organizationId={organizationId} />
    </ClientMessages>
  );
}
