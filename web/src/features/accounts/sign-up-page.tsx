import type { Provider } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { Anchor } from '@/kit/i18n/anchor';
import { EntryPage } from './entry-page';
import { withNext } from './go-on';
import { Providers } from './providers';
import { SignUpForm } from './sign-up-form';

interface SignUpPageProps {
  next: string | null;
  /** Where providers lead on to. */
  onward: string;
  providers: readonly z.infer<typeof Provider>[];
  /** Already known, from an invitation. */
  email?: string;
}

export function SignUpPage({ next, onward, providers, email }: SignUpPageProps) {
  const t = useTranslations('accounts');
  const foot = (
    <p>
      {t('signUp.known')}{' '}
      <Anchor className="link inline-flex min-h-11 items-center" href={withNext('/sign-in', next)}>
        {t('signUp.knownLink')}
      </Anchor>
    </p>
  );
  return (
    <EntryPage title={t('signUp.title')} lead={t('signUp.lead')} foot={foot}>
      <SignUpForm next={next} email={email} />
      <Providers items={providers} next={onward} />
    </EntryPage>
  );
}
