import type { ReceivedInvitation } from '@estrade/api/organizations-shapes';
import { useLocale, useTimeZone, useTranslations } from 'next-intl';
import type { z } from 'zod';
import { formatDay } from '@/kit/format';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Avatar } from '@/ui/person';
import { InvitationAnswer } from './invitation-answer';

interface InvitationPageProps {
  token: string;
  invitation: z.infer<typeof ReceivedInvitation>;
  member: { name: string; email: string } | null;
}

/** Who asks, as what, and what that allows. */
export function InvitationPage({ token, invitation, member }: InvitationPageProps) {
  const [t, tJoining] = [useTranslations('joining.invitation'), useTranslations('joining')];
  const [locale, zone] = [useLocale(), useTimeZone() ?? 'UTC'];
  const { organization, invitedBy, email, expiresAt } = invitation;
  const role = tJoining(`role.${invitation.role}`);
  const until = formatDay({ at: expiresAt, zone }, locale, 'numeric');
  return (
    <div className="container section">
      <div className="mx-auto w-full max-w-[30rem] stack gap-5">
        <Avatar name={organization.name} picture={organization.logoUrl} size="xl" org />
        <div>
          <h1 className="h2">{t('title', { organization: organization.name })}</h1>
          <p className="lead mt-2">{invitedBy ? t('lead', { by: invitedBy, role }) : t('leadNobody', { role })}</p>
          <p className="muted mt-2">{tJoining(`may.${invitation.role}`)}</p>
        </div>
        <InvitationAnswer token={token} organization={organization.name} email={email} member={member} />
        <p className="small faint">{t('sentTo', { email, until })}</p>
      </div>
    </div>
  );
}

/** Accepted, taken back, or too old: whom to ask. */
export function InvitationOver() {
  const t = useTranslations('joining.invitation');
  return (
    <div className="container section">
      <Empty as="h1" title={t('over')} actions={<ButtonLink href="/">{t('home')}</ButtonLink>}>
        {t('overText')}
      </Empty>
    </div>
  );
}
