import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { ClientCard } from '@/features/clients/card/client-card';
import { readCard } from '@/features/clients/card/read-card';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { localized } from '@/kit/i18n/locales';
import { pageMetadata } from '@/kit/seo';
import { requireManagement, requireMember } from '@/kit/session';
import { Page } from '@/ui/workspace';

type Props = PageProps<'/[locale]/workspace/[organizationId]/clients/[clientId]'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId, clientId }, t] = [await params, await getTranslations('clients')];
  const path = `/workspace/${organizationId}/clients/${clientId}`;
  return pageMetadata({ locale: await getLocale(), path, title: t('one'), hidden: true });
}

export default async function ClientOfOrganization({ params }: Props) {
  const { organizationId, clientId } = await params;
  await readEditionWith('clients');
  const [{ role }, { id }] = [await requireManagement(organizationId), await requireMember()];
  const { client, ...rest } = await readCard({ organizationId, clientId });
  // who was merged is found under the name she has now
  if (client.id !== clientId)
    redirect(localized(`/workspace/${organizationId}/clients/${client.id}`, (await getLocale()) as 'fr' | 'en'));
  return (
    <Page>
      <ClientMessages of={['clients']}>
        <ClientCard client={client} {...rest} me={{ id, owns: role === 'owner' }} />
      </ClientMessages>
    </Page>
  );
}
