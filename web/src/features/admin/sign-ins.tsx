'use client';

import { accounts } from '@estrade/api/accounts';
import type { SignIn } from '@estrade/api/accounts-shapes';
import type { z } from 'zod';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { usePages, type Page } from '@/kit/pages';
import type { IconName } from '@/ui/icon-names';
import { Moment } from '@/ui/moment';
import { MoreRows } from '@/ui/more-rows';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';

type Attempt = z.infer<typeof SignIn>;

const icons: Record<Attempt['kind'], IconName> = {
  phone: 'smartphone',
  tablet: 'smartphone',
  computer: 'monitor',
  other: 'globe',
};

/** Where and how somebody signed in, or failed to. */
export function SignIns({ memberId, first }: { memberId: string; first: Page<Attempt> }) {
  const t = useTranslations('admin.signIns');
  const { items, more, loading } = usePages(['admin', 'sign-ins', memberId], first, (after) =>
    browserApi(accounts.memberSignIns, { params: { memberId }, query: { after } }),
  );
  return (
    <Panel title={t('title')}>
      {items.length === 0 && <p className="pad muted">{t('empty')}</p>}
      <Rows>
        {items.map((attempt) => (
          <Row
            key={attempt.id}
            lead={<RowIcon name={icons[attempt.kind]} tone={attempt.outcome === 'success' ? 'good' : 'bad'} />}
            title={t(`outcome.${attempt.outcome}`)}
            meta={lineOf(attempt, t('unknown'))}
            end={
              <small className="num">
                <Moment at={attempt.at} form="numeric" />
              </small>
            }
          />
        ))}
      </Rows>
      <MoreRows more={more} loading={loading} />
    </Panel>
  );
}

function lineOf({ browser, system, provider, method, ip }: Attempt, unknown: string): string {
  const device = [browser, system].filter(Boolean).join(', ') || unknown;
  return [device, provider ?? method, ip].join(' · ');
}
