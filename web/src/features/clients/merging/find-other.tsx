'use client';

import { clients } from '@estrade/api/clients';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { SearchBox } from '@/ui/search-box';
import { Avatar } from '@/ui/person';
import { Panel, Row, Rows } from '@/ui/workspace';

/** With whom: found by a few letters. */
export function FindOther({ organizationId, clientId }: { organizationId: string; clientId: string }) {
  const t = useTranslations('clients.merging');
  const [q, setQ] = useState('');
  const base = `/workspace/${organizationId}/clients/${clientId}`;
  const { data } = useQuery({
    queryKey: ['clients', organizationId, 'other', q],
    queryFn: () => browserApi(clients.list, { params: { organizationId }, query: { q, limit: 12, state: 'all' } }),
    enabled: q.length > 1,
  });
  const found = (data?.items ?? []).filter(({ id }) => id !== clientId);
  return (
    <Panel title={t('find')} pad={found.length === 0}>
      <div className={found.length > 0 ? 'pad' : undefined}>
        <SearchBox label={t('findLabel')} value={q} onSearch={setQ} />
      </div>
      {q.length > 1 && data && found.length === 0 && (
        <p className="muted mt-4" role="status">
          {t('notFound')}
        </p>
      )}
      {found.length > 0 && (
        <Rows>
          {found.map(({ id, name, email, phone }) => (
            <Row
              key={id}
              lead={<Avatar name={name} />}
              title={name}
              href={`${base}/merge?with=${id}`}
              meta={[email, phone].filter(Boolean).join(' · ')}
            />
          ))}
        </Rows>
      )}
    </Panel>
  );
}
