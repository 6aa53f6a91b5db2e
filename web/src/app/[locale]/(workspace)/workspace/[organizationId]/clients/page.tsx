import { clients } from '@estrade/api/clients';
import { getLocale, getTranslations } from 'next-intl/server';
import { ClientsPage } from '@/features/clients/list/clients-page';
import { readFilter } from '@/features/clients/list/read-filter';
import { api } from '@/kit/api';
import { readEditionWith } from '@/kit/edition';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireManagement } from '@/kit/session';
import { ButtonLink } from '@/ui/button';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/workspace/[organizationId]/clients'>;

export async function generateMetadata({ params }: Props) {
  const [{ organizationId }, t, locale] = [await params, await getTranslations('clients'), await getLocale()];
  return pageMetadata({ locale, path: `/workspace/${organizationId}/clients`, title: t('title'), hidden: true });
}

export default async function ClientsOfOrganization({ params, searchParams }: Props) {
  const [{ organizationId }, t, call] = [await params, await getTranslations('clients'), await api()];
  await Promise.all([readEditionWith('clients'), requireManagement(organizationId)]);
  const filter = readFilter(await searchParams);
  const [first, tags] = await orPage(
    Promise.all([
      call(clients.list, { params: { organizationId }, query: filter }),
      call(clients.tags, { params: { organizationId } }),
    ]),
  );
  const base = `/workspace/${organizationId}/clients`;
  const acts = (
    <>
      <ButtonLink soft variant="secondary" icon="upload" href={`${base}/imports`}>
        {t('import.open')}
      </ButtonLink>
      <ButtonLink soft variant="secondary" icon="layers" href={`${base}/duplicates`}>
        {t('merging.open')}
      </ButtonLink>
      <ButtonLink soft icon="user-plus" href={`${base}/new`}>
        {t('add')}
      </ButtonLink>
    </>
  );
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} actions={acts} />
      <ClientMessages of={['clients']}>
        <ClientsPage organizationId={organizationId} filter={filter} tags={tags.items} first={first} />
      </ClientMessages>
    </Page>
  );
}
