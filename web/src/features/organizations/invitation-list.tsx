'use client';

import { organizations } from '@estrade/api/organizations';
import { InvitationDraft } from '@estrade/api/organizations-forms';
import type { Invitation, OrganizationRole } from '@estrade/api/organizations-shapes';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { formatDay } from '@/kit/format';
import { Badge, type Tone } from '@/ui/badge';
import { Button, IconButton } from '@/ui/button';
import { Dialog } from '@/ui/dialog';
import { ErrorSummary } from '@/ui/error-summary';
import { Field, FieldGroup } from '@/ui/field';
import { Choice } from '@/ui/choice';
import { Input } from '@/ui/input';
import { tell } from '@/ui/toast';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import { rolesGivenBy } from './rights';
import { useTeamAct } from './use-team-act';

type Asked = z.infer<typeof Invitation>;

interface InvitationListProps {
  organization: { id: string; role: OrganizationRole };
  invitations: readonly Asked[];
}

/** Who was asked to join, and what they answered. */
export function InvitationList({ organization, invitations }: InvitationListProps) {
  const t = useTranslations('organizations.team');
  const [inviting, setInviting] = useState(false);
  return (
    <Panel
      title={t('invitations')}
      count={invitations.filter(({ status }) => status === 'pending').length}
      end={
        <Button size="sm" icon="user-plus" onClick={() => setInviting(true)}>
          {t('invite')}
        </Button>
      }
    >
      {invitations.length === 0 ? (
        <p className="pad muted">{t('noInvitations')}</p>
      ) : (
        <Rows>
          {invitations.map((invitation) => (
            <InvitationRow key={invitation.id} invitation={invitation} organizationId={organization.id} />
          ))}
        </Rows>
      )}
      {inviting && <InviteDialog organization={organization} onClose={() => setInviting(false)} />}
    </Panel>
  );
}

const tones: Record<Asked['status'], Tone> = {
  pending: 'warn',
  accepted: 'good',
  declined: 'neutral',
  revoked: 'neutral',
  expired: 'neutral',
};

function InvitationRow({ invitation, organizationId }: { invitation: Asked; organizationId: string }) {
  const [t, locale] = [useTranslations('organizations.team'), useLocale()];
  const act = useTeamAct();
  const { id, email, role, status, sentAt, expiresAt, invitedBy } = invitation;
  const params = { organizationId, invitationId: id };
  const day = (at: string) => formatDay({ at, zone: 'Europe/Paris' }, locale);
  return (
    <Row
      lead={<RowIcon name="mail" />}
      title={email}
      badge={<Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>}
      meta={[
        t(`role.${role}`),
        invitedBy ? t('sentBy', { day: day(sentAt), name: invitedBy }) : t('sent', { day: day(sentAt) }),
        status === 'pending' && t('expires', { day: day(expiresAt) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      end={
        status === 'pending' && (
          <>
            <Button
              size="sm"
              variant="secondary"
              onClick={() => void act(() => browserApi(organizations.remind, { params }), t('reminded', { email }))}
            >
              {t('remind')}
            </Button>
            <IconButton
              icon="x"
              size="sm"
              label={t('revoke', { email })}
              onClick={() =>
                void act(() => browserApi(organizations.revokeInvitation, { params }), t('revoked', { email }))
              }
            />
          </>
        )
      }
    />
  );
}

function InviteDialog({ organization, onClose }: Pick<InvitationListProps, 'organization'> & { onClose: () => void }) {
  const [t, router] = [useTranslations('organizations.team'), useRouter()];
  const { form, error, summary, onSubmit, busy } = useApiForm(
    InvitationDraft,
    { email: '', role: 'operator' },
    async (body) => {
      await browserApi(organizations.invite, { params: { organizationId: organization.id }, body });
      tell(t('invited', { email: body.email }));
      router.refresh();
      onClose();
    },
  );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('inviteTitle')}
      foot={
        <Button type="submit" form="invite" busy={busy}>
          {t('inviteAct')}
        </Button>
      }
    >
      <form id="invite" className="stack" onSubmit={onSubmit} noValidate>
        <ErrorSummary {...summary} />
        <Field label={t('email')} id="email" help={t('emailHelp')} error={error('email')}>
          <Input type="email" inputMode="email" autoComplete="off" {...form.register('email')} />
        </Field>
        <FieldGroup label={t('as')} id="role" error={error('role')}>
          <div className="stack gap-2">
            {rolesGivenBy(organization.role).map((role) => (
              <Choice
                key={role}
                value={role}
                title={t(`role.${role}`)}
                text={t(`roleText.${role}`)}
                {...form.register('role')}
              />
            ))}
          </div>
        </FieldGroup>
      </form>
    </Dialog>
  );
}
