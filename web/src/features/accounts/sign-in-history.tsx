'use client';

import { accounts } from '@estrade/api/accounts';
import type { SignIn as SignInShape } from '@estrade/api/accounts-shapes';
import { useTranslations } from 'next-intl';
import type { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { usePages } from '@/kit/pages';
import { Badge, type Tone } from '@/ui/badge';
import { Moment } from '@/ui/moment';
import { MoreRows } from '@/ui/more-rows';
import { Table } from '@/ui/table';
import { Panel } from '@/ui/workspace';
import { deviceName } from './device';

type SignIn = z.infer<typeof SignInShape>;

const tones: Record<SignIn['outcome'], Tone> = { success: 'good', failure: 'warn', suspended: 'bad', reuse: 'bad' };

/** Every sign-in of the last year and every try at one, newest first. */
export function SignInHistory({ first }: { first: { items: SignIn[]; next: string | null } }) {
  const t = useTranslations('accounts.history');
  const { items, more, loading } = usePages(['sign-ins'], first, (after) =>
    browserApi(accounts.signIns, { query: { after } }),
  );
  return (
    <Panel title={t('title')}>
      {items.length === 0 ? <p className="pad muted">{t('empty')}</p> : <HistoryTable items={items} />}
      <MoreRows more={more} loading={loading} />
    </Panel>
  );
}

function HistoryTable({ items }: { items: readonly SignIn[] }) {
  const t = useTranslations('accounts.history');
  return (
    <Table
      bare
      dense
      caption={t('title')}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'when', head: t('when'), renderCell: ({ at }) => <Moment at={at} form="numeric" /> },
        { key: 'what', head: t('what'), renderCell: (signIn) => <What signIn={signIn} /> },
        { key: 'where', head: t('where'), renderCell: (signIn) => <Where signIn={signIn} /> },
        { key: 'ip', head: t('ip'), renderCell: ({ ip }) => <span className="num">{ip}</span> },
      ]}
    />
  );
}

function What({ signIn: { outcome, method, provider } }: { signIn: SignIn }) {
  const t = useTranslations('accounts.history');
  return (
    <span className="cluster gap-2">
      <Badge tone={tones[outcome]}>{t(`outcome.${outcome}`)}</Badge>
      <span className="small muted">{provider ?? t(`method.${method}`)}</span>
    </span>
  );
}

function Where({ signIn }: { signIn: SignIn }) {
  return deviceName(signIn, useTranslations('accounts.sessions'));
}
