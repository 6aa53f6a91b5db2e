'use client';

import { accounts } from '@estrade/api/accounts';
import type { SignIn } from '@estrade/api/accounts-shapes';
import type { z } from 'zod';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import type { Page } from '@/kit/pages';
import { Notice } from '@/ui/feedback';
import { Sum } from '@/ui/disclosure';
import { Moment } from '@/ui/moment';
import { Person } from '@/ui/person';
import { ButtonLink } from '@/ui/button';
import { Panel } from '@/ui/workspace';
import { MemberActs } from './member-acts';
import { RoleBadge, type Listed } from './members';
import { SignIns } from './sign-ins';

interface MemberViewProps {
  first: Listed;
  signIns: Page<z.infer<typeof SignIn>>;
  /** One does not give oneself a role, nor suspend oneself. */
  self: boolean;
}

/** One account: who, which role, where they signed in from, and the acts of an administrator. */
export function MemberView({ first, signIns, self }: MemberViewProps) {
  const t = useTranslations('admin.members');
  const { data: member } = useQuery({
    queryKey: ['admin', 'member', first.id],
    queryFn: () => browserApi(accounts.member, { params: { memberId: first.id } }),
    initialData: first,
  });
  return (
    <div className="split">
      <div className="stack gap-6">
        {member.suspension && (
          <Notice tone="bad" title={t('suspended')}>
            <Moment at={member.suspension.at} form="numeric" /> · {member.suspension.reason}
          </Notice>
        )}
        <SignIns memberId={member.id} first={signIns} />
      </div>
      <div className="stack gap-6">
        <Panel title={t('account')} pad end={<RoleBadge member={member} />}>
          <div className="stack gap-4">
            <Person name={member.name} picture={member.pictureUrl} line={member.email} />
            <Sum
              lines={[
                { label: t('registered'), value: <Moment at={member.registeredAt} form="numeric" /> },
                { label: t('seen'), value: member.lastSeenAt ? <Moment at={member.lastSeenAt} form="numeric" /> : '–' },
                { label: t('language'), value: t(`languages.${member.locale}`) },
                ...(member.city ? [{ label: t('city'), value: member.city }] : []),
                ...(member.phone ? [{ label: t('phone'), value: member.phone }] : []),
              ]}
            />
            <ButtonLink soft variant="quiet" size="sm" icon="scroll-text" href={`/admin/journal?actorId=${member.id}`}>
              {t('journal')}
            </ButtonLink>
          </div>
        </Panel>
        {self ? <p className="muted small">{t('yourself')}</p> : <MemberActs member={member} />}
      </div>
    </div>
  );
}
