'use client';

import { useTranslations } from 'next-intl';
import { useFilters } from '@/kit/filters';
import { Chip } from '@/ui/chip';
import { SearchBox } from '@/ui/search-box';

const statuses = ['submitted', 'published', 'suspended', 'changes_requested', 'removed', 'cancelled'] as const;

/** Which events: what waits, or what was decided. */
export function CasesFilter() {
  const t = useTranslations('moderation');
  const { get, set } = useFilters();
  const current = get('status') || 'submitted';
  return (
    <div className="toolbar">
      <SearchBox label={t('search')} value={get('q')} onSearch={(text) => set('q', text)} />
      <div className="chips" role="group" aria-label={t('filter')}>
        {statuses.map((status) => (
          <Chip
            key={status}
            pressed={current === status}
            onClick={() => set('status', status === 'submitted' ? '' : status)}
          >
            {t(`status.${status}`)}
          </Chip>
        ))}
      </div>
    </div>
  );
}
