'use client';

import { OrderState } from '@estrade/api/ticketing-orders';
import { useTranslations } from 'next-intl';
import { useFilters } from '@/kit/filters';
import { Chip } from '@/ui/chip';
import { Select } from '@/ui/input';
import { SearchBox } from '@/ui/search-box';

/** Which orders. `review`: staff may ask for those that wait for a person. */
export function OrdersFilter({ review }: { review?: boolean }) {
  const t = useTranslations('desk');
  const { get, set } = useFilters();
  return (
    <div className="toolbar">
      <SearchBox label={t('search')} value={get('search')} onSearch={(text) => set('search', text)} />
      <Select
        className="select-auto"
        aria-label={t('stateFilter')}
        value={get('state')}
        onChange={(event) => set('state', event.target.value)}
      >
        <option value="">{t('allStates')}</option>
        {OrderState.options.map((state) => (
          <option key={state} value={state}>
            {t(`state.${state}`)}
          </option>
        ))}
      </Select>
      {review && (
        <Chip
          icon="triangle-alert"
          pressed={get('underReview') === 'true'}
          onClick={() => set('underReview', get('underReview') ? '' : 'true')}
        >
          {t('underReview')}
        </Chip>
      )}
    </div>
  );
}
