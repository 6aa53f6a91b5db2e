'use client';

import { organizations } from '@estrade/api/organizations';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { bold } from '@/kit/i18n/bold';
import { Button, ButtonLink } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { Notice } from '@/ui/feedback';

interface InvitationAnswerProps {
  token: string;
  organization: string;
  /** The address it was sent to. */
  email: string;
  member: { name: string; email: string } | null;
}

/** Yes, or no. Yes needs an account; no does not. */
export function InvitationAnswer({ token, organization, email, member }: InvitationAnswerProps) {
  const [t, locale] = [useTranslations('joining.invitation'), useLocale()];
  const [declined, setDeclined] = useState(false);
  const { busy, refusal, run } = useAct();

  async function accept() {
    await run(async () => {
      const joined = await browserApi(organizations.accept, { params: { token } });
      window.location.assign(`/${locale}/workspace/${joined.id}`);
    });
  }

  async function decline() {
    setDeclined(await run(() => browserApi(organizations.decline, { params: { token } })));
  }

  if (declined) {
    return (
      <Notice tone="good" title={t('declined')}>
        {t('declinedText', { organization })}
      </Notice>
    );
  }
  return (
    <div className="stack">
      {refusal && (
        <Notice tone="bad" alert>
          {refusal}
        </Notice>
      )}
      {member ? (
        <>
          <p>{t.rich('as', { ...member, b: bold })}</p>
          <Button size="lg" block busy={busy} onClick={accept}>
            {t('accept')}
          </Button>
        </>
      ) : (
        <ComeIn next={`/${locale}/invitations/${token}`} email={email} />
      )}
      <Confirm
        title={t('declineTitle')}
        act={t('decline')}
        keep={t('declineKeep')}
        danger
        onConfirm={decline}
        renderTrigger={(ask) => (
          <Button variant="quiet" block onClick={ask}>
            {t('decline')}
          </Button>
        )}
      >
        {t('declineText')}
      </Confirm>
    </div>
  );
}

function ComeIn({ next, email }: { next: string; email: string }) {
  const t = useTranslations('joining.invitation');
  const onward = encodeURIComponent(next);
  return (
    <>
      <p className="muted">{t('how')}</p>
      <ButtonLink size="lg" block href={`/sign-in?next=${onward}`}>
        {t('signIn')}
      </ButtonLink>
      <ButtonLink variant="secondary" block href={`/sign-up?next=${onward}&email=${encodeURIComponent(email)}`}>
        {t('signUp')}
      </ButtonLink>
    </>
  );
}
