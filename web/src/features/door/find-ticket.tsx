'use client';

import { useQuery } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import type { CheckInList, DoorMatch } from '@estrade/api/ticketing-door';
import type { z } from 'zod';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { formatTime } from '@/kit/format';
import { Button } from '@/ui/button';
import { Drawer } from '@/ui/dialog';
import { Notice } from '@/ui/feedback';
import { SearchBox } from '@/ui/search-box';
import { Row, Rows } from '@/ui/workspace';

interface FindTicketProps {
  list: CheckInList;
  onCode: (code: string) => void;
  onClose: () => void;
}

/** Somebody without their ticket, found by name. Ask for a paper with that name before letting them in. */
export function FindTicket({ list, onCode, onClose }: FindTicketProps) {
  const t = useTranslations('door.find');
  const [search, setSearch] = useState('');
  const asked = search.length >= 2;
  const { data, isError } = useQuery({
    queryKey: ['door', 'find', list.id, search],
    queryFn: () => browserApi(ticketing.findAtDoor, { params: { listId: list.id }, query: { search } }),
    enabled: asked,
    retry: false,
    networkMode: 'always',
  });
  function letIn(code: string) {
    onClose();
    onCode(code);
  }
  return (
    <Drawer open onClose={onClose} title={t('title')}>
      <div className="stack gap-4">
        <SearchBox label={t('label')} value={search} onSearch={setSearch} />
        <p className="small muted" role="status">
          {asked && data ? t('count', { count: data.items.length }) : t('help')}
        </p>
        {isError && <Notice tone="bad">{t('failed')}</Notice>}
        {asked && data && (
          <Rows>
            {data.items.map((match) => (
              <Match key={match.id} match={match} zone={list.zone} onLetIn={letIn} />
            ))}
          </Rows>
        )}
      </div>
    </Drawer>
  );
}

type Found = z.infer<typeof DoorMatch>;

function Match({ match, zone, onLetIn }: { match: Found; zone: string; onLetIn: (code: string) => void }) {
  const [t, tDoor, locale] = [useTranslations('door.find'), useTranslations('door'), useLocale()];
  const { holder, typeName, numberText, orderNumber, state, enteredAt, shortCode } = match;
  const name = holder || tDoor('noName');
  const free = state === 'issued' && !enteredAt;
  return (
    <Row
      title={name}
      meta={t('line', { type: typeName, number: numberText, order: orderNumber })}
      end={
        free ? (
          <Button size="sm" onClick={() => onLetIn(shortCode)} aria-label={t('letInName', { name })}>
            {t('letIn')}
          </Button>
        ) : (
          <small>
            {state === 'issued' && enteredAt
              ? t('entered', { at: formatTime({ at: enteredAt, zone }, locale) })
              : tDoor(`state.${state === 'blocked' ? 'blocked' : 'cancelled'}`)}
          </small>
        )
      }
    />
  );
}
