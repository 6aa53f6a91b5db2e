import { ProblemError } from '@estrade/api/client';
import { organizations } from '@estrade/api/organizations';
import { getTranslations } from 'next-intl/server';
import { InvitationOver, InvitationPage } from '@/features/joining/invitation-page';
import { api } from '@/kit/api';
import { ClientMessages } from '@/kit/i18n/client-messages';
import { readMember } from '@/kit/session';

export const dynamic = 'force-dynamic';

export async function generateMetadata() {
  const t = await getTranslations('joining.invitation');
  return { title: t('pageTitle'), robots: { index: false }, referrer: 'same-origin' as const };
}

export default async function Invitation({ params }: PageProps<'/[locale]/invitations/[token]'>) {
  const { token } = await params;
  const invitation = await read(token);
  if (!invitation) return <InvitationOver />;
  const member = await readMember();
  return (
    <ClientMessages of={['joining']}>
      <InvitationPage
        token={token}
        invitation={invitation}
        member={member && { name: member.name, email: member.email }}
      />
    </ClientMessages>
  );
}

/** Null when it is unknown, answered or too old: to whoever holds the link these are the same. */
async function read(token: string) {
  try {
    return await (
      await api()
    )(organizations.received, { params: { token } });
  } catch (error) {
    if (error instanceof ProblemError && error.problem.status < 500) return null;
    throw error;
  }
}
