import type { Session, SignIn } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { Page, PageTitle } from '@/ui/workspace';
import { SessionList } from './session-list';
import { SignInHistory } from './sign-in-history';

interface SessionsPageProps {
  sessions: readonly z.infer<typeof Session>[];
  signIns: { items: z.infer<typeof SignIn>[]; next: string | null };
  /** The server's clock, so that « il y a 2 heures » is the same in its page and in the browser. */
  now: string;
}

/** Where the account is open, and who came in. */
export function SessionsPage({ sessions, signIns, now }: SessionsPageProps) {
  const t = useTranslations('accounts.sessions');
  return (
    <Page>
      <PageTitle title={t('title')} lead={t('lead')} />
      <SessionList sessions={sessions} now={now} />
      <SignInHistory first={signIns} />
    </Page>
  );
}
