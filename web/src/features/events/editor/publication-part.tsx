'use client';

import { events } from '@estrade/api/events';
import type { Inventory } from '@estrade/api/ticketing-inventory';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { Button } from '@/ui/button';
import { Confirm } from '@/ui/confirm';
import { Timeline } from '@/ui/disclosure';
import { Notice } from '@/ui/feedback';
import type { House } from '../house';
import { goToField } from './go-to-field';
import { ReasonDialog } from './reason-dialog';
import { SubmitButton, useAct, WithdrawButton } from './stage-buttons';
import { useDesk } from './use-desk';

/** The way to the public: what is still missing, who reads it, and how to call it off. */
export function PublicationPart({ house, inventory }: { house: House; inventory: Inventory }) {
  const t = useTranslations('events.publication');
  const { event } = useDesk();
  return (
    <section className="form-part" id="publication">
      <header>
        <h2>{t('title')}</h2>
      </header>
      {event.acts.includes('submit') && <MissingList />}
      <Way house={house} />
      <div className="cluster">
        {event.acts.includes('submit') && <SubmitButton />}
        {event.acts.includes('withdraw') && <WithdrawButton />}
        {event.acts.includes('cancel') && <CancelButton inventory={inventory} />}
        {event.acts.includes('archive') && <ArchiveButton />}
      </div>
    </section>
  );
}

function MissingList() {
  const t = useTranslations('events.publication');
  const { event } = useDesk();
  if (event.missing.length === 0)
    return (
      <Notice tone="good" title={t('ready')}>
        <p>{t('readyText')}</p>
      </Notice>
    );
  return (
    <Notice tone="accent" icon="list" title={t('missing', { count: event.missing.length })}>
      <ul className="plain-list">
        {event.missing.map(({ field, code, detail }) => (
          <li key={field + code}>
            <button type="button" className="link" onClick={() => goToField(field)}>
              {detail}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

const steps = ['draft', 'review', 'online'] as const;

function Way({ house: { approval } }: { house: House }) {
  const t = useTranslations('events.publication');
  const { event } = useDesk();
  const at = { draft: 0, changes_requested: 0, submitted: 1, approved: 1, published: 2 }[event.status as string];
  if (at === undefined) return null;
  const way = approval === 'never' ? steps.filter((step) => step !== 'review') : steps;
  return (
    <Timeline
      items={way.map((step) => {
        const place = steps.indexOf(step);
        const state = place < at ? 'done' : place === at ? 'now' : 'next';
        const text = step === 'review' ? t('stepText.review', { approval }) : t(`stepText.${step}`);
        return { key: step, title: t(`step.${step}`), text, state };
      })}
    />
  );
}

function CancelButton({ inventory }: { inventory: Inventory }) {
  const t = useTranslations('events.cancel');
  const { event, draft } = useDesk();
  const { act } = useAct();
  const [asking, setAsking] = useState(false);
  const sold = inventory.ticketTypes.reduce((sum, type) => sum + type.sold, 0);
  async function cancel(reason: string) {
    await act(() => browserApi(events.cancel, { params: { eventId: event.id }, body: { reason } }));
    setAsking(false);
  }
  return (
    <>
      <Button variant="danger-quiet" icon="calendar-x" onClick={() => setAsking(true)}>
        {t('open')}
      </Button>
      {asking && (
        <ReasonDialog
          danger
          title={t('title', { title: event.title })}
          act={t('act')}
          onDecide={cancel}
          onClose={() => setAsking(false)}
        >
          <p>{t('text', { dates: draft.dates.length, sold })}</p>
        </ReasonDialog>
      )}
    </>
  );
}

function ArchiveButton() {
  const t = useTranslations('events.archive');
  const { event, desk } = useDesk();
  const { act } = useAct();
  async function archive() {
    await desk.settleDown().catch(() => undefined);
    await act(() => browserApi(events.archive, { params: { eventId: event.id } }));
  }
  return (
    <Confirm
      title={t('title')}
      act={t('act')}
      onConfirm={archive}
      renderTrigger={(ask) => (
        <Button variant="quiet" icon="archive" onClick={ask}>
          {t('open')}
        </Button>
      )}
    >
      <p>{t('text')}</p>
    </Confirm>
  );
}
