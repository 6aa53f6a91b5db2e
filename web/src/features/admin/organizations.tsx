'use client';

import { useQueryClient } from '@tanstack/react-query';
import { organizations } from '@estrade/api/organizations';
import type { AdminOrganization } from '@estrade/api/organizations-shapes';
import type { z } from 'zod';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { useFilters } from '@/kit/filters';
import { Anchor } from '@/kit/i18n/anchor';
import { usePages, type Page } from '@/kit/pages';
import { Badge } from '@/ui/badge';
import { Chip } from '@/ui/chip';
import { Empty } from '@/ui/feedback';
import { Moment } from '@/ui/moment';
import { MoreRows } from '@/ui/more-rows';
import { Avatar } from '@/ui/person';
import { SearchBox } from '@/ui/search-box';
import { Table } from '@/ui/table';
import type { OrganizationsFilter } from './read-filters';
import { Suspension } from './suspension';

type House = z.infer<typeof AdminOrganization>;

/** Every organization, newest first. */
export function Organizations({ filter, first }: { filter: OrganizationsFilter; first: Page<House> }) {
  const t = useTranslations('admin.organizations');
  const { get, set } = useFilters();
  const { items, more, loading } = usePages(['admin', 'organizations', JSON.stringify(filter)], first, (after) =>
    browserApi(organizations.all, { query: { ...filter, after } }),
  );
  return (
    <div className="stack gap-4">
      <div className="toolbar">
        <SearchBox label={t('search')} value={get('q')} onSearch={(text) => set('q', text)} />
        <Chip
          pressed={get('status') === 'suspended'}
          onClick={() => set('status', get('status') === 'suspended' ? '' : 'suspended')}
        >
          {t('suspendedOnly')}
        </Chip>
      </div>
      {items.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyText')}</Empty>
      ) : (
        <Table
          caption={t('title')}
          dense
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', head: t('name'), label: '', renderCell: (house) => <Name house={house} /> },
            { key: 'owners', head: t('owners'), renderCell: (house) => <Owners house={house} /> },
            { key: 'team', head: t('team'), number: true, desk: true, renderCell: ({ memberCount }) => memberCount },
            {
              key: 'created',
              head: t('created'),
              desk: true,
              renderCell: ({ createdAt }) => <Moment at={createdAt} show="day" form="numeric" />,
            },
            {
              key: 'state',
              head: t('state'),
              renderCell: ({ suspension }) => (
                <span>
                  <Badge tone={suspension ? 'bad' : 'good'}>{t(suspension ? 'suspended' : 'open')}</Badge>
                  {suspension && <small>{suspension.reason}</small>}
                </span>
              ),
            },
            {
              key: 'acts',
              head: <span className="visually-hidden">{t('acts')}</span>,
              label: '',
              number: true,
              renderCell: (house) => <Act house={house} />,
            },
          ]}
        />
      )}
      <MoreRows more={more} loading={loading} />
    </div>
  );
}

function Name({ house: { name, handle, city, logoUrl } }: { house: House }) {
  return (
    <span className="who">
      <Avatar name={name} picture={logoUrl} size="sm" org />
      <span className="two">
        <Anchor className="link strong" href={`/organizations/${handle}`}>
          {name}
        </Anchor>
        <small>{[handle, city].filter(Boolean).join(' · ')}</small>
      </span>
    </span>
  );
}

function Owners({ house: { owners } }: { house: House }) {
  return owners.map(({ memberId, name, email }) => (
    <span key={memberId} className="block">
      {name}
      <small>{email}</small>
    </span>
  ));
}

function Act({ house }: { house: House }) {
  const queries = useQueryClient();
  const params = { organizationId: house.id };
  const after = () => queries.invalidateQueries({ queryKey: ['admin', 'organizations'] });
  return (
    <Suspension
      suspended={house.suspension !== null}
      texts="organizations"
      name={house.name}
      onSuspend={async (reason) => {
        await browserApi(organizations.suspend, { params, body: { reason } });
        await after();
      }}
      onReactivate={async () => {
        await browserApi(organizations.reactivate, { params });
        await after();
      }}
    />
  );
}
