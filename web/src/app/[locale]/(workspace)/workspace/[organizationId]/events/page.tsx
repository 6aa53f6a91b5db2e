import { getTranslations } from 'next-intl/server';
import { ProgrammePage } from '@/features/events/list/programme-page';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { requireOrganization } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/events'>;

export async function generateMetadata() {
  const t = await getTranslations('events');
  return { title: t('list.title') };
}

export default async function EventsPage({ params, searchParams }: Props) {
  const organization = await requireOrganization((await params).organizationId);
  const search = await searchParams;
  return (
    <ClientMessages of={['events']}>
      <ProgrammePage
        organization={organization}
        search={{ q: one(search.q), view: one(search.view), after: one(search.after) }}
      />
    </ClientMessages>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
