import { PaymentState, type TransactionDetail } from '@estrade/api/payments-parts';
import type { z } from 'zod';
import { getTranslations } from 'next-intl/server';
import { Amount } from '@/ui/amount';
import { Badge } from '@/ui/badge';
import { Sum, Timeline } from '@/ui/disclosure';
import { Moment } from '@/ui/moment';
import { Panel, Row, RowIcon, Rows } from '@/ui/workspace';
import { LedgerTable } from './ledger-table';
import { toneOf } from './words';

type Detail = z.infer<typeof TransactionDetail>;

/** Everything known about one payment: sums, refunds, movements, and what the provider reported. */
export async function TransactionView({ payment }: { payment: Detail }) {
  const t = await getTranslations('payments');
  return (
    <div className="split">
      <div className="stack gap-6">
        <Panel title={t('ledger.title')} count={payment.ledger.length}>
          <LedgerTable lines={payment.ledger} view="house" />
        </Panel>
        <Panel title={t('detail.history')} pad>
          <Timeline
            items={payment.history.map(({ at, what, details }, index) => ({
              key: `${at}-${index}`,
              title: titleOf(what, details, t),
              text: (
                <>
                  <Moment at={at} form="numeric" />
                  <span className="block num break-word">{writtenOut(details)}</span>
                </>
              ),
              state: 'done',
            }))}
          />
        </Panel>
      </div>
      <div className="stack gap-6">
        <Facts payment={payment} />
        {payment.refunds.length > 0 && <Refunds payment={payment} />}
      </div>
    </div>
  );
}

async function Facts({ payment }: { payment: Detail }) {
  const t = await getTranslations('payments');
  const { state, amount, fee, commission, refunded, card, provider, providerRef, payerEmail } = payment;
  return (
    <Panel title={t('detail.facts')} pad end={<Badge tone={toneOf(state)}>{t(`state.${state}`)}</Badge>}>
      <div className="stack gap-4">
        <Sum
          lines={[
            { label: t('detail.fee'), value: <Amount of={fee} /> },
            { label: t('detail.commission'), value: <Amount of={commission} /> },
            { label: t('detail.refunded'), value: <Amount of={refunded} /> },
          ]}
          total={{ label: t('amount'), value: <Amount of={amount} /> }}
        />
        <p className="small muted break-word">
          {payerEmail}
          <span className="block">{card ? t('cardLine', card) : t('detail.noCard')}</span>
          <span className="block num">
            {provider} · {providerRef ?? '–'}
          </span>
        </p>
      </div>
    </Panel>
  );
}

async function Refunds({ payment }: { payment: Detail }) {
  const t = await getTranslations('payments');
  return (
    <Panel title={t('detail.refunds')} count={payment.refunds.length}>
      <Rows>
        {payment.refunds.map(({ id, state, amount, failure, createdAt }) => (
          <Row
            key={id}
            lead={<RowIcon name="undo-2" tone={state === 'failed' ? 'bad' : state === 'succeeded' ? 'good' : 'warn'} />}
            title={<Amount of={amount} />}
            badge={<Badge>{t(`refundState.${state}`)}</Badge>}
            meta={
              <>
                <Moment at={createdAt} form="numeric" />
                {failure && ` · ${failure}`}
              </>
            }
          />
        ))}
      </Rows>
    </Panel>
  );
}

type Say = Awaited<ReturnType<typeof getTranslations<'payments'>>>;

/** The state it led to, where there is one. */
function titleOf(what: string, { to }: Record<string, unknown>, t: Say): string {
  const state = PaymentState.safeParse(to);
  return state.success ? t(`state.${state.data}`) : what;
}

/** What the provider said, as it said it: a person who looks here wants the very words. */
function writtenOut(details: Record<string, unknown>): string {
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' · ');
}
