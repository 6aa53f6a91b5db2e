import { getLocale, getTranslations } from 'next-intl/server';
import { kindGroups } from '@/kit/services/kinds';
import { ServicesPage } from '@/features/services/list/services-page';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { requireManagement } from '@/kit/session';

type Props = PageProps<'/[locale]/workspace/[organizationId]/services'>;

export async function generateMetadata() {
  const t = await getTranslations('services');
  return { title: t('list.title') };
}

export default async function Services({ params, searchParams }: Props) {
  const [edition, locale] = [await readEditionWith('offers'), await getLocale()];
  const { id } = await requireManagement((await params).organizationId);
  const { q, kind, view, after } = await searchParams;
  return (
    <ClientMessages of={['services']}>
      <ServicesPage
        organizationId={id}
        kinds={kindGroups(edition, locale)}
        search={{ q: one(q), kind: one(kind), view: one(view), after: one(after) }}
      />
    </ClientMessages>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
