import { organizations } from '@estrade/api/organizations';
import { getLocale, getTranslations } from 'next-intl/server';
import { ServiceEditor } from '@/features/services/editor/service-editor';
import { kindGroups } from '@/kit/services/kinds';
import { api } from '@/kit/api';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { orPage, requireManagement } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/services/new'>;

export async function generateMetadata() {
  const t = await getTranslations('services');
  return { title: t('editor.new') };
}

export default async function NewService({ params }: Props) {
  const [edition, locale, call] = [await readEditionWith('offers'), await getLocale(), await api()];
  const { id: organizationId } = await requireManagement((await params).organizationId);
  const { trade } = await orPage(call(organizations.settings, { params: { organizationId } }));
  return (
    <ClientMessages of={['services']}>
      <ServiceEditor
        organizationId={organizationId}
        service={null}
        kinds={kindGroups(edition, locale, trade)}
        vatRates={edition.vatRates.map(({ basisPoints, name }) => ({ basisPoints, name: name[locale] }))}
        currency={edition.currency}
      />
    </ClientMessages>
  );
}
