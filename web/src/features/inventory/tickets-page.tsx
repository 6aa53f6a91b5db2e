'use client';

import type { Inventory, Quota, TicketType } from '@estrade/api/ticketing-inventory';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button, ButtonLink } from '@/ui/button';
import { Empty } from '@/ui/feedback';
import { Crumbs } from '@/ui/wayfinding';
import { Page, PageTitle, Panel } from '@/ui/workspace';
import { QuotaDrawer } from './quota-drawer';
import { QuotaTable } from './quota-table';
import { SalePanel } from './sale-panel';
import { TypeDrawer } from './type-drawer';
import { TypeList } from './type-list';
import { useInventory } from './use-inventory';

export interface VatRate {
  basisPoints: number;
  name: string;
}

interface TicketsPageProps {
  inventory: Inventory;
  title: string;
  vatRates: readonly VatRate[];
  /** Address of the workspace: `/workspace/…`. */
  base: string;
  /** A ticket type to begin at once, at this price in minor units. */
  beginAt?: number;
}

/** What is open over the page; `null` inside means a new one. */
type Open = { what: 'type'; type: TicketType | null; price?: number } | { what: 'quota'; quota: Quota | null } | null;

/** What an event sells: ticket types, the places they draw from, and how it is sold. */
export function TicketsPage({ inventory: initial, title, vatRates, base, beginAt }: TicketsPageProps) {
  const t = useTranslations('inventory');
  const stock = useInventory(initial);
  const { inventory } = stock;
  const [open, setOpen] = useState<Open>(beginAt === undefined ? null : { what: 'type', type: null, price: beginAt });
  function close() {
    setOpen(null);
    if (beginAt !== undefined) history.replaceState(null, '', location.pathname); // a reload begins nothing again
  }
  const types = inventory.ticketTypes.filter(({ archived }) => !archived);
  const editor = `${base}/events/${inventory.eventId}`;
  return (
    <Page>
      <PageTitle
        above={
          <Crumbs
            items={[
              { href: `${base}/events`, label: t('page.events') },
              { href: editor, label: title },
            ]}
          />
        }
        title={t('page.title')}
        lead={t('page.lead')}
        actions={
          <ButtonLink soft size="sm" variant="secondary" icon="pencil" href={editor}>
            {t('page.editor')}
          </ButtonLink>
        }
      />
      <div className="split">
        <div className="stack gap-6">
          <Panel
            title={t('types.title')}
            count={types.length}
            end={
              <Button size="sm" icon="plus" onClick={() => setOpen({ what: 'type', type: null })}>
                {t('types.add')}
              </Button>
            }
          >
            {types.length === 0 ? (
              <Empty as="h3" title={t('types.empty')}>
                {inventory.dates.length === 0 ? t('types.emptyNoDates') : t('types.emptyText')}
              </Empty>
            ) : (
              <TypeList types={types} stock={stock} onEdit={(type) => setOpen({ what: 'type', type })} />
            )}
          </Panel>
          <Panel
            title={t('quotas.title')}
            count={inventory.quotas.length}
            end={
              <Button size="sm" variant="secondary" icon="plus" onClick={() => setOpen({ what: 'quota', quota: null })}>
                {t('quotas.add')}
              </Button>
            }
            foot={t('quotas.foot')}
          >
            <QuotaTable inventory={inventory} onEdit={(quota) => setOpen({ what: 'quota', quota })} />
          </Panel>
        </div>
        <SalePanel stock={stock} />
      </div>
      {open?.what === 'type' && (
        <TypeDrawer type={open.type} price={open.price} stock={stock} vatRates={vatRates} onClose={close} />
      )}
      {open?.what === 'quota' && <QuotaDrawer quota={open.quota} stock={stock} onClose={close} />}
    </Page>
  );
}
