import { events } from '@estrade/api/events';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ImportPage } from '@/features/imports/import-page';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { orPage, requireManagement } from '@/kit/session';

export async function generateMetadata() {
  const t = await getTranslations('imports');
  return { title: t('title') };
}

type Props = PageProps<'/[locale]/workspace/[organizationId]/imports/[importId]'>;

export default async function OneImportPage({ params }: Props) {
  const { organizationId, importId } = await params;
  await requireManagement(organizationId);
  const given = await orPage((await api())(events.showImport, { params: { importId } }));
  if (given.organizationId !== organizationId) notFound();
  return (
    <ClientMessages of={['imports']}>
      <ImportPage initial={given} base={`/workspace/${organizationId}`} />
    </ClientMessages>
  );
}
