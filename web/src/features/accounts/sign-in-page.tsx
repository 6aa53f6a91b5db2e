import type { Provider } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { Anchor } from '@/kit/i18n/anchor';
import { Notice } from '@/ui/feedback';
import { EntryPage } from './entry-page';
import { withNext } from './go-on';
import { Providers } from './providers';
import { SignInForm } from './sign-in-form';

/** Why a provider sent people back without signing them in. */
const failures = [
  'oidc_cancelled',
  'oidc_expired',
  'oidc_failed',
  'oidc_unreachable',
  'oidc_unverified',
  'oidc_other',
  'suspended',
] as const;

interface SignInPageProps {
  next: string;
  providers: readonly z.infer<typeof Provider>[];
  failure: string | null;
}

export function SignInPage({ next, providers, failure }: SignInPageProps) {
  const t = useTranslations('accounts');
  const known = failures.find((code) => code === failure);
  const foot = (
    <>
      <p>
        {t('signIn.new')}{' '}
        <Anchor className="link inline-flex min-h-11 items-center" href={withNext('/sign-up', next)}>
          {t('signIn.newLink')}
        </Anchor>
      </p>
      <p className="small muted">{t('signIn.guest')}</p>
    </>
  );
  return (
    <EntryPage title={t('signIn.title')} lead={t('signIn.lead')} foot={foot}>
      {failure && (
        <div className="mb-4">
          <Notice tone="warn" alert>
            {t(`signIn.failed.${known ?? 'oidc_failed'}`)}
          </Notice>
        </div>
      )}
      <SignInForm next={next} />
      <Providers items={providers} next={next} />
    </EntryPage>
  );
}
