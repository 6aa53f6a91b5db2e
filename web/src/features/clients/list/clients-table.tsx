'use client';

import type { ClientLine } from '@estrade/api/clients-shapes';
import { useTranslations } from 'next-intl';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Badge } from '@/ui/badge';
import { Moment } from '@/ui/moment';
import { Avatar } from '@/ui/person';
import { Table } from '@/ui/table';

/** A table on a desk, a card per client on a phone. */
export function ClientsTable({ base, rows }: { base: string; rows: readonly ClientLine[] }) {
  const t = useTranslations('clients');
  return (
    <Table
      caption={t('title')}
      dense
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', head: t('name'), label: '', renderCell: (row) => <Who of={row} base={base} /> },
        {
          key: 'contact',
          head: t('contact'),
          renderCell: ({ email, phone }) => (
            <span className="two">
              <span className="break-words">{email ?? phone ?? '–'}</span>
              {email && phone && <small className="num">{phone}</small>}
            </span>
          ),
        },
        { key: 'city', head: t('city'), desk: true, renderCell: ({ city }) => city || '–' },
        { key: 'tags', head: t('tags'), renderCell: ({ tags }) => <Tags tags={tags} /> },
        {
          key: 'seen',
          head: t('lastSeen'),
          number: true,
          renderCell: ({ lastSeenAt }) => <Moment at={lastSeenAt} show="day" form="numeric" />,
        },
      ]}
    />
  );
}

function Who({ of: { id, name, company, archived, hasAccount }, base }: { of: ClientLine; base: string }) {
  const t = useTranslations('clients');
  return (
    <span className="client-who">
      <Avatar name={name} size="sm" />
      <span>
        <SoftLink className="link strong" href={`${base}/${id}`}>
          {name}
        </SoftLink>{' '}
        {archived && <Badge tone="line">{t('archived')}</Badge>}
        {hasAccount && (
          <Badge tone="line" icon="badge-check">
            {t('account')}
          </Badge>
        )}
        {company && company !== name && <small>{company}</small>}
      </span>
    </span>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return <span className="faint">–</span>;
  return (
    <span className="client-tags">
      {tags.map((tag) => (
        <Badge key={tag}>{tag}</Badge>
      ))}
    </span>
  );
}
