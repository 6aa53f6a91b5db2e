'use client';

import { accounts } from '@estrade/api/accounts';
import { PlatformRole, type AdminMember } from '@estrade/api/accounts-shapes';
import type { z } from 'zod';
import { useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { useFilters } from '@/kit/filters';
import { SoftLink } from '@/kit/i18n/soft-link';
import { usePages, type Page } from '@/kit/pages';
import { Badge } from '@/ui/badge';
import { Chip } from '@/ui/chip';
import { Empty } from '@/ui/feedback';
import { Select } from '@/ui/input';
import { Moment } from '@/ui/moment';
import { MoreRows } from '@/ui/more-rows';
import { Avatar } from '@/ui/person';
import { SearchBox } from '@/ui/search-box';
import { Table } from '@/ui/table';
import type { MembersFilter } from './read-filters';

export type Listed = z.infer<typeof AdminMember>;

/** Everybody who has an account, newest first. */
export function Members({ filter, first }: { filter: MembersFilter; first: Page<Listed> }) {
  const t = useTranslations('admin.members');
  const { items, more, loading } = usePages(['admin', 'members', JSON.stringify(filter)], first, (after) =>
    browserApi(accounts.members, { query: { ...filter, after } }),
  );
  return (
    <div className="stack gap-4">
      <MembersFilters />
      {items.length === 0 ? (
        <Empty title={t('empty')}>{t('emptyText')}</Empty>
      ) : (
        <Table
          caption={t('title')}
          dense
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', head: t('name'), label: '', renderCell: (member) => <Who member={member} /> },
            {
              key: 'registered',
              head: t('registered'),
              renderCell: ({ registeredAt }) => <Moment at={registeredAt} show="day" form="numeric" />,
            },
            {
              key: 'seen',
              head: t('seen'),
              desk: true,
              renderCell: ({ lastSeenAt }) => (lastSeenAt ? <Moment at={lastSeenAt} form="numeric" /> : '–'),
            },
            { key: 'role', head: t('role'), renderCell: (member) => <RoleBadge member={member} /> },
          ]}
        />
      )}
      <MoreRows more={more} loading={loading} />
    </div>
  );
}

function MembersFilters() {
  const t = useTranslations('admin.members');
  const { get, set } = useFilters();
  return (
    <div className="toolbar">
      <SearchBox label={t('search')} value={get('q')} onSearch={(text) => set('q', text)} />
      <Select
        className="select-auto"
        aria-label={t('role')}
        value={get('role')}
        onChange={(event) => set('role', event.target.value)}
      >
        <option value="">{t('allRoles')}</option>
        {PlatformRole.options.map((role) => (
          <option key={role} value={role}>
            {t(`roles.${role}`)}
          </option>
        ))}
      </Select>
      <Chip
        pressed={get('status') === 'suspended'}
        onClick={() => set('status', get('status') === 'suspended' ? '' : 'suspended')}
      >
        {t('suspendedOnly')}
      </Chip>
    </div>
  );
}

function Who({ member: { id, name, email, pictureUrl } }: { member: Listed }) {
  return (
    <span className="who">
      <Avatar name={name} picture={pictureUrl} size="sm" />
      <span className="two">
        <SoftLink className="link strong" href={`/admin/users/${id}`}>
          {name}
        </SoftLink>
        <small>{email}</small>
      </span>
    </span>
  );
}

export function RoleBadge({ member: { role, suspension } }: { member: Listed }) {
  const t = useTranslations('admin.members');
  if (suspension) return <Badge tone="bad">{t('suspended')}</Badge>;
  return <Badge tone={role === 'member' ? 'neutral' : 'accent'}>{t(`roles.${role}`)}</Badge>;
}
