import { organizations } from '@estrade/api/organizations';
import { getTranslations } from 'next-intl/server';
import { api } from '@/kit/api';
import { orPage, type MyOrganization } from '@/kit/session';
import { Page, PageTitle } from '@/ui/workspace';
import { InvitationList } from './invitation-list';
import { TeamList } from './team-list';

/** The people of an organization, and those who were asked. */
export async function TeamPage({ organization }: { organization: MyOrganization }) {
  const t = await getTranslations('organizations.team');
  const call = await api();
  const params = { organizationId: organization.id };
  const [team, invitations] = await Promise.all([
    orPage(call(organizations.team, { params })),
    orPage(call(organizations.invitations, { params, query: { limit: 48 } })),
  ]);
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <TeamList organization={organization} members={team.items} />
      <InvitationList
        organization={organization}
        invitations={invitations.items.filter(({ status }) => status !== 'accepted')}
      />
    </Page>
  );
}
