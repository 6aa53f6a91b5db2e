'use client';

import { clients } from '@estrade/api/clients';
import type { Client } from '@estrade/api/clients-shapes';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { Badge } from '@/ui/badge';
import { ButtonLink, IconButton } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { Menu, MenuItem } from '@/ui/menu';
import { Avatar } from '@/ui/person';
import { tell } from '@/ui/toast';
import { Crumbs } from '@/ui/wayfinding';
import { PageTitle } from '@/ui/workspace';

/** Name, state, and what can be done with the whole card. */
export function ClientHead({ client }: { client: Client }) {
  const t = useTranslations('clients');
  const base = `/workspace/${client.organizationId}/clients`;
  const { busy, refusal, put } = useArchive(client);
  return (
    <>
      <PageTitle
        above={<Crumbs items={[{ href: base, label: t('title') }, { label: client.name }]} />}
        title={
          <span className="client-title">
            <Avatar name={client.name} size="lg" />
            <span className="break-words">{client.name}</span>
          </span>
        }
        lead={
          <span className="cluster">
            <Badge tone="line">{t(`source.${client.source}`)}</Badge>
            {client.hasAccount && (
              <Badge tone="good" icon="badge-check">
                {t('account')}
              </Badge>
            )}
            {client.archived && <Badge tone="warn">{t('archived')}</Badge>}
            {client.tags.map((tag) => (
              <Badge key={tag}>{tag}</Badge>
            ))}
          </span>
        }
        actions={
          <>
            <Menu label={t('acts')} trigger={<IconButton icon="ellipsis" variant="secondary" label={t('acts')} />}>
              <MenuItem icon="layers" href={`${base}/${client.id}/merge`}>
                {t('merging.with')}
              </MenuItem>
              <MenuItem icon="archive" disabled={busy} onSelect={() => put(!client.archived)}>
                {t(client.archived ? 'restore' : 'archive')}
              </MenuItem>
            </Menu>
            <ButtonLink soft icon="pencil" href={`${base}/${client.id}/edit`}>
              {t('edit')}
            </ButtonLink>
          </>
        }
      />
      {refusal && (
        <Notice tone="bad" alert>
          {refusal}
        </Notice>
      )}
    </>
  );
}

function useArchive({ organizationId, id, name }: Client) {
  const t = useTranslations('clients');
  const { busy, refusal, run } = useAct();
  const cache = useQueryClient();
  const params = { organizationId, clientId: id };
  function put(away: boolean) {
    void run(async () => {
      cache.setQueryData(['client', id], await browserApi(away ? clients.archive : clients.restore, { params }));
      await cache.invalidateQueries({ queryKey: ['client-history', id] });
      if (away) tell(t('archivedNow', { name }), { label: t('undo'), act: () => put(false) });
    });
  }
  return { busy, refusal, put };
}
