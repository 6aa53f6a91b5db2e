import { offers } from '@estrade/api/offers';
import { getLocale, getTranslations } from 'next-intl/server';
import { ServiceEditor } from '@/features/services/editor/service-editor';
import { VersionsPanel } from '@/features/services/editor/versions-panel';
import { kindGroups } from '@/kit/services/kinds';
import { api } from '@/kit/api';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { orPage, requireManagement } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/services/[serviceId]'>;

export async function generateMetadata() {
  const t = await getTranslations('services');
  return { title: t('editor.form') };
}

export default async function Service({ params, searchParams }: Props) {
  const [edition, locale, call] = [await readEditionWith('offers'), await getLocale(), await api()];
  const { organizationId, serviceId } = await params;
  await requireManagement(organizationId);
  const { after } = await searchParams;
  const service = await orPage(call(offers.edit, { params: { organizationId, serviceId } }));
  return (
    <ClientMessages of={['services']}>
      <ServiceEditor
        key={service.id}
        organizationId={organizationId}
        service={service}
        kinds={kindGroups(edition, locale)}
        vatRates={edition.vatRates.map(({ basisPoints, name }) => ({ basisPoints, name: name[locale] }))}
        currency={edition.currency}
      >
        <VersionsPanel
          service={service}
          zone={edition.timeZone}
          after={typeof after === 'string' ? after : undefined}
        />
      </ServiceEditor>
    </ClientMessages>
  );
}
