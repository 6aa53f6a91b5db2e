'use client';

import { PaymentState } from '@estrade/api/payments-parts';
import { useTranslations } from 'next-intl';
import { useFilters } from '@/kit/filters';
import { Select } from '@/ui/input';
import { SearchBox } from '@/ui/search-box';

/** By payer, order or reference, and by state. */
export function PaymentsFilter() {
  const t = useTranslations('payments');
  const { get, set } = useFilters();
  return (
    <div className="toolbar">
      <SearchBox label={t('search')} value={get('text')} onSearch={(text) => set('text', text)} />
      <Select
        className="select-auto"
        aria-label={t('stateHead')}
        value={get('state')}
        onChange={(event) => set('state', event.target.value)}
      >
        <option value="">{t('allStates')}</option>
        {PaymentState.options.map((state) => (
          <option key={state} value={state}>
            {t(`state.${state}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
