'use client';

import { useTranslations } from 'next-intl';
import { usePathname, useRouter } from 'next/navigation';
import { useFilters } from '@/kit/filters';
import { Button } from '@/ui/button';
import { Select } from '@/ui/input';
import { SearchBox } from '@/ui/search-box';
import { journalAreas, subjectTypes } from './read-journal';

/** By area, by kind of thing, by one thing, by one person. */
export function JournalFilters({ filtered }: { filtered: boolean }) {
  const t = useTranslations('moderation.journal');
  const { get, set } = useFilters();
  const [router, pathname] = [useRouter(), usePathname()];
  return (
    <div className="toolbar">
      <Select
        className="select-auto"
        aria-label={t('area')}
        value={get('action')}
        onChange={(event) => set('action', event.target.value)}
      >
        <option value="">{t('allAreas')}</option>
        {journalAreas.map((area) => (
          <option key={area} value={`${area}.`}>
            {t(`areas.${area}`)}
          </option>
        ))}
      </Select>
      <Select
        className="select-auto"
        aria-label={t('subjectType')}
        value={get('subjectType')}
        onChange={(event) => set('subjectType', event.target.value)}
      >
        <option value="">{t('allTypes')}</option>
        {subjectTypes.map((type) => (
          <option key={type} value={type}>
            {t(`type.${type}`)}
          </option>
        ))}
      </Select>
      <SearchBox
        key={get('subjectId')}
        label={t('subjectId')}
        value={get('subjectId')}
        onSearch={(id) => set('subjectId', id)}
      />
      {filtered && (
        <Button variant="quiet" size="sm" icon="x" onClick={() => router.replace(pathname, { scroll: false })}>
          {t('clear')}
        </Button>
      )}
    </div>
  );
}
