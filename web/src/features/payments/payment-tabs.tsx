import { getTranslations } from 'next-intl/server';
import { LinkSegment } from '@/ui/wayfinding';

/** Payments one by one, or every movement of the books. */
export async function PaymentTabs({ path, view }: { path: string; view: 'transactions' | 'ledger' }) {
  const t = await getTranslations('payments');
  return (
    <div>
      <LinkSegment
        label={t('views')}
        ways={[
          { href: path, label: t('transactions'), current: view === 'transactions' },
          { href: `${path}?view=ledger`, label: t('ledger.title'), current: view === 'ledger' },
        ]}
      />
    </div>
  );
}
