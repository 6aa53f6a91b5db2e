'use client';

import { clients } from '@estrade/api/clients';
import type { Duplicate } from '@estrade/api/clients-merging';
import type { ClientLine } from '@estrade/api/clients-shapes';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useAct } from '@/kit/act';
import { browserApi } from '@/kit/browser-api';
import { SoftLink } from '@/kit/i18n/soft-link';
import { Badge } from '@/ui/badge';
import { Button, ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { ErrorText } from '@/ui/field';
import type { IconName } from '@/ui/icon-names';
import { Moment } from '@/ui/moment';
import { Avatar } from '@/ui/person';

const icons = { email: 'at-sign', phone: 'phone', name: 'user' } as const satisfies Record<string, IconName>;

/** Pairs of cards which may be one person: each is answered once, by joining them or by telling them apart. */
export function DuplicatesList({ organizationId, first }: { organizationId: string; first: readonly Duplicate[] }) {
  const t = useTranslations('clients.merging');
  const [pairs, setPairs] = useState(first);
  const base = `/workspace/${organizationId}/clients`;
  if (pairs.length === 0)
    return (
      <Empty
        title={t('nobody')}
        actions={
          <ButtonLink soft variant="secondary" href={base}>
            {t('back')}
          </ButtonLink>
        }
      >
        {t('nobodyText')}
      </Empty>
    );
  return (
    <ul className="duplicates">
      {pairs.map((pair) => (
        <Pair
          key={`${pair.first.id} ${pair.second.id}`}
          pair={pair}
          base={base}
          organizationId={organizationId}
          onApart={() => setPairs(pairs.filter((one) => one !== pair))}
        />
      ))}
    </ul>
  );
}

interface PairProps {
  pair: Duplicate;
  base: string;
  organizationId: string;
  onApart: () => void;
}

function Pair({ pair: { first, second, why }, base, organizationId, onApart }: PairProps) {
  const t = useTranslations('clients.merging');
  const { busy, refusal, run } = useAct();
  async function apart() {
    const params = { organizationId, clientId: first.id };
    if (await run(() => browserApi(clients.keepApart, { params, body: { otherId: second.id } }))) onApart();
  }
  return (
    <li className="panel">
      <div className="pad stack gap-4">
        <div className="cluster">
          {why.map((reason) => (
            <Badge key={reason} tone="accent" icon={icons[reason]}>
              {t(`why.${reason}`)}
            </Badge>
          ))}
        </div>
        <div className="cols">
          <Who client={first} base={base} />
          <Who client={second} base={base} />
        </div>
        {refusal && <ErrorText>{refusal}</ErrorText>}
        <div className="cluster">
          <ButtonLink soft size="sm" icon="layers" href={`${base}/${first.id}/merge?with=${second.id}`}>
            {t('join')}
          </ButtonLink>
          <Button size="sm" variant="secondary" busy={busy} onClick={() => void apart()}>
            {t('apart')}
          </Button>
        </div>
      </div>
    </li>
  );
}

function Who({ client, base }: { client: ClientLine; base: string }) {
  const t = useTranslations('clients');
  return (
    <div className="client-who">
      <Avatar name={client.name} />
      <div>
        <SoftLink className="link strong" href={`${base}/${client.id}`}>
          {client.name}
        </SoftLink>
        <small className="break-words">{[client.email, client.phone, client.city].filter(Boolean).join(' · ')}</small>
        <small className="faint">
          {t('lastSeen')} <Moment at={client.lastSeenAt} show="day" form="numeric" />
        </small>
      </div>
    </div>
  );
}
