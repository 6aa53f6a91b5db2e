'use client';

import { organizations } from '@estrade/api/organizations';
import type { OrganizationRole, TeamMember } from '@estrade/api/organizations-shapes';
import { useLocale, useTranslations } from 'next-intl';
import type { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { formatDay } from '@/kit/format';
import { localized } from '@/kit/i18n/locales';
import { Badge } from '@/ui/badge';
import { Button, IconButton } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { Select } from '@/ui/input';
import { Avatar } from '@/ui/person';
import { Panel, Row, Rows } from '@/ui/workspace';
import { canRemove, rolesGivenBy } from './rights';
import { useTeamAct } from './use-team-act';

type Member = z.infer<typeof TeamMember>;

interface TeamListProps {
  organization: { id: string; name: string; role: OrganizationRole };
  members: readonly Member[];
}

/** Who works here, and as what. */
export function TeamList({ organization, members }: TeamListProps) {
  const t = useTranslations('organizations.team');
  return (
    <Panel title={t('members')} count={members.length} foot={t('rolesFoot')}>
      <Rows>
        {members.map((member) => (
          <MemberRow key={member.memberId} member={member} organization={organization} />
        ))}
      </Rows>
    </Panel>
  );
}

interface MemberRowProps {
  member: Member;
  organization: TeamListProps['organization'];
}

function MemberRow({ member, organization }: MemberRowProps) {
  const [t, locale] = [useTranslations('organizations.team'), useLocale()];
  const since = formatDay({ at: member.joinedAt, zone: 'Europe/Paris' }, locale, 'numeric');
  const changeable = canRemove(organization.role, member.role);
  return (
    <Row
      lead={<Avatar name={member.name} picture={member.pictureUrl} />}
      title={member.name}
      badge={member.me ? <Badge tone="accent">{t('me')}</Badge> : undefined}
      meta={[member.email, t('since', { day: since })].filter(Boolean).join(' · ')}
      end={
        <>
          {changeable ? (
            <RoleSelect member={member} organization={organization} />
          ) : (
            <Badge>{t(`role.${member.role}`)}</Badge>
          )}
          <Leave member={member} organization={organization} />
        </>
      }
    />
  );
}

function RoleSelect({ member, organization }: MemberRowProps) {
  const t = useTranslations('organizations.team');
  const act = useTeamAct();
  const params = { organizationId: organization.id, memberId: member.memberId };
  const change = (role: OrganizationRole) =>
    act(() => browserApi(organizations.setTeamRole, { params, body: { role } }), t('roleSaved', { name: member.name }));
  return (
    <Select
      className="role-select"
      aria-label={t('roleOf', { name: member.name })}
      value={member.role}
      onChange={({ target }) => void change(target.value as OrganizationRole)}
    >
      {rolesGivenBy(organization.role).map((role) => (
        <option key={role} value={role}>
          {t(`role.${role}`)}
        </option>
      ))}
    </Select>
  );
}

function Leave({ member, organization }: MemberRowProps) {
  const [t, locale] = [useTranslations('organizations.team'), useLocale()];
  const act = useTeamAct();
  if (!member.me && !canRemove(organization.role, member.role)) return null;
  const params = { organizationId: organization.id, memberId: member.memberId };
  async function leave() {
    const done = await act(
      () => browserApi(organizations.leave, { params }),
      member.me ? undefined : t('removed', { name: member.name }),
    );
    if (done && member.me) window.location.assign(localized('/space', locale));
  }
  return (
    <Confirm
      danger
      title={
        member.me ? t('leave.title', { organization: organization.name }) : t('remove.title', { name: member.name })
      }
      act={member.me ? t('leave.act') : t('remove.act')}
      onConfirm={leave}
      renderTrigger={(ask) =>
        member.me ? (
          <Button variant="quiet" size="sm" icon="log-out" onClick={ask}>
            {t('leave.open')}
          </Button>
        ) : (
          <IconButton icon="x" size="sm" label={t('remove.open', { name: member.name })} onClick={ask} />
        )
      }
    >
      <p>{member.me ? t('leave.text') : t('remove.text', { name: member.name })}</p>
    </Confirm>
  );
}
