import { accounts } from '@estrade/api/accounts';
import { getLocale, getTranslations } from 'next-intl/server';
import { MemberView } from '@/features/admin/member-view';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { pageMetadata } from '@/kit/seo';
import { orPage, requireMember } from '@/kit/session';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle } from '@/ui/workspace';

type Props = PageProps<'/[locale]/admin/users/[memberId]'>;

export async function generateMetadata({ params }: Props) {
  const [{ memberId }, t, locale] = [await params, await getTranslations('admin.members'), await getLocale()];
  return pageMetadata({ locale, path: `/admin/users/${memberId}`, title: t('account'), hidden: true });
}

export default async function MemberOfHouse({ params }: Props) {
  const [{ memberId }, t, me] = [await params, await getTranslations('admin.members'), await requireMember()];
  const call = await api();
  const member = await orPage(call(accounts.member, { params: { memberId } }));
  const signIns = await orPage(call(accounts.memberSignIns, { params: { memberId } }));
  return (
    <Page>
      <PageTitle
        title={member.name}
        lead={member.email}
        above={<Crumbs items={[{ href: '/admin/users', label: t('title') }, { label: member.name }]} />}
      />
      <ClientMessages of={['admin']}>
        <MemberView first={member} signIns={signIns} self={member.id === me.id} />
      </ClientMessages>
    </Page>
  );
}
