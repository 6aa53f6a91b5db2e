import { getLocale, getTranslations } from 'next-intl/server';
import { OrganizationForm } from '@/features/joining/organization-form';
import { readEdition } from '@/kit/edition';
import { siteOrigin } from '@/kit/site';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  return { title: (await getTranslations('joining.create'))('title') };
}

export default async function NewOrganization() {
  const [t, locale, edition] = [await getTranslations('joining.create'), await getLocale(), await readEdition()];
  // another trade means something once its services can be shown
  const services = edition.modules.includes('offers');
  const trades = services ? edition.trades : edition.trades.slice(0, 1);
  return (
    <Page>
      <PageTitle title={t('title')} lead={services ? t('leadServices') : t('lead')} />
      <div className="panel pad max-w-[40rem]">
        <OrganizationForm origin={siteOrigin()} trades={trades.map(({ id, name }) => ({ id, name: name[locale] }))} />
      </div>
    </Page>
  );
}
