'use client';

import { ticketing } from '@estrade/api/ticketing';
import type { Participant } from '@estrade/api/ticketing-desk';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { usePages, type Page } from '@/kit/pages';
import { Empty } from '@/ui/feedback';
import { MoreRows } from '@/ui/more-rows';
import type { TicketAct } from './acts';
import { AskTicketAct } from './ask-ticket-act';
import type { Choices } from './choices';
import { ExportLinks } from './export-links';
import { ParticipantsFilter } from './participants-filter';
import { ParticipantsTable } from './participants-table';
import type { ParticipantsFilter as Filter } from './read-filter';

export interface ParticipantsProps {
  eventId: string;
  /** Address of the orders of this event; null for those who may not see money. */
  orders: string | null;
  choices: Choices;
  filter: Filter;
  first: Page<Participant>;
}

/** Who comes: one row per ticket. */
export function Participants({ eventId, orders, choices, filter, first }: ParticipantsProps) {
  const t = useTranslations('participants');
  const [asked, setAsked] = useState<{ act: TicketAct; about: Participant } | null>(null);
  const list = usePages(['participants', eventId, JSON.stringify(filter)], first, (after) =>
    browserApi(ticketing.participants, { params: { eventId }, query: { ...filter, after } }),
  );
  const filtered = Object.keys(filter).length > 0;
  return (
    <div className="stack gap-4">
      <ParticipantsFilter choices={choices}>
        <ExportLinks eventId={eventId} filter={filter} />
      </ParticipantsFilter>
      {list.items.length === 0 ? (
        <Empty title={t(filtered ? 'nothing.title' : 'empty.title')}>
          {t(filtered ? 'nothing.text' : 'empty.text')}
        </Empty>
      ) : (
        <ParticipantsTable
          rows={list.items}
          choices={choices}
          orders={orders}
          onAsk={(act, about) => setAsked({ act, about })}
        />
      )}
      <MoreRows more={list.more} loading={list.loading} />
      {asked && <AskTicketAct eventId={eventId} {...asked} onClose={() => setAsked(null)} />}
    </div>
  );
}
