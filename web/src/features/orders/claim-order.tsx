'use client';

import { ticketing } from '@estrade/api/ticketing';
import { useLocale, useTranslations } from 'next-intl';
import { useRouter } from 'next/navigation';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { useKnownMember, type KnownMember } from '@/kit/known-member';
import { Button, ButtonLink } from '@/ui/button';
import { Card } from '@/ui/card';
import { Notice } from '@/ui/feedback';

interface ClaimOrderProps {
  secret: string;
  email: string;
  member: KnownMember | null;
}

/** A guest's order, kept in an account: at once for who is signed in, after signing in for the others. */
export function ClaimOrder({ secret, email, member }: ClaimOrderProps) {
  const signedIn = Boolean(useKnownMember(member));
  const t = useTranslations('orders.claim');
  return (
    <Card look="mist">
      <h2 className="h4">{t('title')}</h2>
      <p className="small muted mt-1">
        {t('text')} {!signedIn && t('how', { email })}
      </p>
      <div className="cluster mt-4">
        {signedIn ? <Claim secret={secret} /> : <ComeIn secret={secret} email={email} />}
      </div>
    </Card>
  );
}

function Claim({ secret }: { secret: string }) {
  const [t, router] = [useTranslations('orders.claim'), useRouter()];
  const { busy, refusal, run } = useAct();
  async function claim() {
    if (await run(() => browserApi(ticketing.claimOrder, { params: { secret } }))) router.refresh();
  }
  return (
    <>
      <Button size="sm" busy={busy} onClick={claim}>
        {t('act')}
      </Button>
      {refusal && (
        <Notice tone="warn" alert>
          {refusal}
        </Notice>
      )}
    </>
  );
}

function ComeIn({ secret, email }: { secret: string; email: string }) {
  const [t, locale] = [useTranslations('orders.claim'), useLocale()];
  const next = encodeURIComponent(`/${locale}/orders/${secret}`);
  return (
    <>
      <ButtonLink variant="secondary" size="sm" href={`/sign-in?next=${next}`}>
        {t('signIn')}
      </ButtonLink>
      <ButtonLink variant="quiet" size="sm" href={`/sign-up?next=${next}&email=${encodeURIComponent(email)}`}>
        {t('signUp')}
      </ButtonLink>
    </>
  );
}
