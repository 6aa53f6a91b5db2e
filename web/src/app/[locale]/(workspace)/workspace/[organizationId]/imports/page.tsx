import { getTranslations } from 'next-intl/server';
import { ImportsPage } from '@/features/imports/imports-page';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { requireManagement } from '@/kit/session';

export async function generateMetadata() {
  const t = await getTranslations('imports');
  return { title: t('title') };
}

type Props = PageProps<'/[locale]/workspace/[organizationId]/imports'>;

export default async function WorkspaceImportsPage({ params }: Props) {
  const { id } = await requireManagement((await params).organizationId);
  return (
    <ClientMessages of={['imports']}>
      <ImportsPage organizationId={id} />
    </ClientMessages>
  );
}
