'use client';

import type { EditorEvent } from '@estrade/api/events-shapes';
import type { Inventory } from '@estrade/api/ticketing-inventory';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { useStayWhile } from '@/kit/stay-while';
import { Locked } from '@/ui/locked';
import { DatesPart } from '../dates/dates-part';
import type { House } from '../house';
import { PicturesPart } from '../pictures/pictures-part';
import { isWritable } from './desk';
import { HistoryPart } from './history-part';
import { EditorBar } from './editor-bar';
import { EssentialsPart } from './essentials-part';
import { OptionsPart } from './options-part';
import { Preview } from './preview';
import { PublicationPart } from './publication-part';
import { SectionList } from './section-list';
import { StatusNotice } from './status-notice';
import { TicketsPart } from './tickets-part';
import { DeskContext, useDesk, useNewDesk } from './use-desk';

export interface EditorProps {
  event: EditorEvent;
  inventory: Inventory;
  house: House;
  /** Address of the workspace: `/workspace/…`. */
  base: string;
}

/** Writing an event: sections one after the other, saved as they are written, with the event as it will look beside them. */
export function EventEditor({ event, ...props }: EditorProps) {
  const desk = useNewDesk(event);
  return (
    <DeskContext value={desk}>
      <Inside {...props} />
    </DeskContext>
  );
}

function Inside({ inventory, house, base }: Omit<EditorProps, 'event'>) {
  const t = useTranslations('events');
  const { event, dirty } = useDesk();
  useStayWhile(dirty);
  useEffect(() => goToHash(), []);
  return (
    <>
      <EditorBar base={base} />
      <div className="page page-full pt-6!">
        <div className="editor">
          <SectionList inventory={inventory} />
          <div className="stack gap-8 min-w-0">
            <StatusNotice house={house} />
            <Locked when={!isWritable(event)} label={t('editor.form')}>
              <EssentialsPart house={house} />
              <DatesPart house={house} inventory={inventory} />
              <PicturesPart />
            </Locked>
            <TicketsPart inventory={inventory} base={base} />
            <Locked when={!isWritable(event)} label={t('options.title')}>
              <OptionsPart house={house} />
            </Locked>
            <PublicationPart house={house} inventory={inventory} />
            <HistoryPart />
          </div>
          <aside className="sticky stack gap-3 only-desk" aria-label={t('preview.title')}>
            <Preview inventory={inventory} />
          </aside>
        </div>
      </div>
    </>
  );
}

// A link from a list (`#tickets`) arrives before the parts of the editor stand at their place.
function goToHash() {
  if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
