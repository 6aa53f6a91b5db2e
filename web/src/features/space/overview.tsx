import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formatRelative } from '@/kit/format';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Page, PageTitle, Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Icon } from '@/ui/icon';

interface OverviewProps {
  name: string;
  /** Address that waits to be confirmed. */
  pendingEmail: string | null;
  /** One row per order to pay. */
  due: readonly ReactNode[];
  /** The next event and when it is; null when no ticket is to come. */
  next: { title: string; startsAt: string } | null;
  /** Its tickets. */
  tickets: ReactNode;
  /** News, organizations. */
  children: ReactNode;
  now: string;
}

/** First page of one's space: what is expected of me, then where I am going next. */
export function Overview({ name, pendingEmail, due, next, tickets, children, now }: OverviewProps) {
  const t = useTranslations('space');
  const waiting = due.length + (pendingEmail ? 1 : 0);
  return (
    <Page>
      <PageTitle title={t('hello', { name: name.split(' ')[0] ?? name })} lead={useLead(waiting, next, now)} />
      {waiting > 0 && (
        <Panel title={t('expected')} count={waiting}>
          <Rows>
            {due}
            {pendingEmail && <ConfirmEmailRow email={pendingEmail} />}
          </Rows>
        </Panel>
      )}
      <section aria-labelledby="next">
        <div className="part-head">
          <h2 className="h3" id="next">
            {t('tickets')}
          </h2>
          {next && (
            <SoftLink className="link" href="/space/tickets">
              {t('allTickets')} <Icon name="chevron-right" size="sm" />
            </SoftLink>
          )}
        </div>
        {next ? <div className="tickets">{tickets}</div> : <NoTickets />}
      </section>
      {children}
    </Page>
  );
}

function useLead(count: number, next: OverviewProps['next'], now: string): string {
  const [t, locale] = [useTranslations('space.lead'), useLocale()];
  const expected = t('expected', { count });
  if (!next) return count > 0 ? t('only', { expected }) : t('quiet');
  const when = formatRelative(next.startsAt, new Date(now), locale);
  const event = next.title;
  return count > 0 ? t('then', { expected, event, when }) : t('next', { event, when });
}

function ConfirmEmailRow({ email }: { email: string }) {
  const t = useTranslations('space');
  return (
    <Row
      lead={<RowIcon name="mail" tone="accent" />}
      title={t('confirmEmail')}
      href="/space/profile"
      meta={t('confirmEmailMeta', { email })}
    />
  );
}

function NoTickets() {
  const t = useTranslations('space');
  return (
    <div className="panel">
      <Empty as="h3" title={t('noTickets')} actions={<ButtonLink href="/events">{t('find')}</ButtonLink>}>
        {t('noTicketsText')}
      </Empty>
    </div>
  );
}
