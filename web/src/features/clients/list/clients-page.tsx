'use client';

import { clients } from '@estrade/api/clients';
import type { ClientLine } from '@estrade/api/clients-shapes';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { usePages, type Page } from '@/kit/pages';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { MoreRows } from '@/ui/more-rows';
import { ClientsFilter, type Tag } from './clients-filter';
import { ClientsTable } from './clients-table';
import type { ClientsFilter as Filter } from './read-filter';

interface ClientsPageProps {
  organizationId: string;
  filter: Filter;
  tags: readonly Tag[];
  first: Page<ClientLine>;
}

/** The address book: searched, filtered, put in order; each row leads to a client. */
export function ClientsPage({ organizationId, filter, tags, first }: ClientsPageProps) {
  const t = useTranslations('clients');
  const base = `/workspace/${organizationId}/clients`;
  const params = { organizationId };
  const { items, more, loading } = usePages(['clients', organizationId, JSON.stringify(filter)], first, (after) =>
    browserApi(clients.list, { params, query: { ...filter, after } }),
  );
  const filtered = Boolean(filter.q ?? filter.tag ?? filter.state);
  return (
    <div className="stack gap-4">
      <ClientsFilter tags={tags} />
      {items.length > 0 && <ClientsTable base={base} rows={items} />}
      {items.length === 0 && (
        <Empty
          title={t(filtered ? 'nothing.title' : 'empty.title')}
          actions={
            !filtered && (
              <ButtonLink soft icon="user-plus" href={`${base}/new`}>
                {t('add')}
              </ButtonLink>
            )
          }
        >
          {t(filtered ? 'nothing.text' : 'empty.text')}
        </Empty>
      )}
      <MoreRows more={more} loading={loading} />
    </div>
  );
}
