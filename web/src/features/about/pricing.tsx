import type { Edition } from '@estrade/editions/edition';
import { useLocale, useTranslations } from 'next-intl';
import { formatMoney, formatPercent } from '@/kit/format';
import { Card } from '@/ui/card';
import { Table } from '@/ui/table';
import { commissionOn } from './commission';

const examples = [800, 1500, 2500, 4800];

/** What selling costs in this edition, and what that means for a few tickets. */
export function Pricing({ commission, currency }: Pick<Edition, 'commission' | 'currency'>) {
  const [t, locale] = [useTranslations('about.pricing'), useLocale()];
  const money = (amount: number) => formatMoney({ amount, currency }, locale, 'always');
  const percent = formatPercent(commission.basisPoints / 10_000, locale);
  const rows = examples.map((price) => ({ price, fee: commissionOn(price, commission) }));
  return (
    <div className="container section stack gap-10">
      <div className="grid" style={{ '--col': '320px' } as React.CSSProperties}>
        <Card size="lg">
          <h2 className="h3">{t('free')}</h2>
          <p className="display mt-3">{formatMoney({ amount: 0, currency }, locale)}</p>
          <p className="muted mt-3">{t('freeText')}</p>
        </Card>
        <Card size="lg">
          <h2 className="h3">{t('paid')}</h2>
          <p className="h1 mt-3">
            {commission.fixed === 0
              ? t('paidRate', { percent })
              : t('paidRateFixed', { percent, fixed: money(commission.fixed) })}
          </p>
          <p className="muted mt-3">{t('paidText')}</p>
        </Card>
      </div>
      <section aria-labelledby="examples">
        <h2 className="h3 mb-4" id="examples">
          {t('example')}
        </h2>
        <Table
          caption={t('example')}
          rows={rows}
          rowKey={({ price }) => String(price)}
          columns={[
            { key: 'price', head: t('price'), renderCell: ({ price }) => money(price) },
            { key: 'fee', head: t('fee'), number: true, renderCell: ({ fee }) => money(fee) },
            {
              key: 'yours',
              head: t('yours'),
              number: true,
              renderCell: ({ price, fee }) => <b>{money(price - fee)}</b>,
            },
          ]}
        />
        <p className="small faint mt-3">{t('note')}</p>
      </section>
    </div>
  );
}
