'use client';

import { clients } from '@estrade/api/clients';
import type { Client, ClientActivity } from '@estrade/api/clients-shapes';
import { useLocale, useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { formatMoment } from '@/kit/format';
import { usePages, type Page } from '@/kit/pages';
import { asWritten } from '@/kit/zoned';
import { Amount } from '@/ui/amount';
import { Empty } from '@/ui/feedback';
import type { IconName } from '@/ui/icon-names';
import { Moment } from '@/ui/moment';
import { MoreRows } from '@/ui/more-rows';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';

type Tone = 'accent' | 'good' | 'bad' | 'warn';
type Kind = ClientActivity['kind'];

const looks: Record<Kind, [IconName, Tone?]> = {
  order_paid: ['ticket', 'good'],
  order_refunded: ['undo-2', 'warn'],
  tickets_cancelled: ['x', 'warn'],
  booking_requested: ['calendar-clock', 'accent'],
  booking_confirmed: ['calendar-check', 'good'],
  booking_declined: ['calendar-x', 'warn'],
  booking_cancelled: ['calendar-x', 'warn'],
  booking_completed: ['check-check', 'good'],
  booking_missed: ['user', 'bad'],
  booking_moved: ['calendar-days', 'accent'],
  booking_expired: ['hourglass', 'warn'],
  created: ['user-plus'],
  imported: ['upload'],
  merged: ['layers'],
  separated: ['layers'],
  claimed: ['badge-check', 'accent'],
  measured: ['scissors', 'accent'],
  archived: ['archive'],
  restored: ['undo-2'],
};

/** Everything that happened with a client, newest first. */
export function HistoryPanel({ client, first }: { client: Client; first: Page<ClientActivity> }) {
  const t = useTranslations('clients.history');
  const params = { organizationId: client.organizationId, clientId: client.id };
  const { items, more, loading } = usePages(['client-history', client.id], first, (after) =>
    browserApi(clients.history, { params, query: { after } }),
  );
  return (
    <Panel title={t('title')}>
      {items.length === 0 ? (
        <Empty as="h3" title={t('empty')} />
      ) : (
        <Rows>
          {items.map((activity) => (
            <Line key={activity.id} activity={activity} organizationId={client.organizationId} />
          ))}
        </Rows>
      )}
      <MoreRows more={more} loading={loading} />
    </Panel>
  );
}

function Line({ activity, organizationId }: { activity: ClientActivity; organizationId: string }) {
  const t = useTranslations('clients.history');
  const { kind, at, title, amount, eventId, subjectId } = activity;
  const [icon, tone] = looks[kind];
  const href = eventId ? `/workspace/${organizationId}/events/${eventId}/orders/${subjectId}` : undefined;
  return (
    <Row
      lead={<RowIcon name={icon} tone={tone} />}
      title={title ? t(`with.${kind}`, { title }) : t(`plain.${kind}`)}
      href={href}
      meta={<Meta activity={activity} />}
      end={
        <span className="stack gap-0 text-right">
          {amount && <Amount of={amount} />}
          <small className="faint nowrap">
            <Moment at={at} show="day" form="numeric" />
          </small>
        </span>
      }
    />
  );
}

function Meta({ activity: { kind, detail } }: { activity: ClientActivity }) {
  const [t, locale] = [useTranslations('clients.history'), useLocale()];
  if (!detail) return null;
  if (kind === 'measured') return t('set', { number: detail });
  return kind.startsWith('booking_')
    ? t('for', { when: formatMoment(asWritten(detail), locale) })
    : t('order', { number: detail });
}
