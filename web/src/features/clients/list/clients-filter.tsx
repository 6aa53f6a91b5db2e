'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useFilters } from '@/kit/filters';
import { Chip } from '@/ui/chip';
import { Select } from '@/ui/input';
import { SearchBox } from '@/ui/search-box';

export interface Tag {
  readonly tag: string;
  readonly clients: number;
}

/** More than these are found by searching the select. */
const CHIPS = 6;

/** By words, tag and state, in the order one wants. */
export function ClientsFilter({ tags, children }: { tags: readonly Tag[]; children?: ReactNode }) {
  const t = useTranslations('clients');
  const { get, set } = useFilters();
  return (
    <>
      <div className="toolbar">
        <SearchBox label={t('search')} value={get('q')} onSearch={(text) => set('q', text)} />
        <Select
          className="select-auto"
          aria-label={t('sort.label')}
          value={get('sort') || 'recent'}
          onChange={({ target }) => set('sort', target.value === 'recent' ? '' : target.value)}
        >
          {(['recent', 'name', 'newest'] as const).map((sort) => (
            <option key={sort} value={sort}>
              {t(`sort.${sort}`)}
            </option>
          ))}
        </Select>
        <Select
          className="select-auto"
          aria-label={t('state.label')}
          value={get('state')}
          onChange={({ target }) => set('state', target.value)}
        >
          <option value="">{t('state.active')}</option>
          <option value="archived">{t('state.archived')}</option>
          <option value="all">{t('state.all')}</option>
        </Select>
        <span className="end cluster">{children}</span>
      </div>
      {tags.length > 0 && (
        <div className="chips" role="group" aria-label={t('tags')}>
          {shown(tags, get('tag')).map(({ tag, clients }) => (
            <Chip
              key={tag}
              icon="tag"
              count={clients}
              pressed={get('tag') === tag}
              onClick={() => set('tag', get('tag') === tag ? '' : tag)}
            >
              {tag}
            </Chip>
          ))}
          {tags.length > CHIPS && (
            <OtherTags tags={tags.slice(CHIPS)} value={get('tag')} onPick={(tag) => set('tag', tag)} />
          )}
        </div>
      )}
    </>
  );
}

/** The first few, and the chosen one wherever it stands. */
function shown(tags: readonly Tag[], chosen: string): readonly Tag[] {
  return tags.filter(({ tag }, at) => at < CHIPS || tag === chosen);
}

function OtherTags({ tags, value, onPick }: { tags: readonly Tag[]; value: string; onPick: (tag: string) => void }) {
  const t = useTranslations('clients');
  const others = tags.filter(({ tag }) => tag !== value);
  return (
    <Select
      className="select-auto"
      aria-label={t('otherTags')}
      value=""
      onChange={({ target }) => onPick(target.value)}
    >
      <option value="">{t('otherTags')}</option>
      {others.map(({ tag, clients }) => (
        <option key={tag} value={tag}>
          {t('tagOption', { tag, clients })}
        </option>
      ))}
    </Select>
  );
}
