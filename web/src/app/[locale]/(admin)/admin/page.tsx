import { getLocale, getTranslations } from 'next-intl/server';
import { redirect } from 'next/navigation';
import { OverviewFigures } from '@/features/admin/overview-figures';
import { OverviewLists } from '@/features/admin/overview-lists';
import { readOverview } from '@/features/admin/read-overview';
import { LatestActs } from '@/features/moderation/latest-acts';
import { readEdition } from '@/kit/edition';
import { localized } from '@/kit/i18n/locales';
import { pageMetadata } from '@/kit/seo';
import { requireStaff } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';

export async function generateMetadata() {
  const [t, locale] = [await getTranslations('admin'), await getLocale()];
  return pageMetadata({ locale, path: '/admin', title: t('title'), hidden: true });
}

export default async function Administration() {
  const [{ role }, edition, t] = [await requireStaff(), await readEdition(), await getTranslations('admin')];
  if (role === 'moderator') redirect(localized('/admin/events', await getLocale()));
  const overview = await readOverview(edition.timeZone);
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead', { name: edition.name })} />
      <OverviewFigures overview={overview} />
      <OverviewLists overview={overview}>
        {overview.journal && <LatestActs lines={overview.journal.items} />}
      </OverviewLists>
    </Page>
  );
}
