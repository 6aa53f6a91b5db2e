import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { formatRelative } from '@/kit/format';
import { renderedAt } from '@/kit/rendered-at';
import { Amount } from '@/ui/amount';
import { Moment } from '@/ui/moment';
import { Avatar } from '@/ui/person';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import type { Overview } from './read-overview';

const SHOWN = 5;

/** What waits longest, what was bought last, who came last. */
export async function OverviewLists({ overview, children }: { overview: Overview; children: ReactNode }) {
  const t = await getTranslations('admin');
  const { cases, orders, members } = overview;
  return (
    <div className="sales-pair">
      <Panel
        title={t('lists.cases')}
        count={cases.items.length}
        more={{ href: '/admin/events', label: t('lists.all') }}
      >
        {cases.items.length === 0 && <p className="pad muted">{t('lists.noCases')}</p>}
        <Cases cases={cases.items.slice(0, SHOWN)} />
      </Panel>
      {orders && (
        <Panel title={t('lists.orders')} more={{ href: '/admin/orders', label: t('lists.all') }}>
          <Rows>
            {orders.items.slice(0, SHOWN).map(({ id, eventId, number, buyer, event, total, placedAt }) => (
              <Row
                key={id}
                lead={<RowIcon name="receipt-text" />}
                title={`${number} · ${buyer.name}`}
                href={`/admin/orders/${eventId}/${id}`}
                meta={
                  <>
                    {event.title} · <Moment at={placedAt} />
                  </>
                }
                end={<Amount of={total} />}
              />
            ))}
          </Rows>
        </Panel>
      )}
      {members && (
        <Panel title={t('lists.members')} more={{ href: '/admin/users', label: t('lists.all') }}>
          <Rows>
            {members.items.slice(0, SHOWN).map(({ id, name, email, pictureUrl, registeredAt }) => (
              <Row
                key={id}
                lead={<Avatar name={name} picture={pictureUrl} />}
                title={name}
                href={`/admin/users/${id}`}
                meta={
                  <>
                    {email} · <Moment at={registeredAt} />
                  </>
                }
              />
            ))}
          </Rows>
        </Panel>
      )}
      {children}
    </div>
  );
}

async function Cases({ cases }: { cases: Overview['cases']['items'] }) {
  const locale = await getLocale();
  return (
    <Rows>
      {cases.map(({ id, title, organizer, submittedAt, signals }) => (
        <Row
          key={id}
          lead={<RowIcon name="ticket" tone={signals.length > 0 ? 'warn' : 'accent'} />}
          title={title}
          href={`/admin/events/${id}`}
          meta={organizer.name}
          end={submittedAt && <small>{formatRelative(submittedAt, renderedAt(), locale)}</small>}
        />
      ))}
    </Rows>
  );
}
