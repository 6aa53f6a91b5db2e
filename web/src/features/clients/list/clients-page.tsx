'use client';

import { urlOf } from '@estrade/api/client';
import { clients } from '@estrade/api/clients';
import type { ClientLine } from '@estrade/api/clients-shapes';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { usePages, type Page } from '@/kit/pages';
import { ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Icon } from '@/ui/icon';
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
  const base = `/workspace/${organizationId}/clients`;
  const params = { organizationId };
  const { items, more, loading } = usePages(['clients', organizationId, JSON.stringify(filter)], first, (after) =>
    browserApi(clients.list, { params, query: { ...filter, after } }),
  );
  return (
    <div className="stack gap-4">
      <ClientsFilter tags={tags}>
        {items.length > 0 && <Export organizationId={organizationId} filter={filter} />}
      </ClientsFilter>
      {items.length > 0 ? <ClientsTable base={base} rows={items} /> : <Nobody base={base} filter={filter} />}
      <MoreRows more={more} loading={loading} />
    </div>
  );
}

/** The same clients, for a spreadsheet or for another house. */
function Export({
  organizationId,
  filter: { sort: _, ...query },
}: Pick<ClientsPageProps, 'organizationId' | 'filter'>) {
  const t = useTranslations('clients');
  return (
    <a className="btn btn-secondary btn-sm" href={urlOf(clients.csv, { params: { organizationId }, query })} download>
      <Icon name="download" />
      {t('export')}
    </a>
  );
}

function Nobody({ base, filter }: { base: string; filter: Filter }) {
  const t = useTranslations('clients');
  const filtered = Boolean(filter.q ?? filter.tag ?? filter.state);
  const add = (
    <ButtonLink soft icon="user-plus" href={`${base}/new`}>
      {t('add')}
    </ButtonLink>
  );
  return (
    <Empty title={t(filtered ? 'nothing.title' : 'empty.title')} actions={!filtered && add}>
      {t(filtered ? 'nothing.text' : 'empty.text')}
    </Empty>
  );
}
