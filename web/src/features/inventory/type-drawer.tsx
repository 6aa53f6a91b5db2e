'use client';

import { ticketing } from '@estrade/api/ticketing';
import { TicketTypeDraft, type TicketType } from '@estrade/api/ticketing-inventory';
import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { Button } from '@/ui/button';
import { Drawer } from '@/ui/dialog';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Input, Textarea } from '@/ui/input';
import { BoundFields } from './bound-fields';
import { PlaceFields } from './place-fields';
import { PriceFields } from './price-fields';
import type { VatRate } from './tickets-page';
import { freshType, valuesOf, type TypeValues } from './type-form';
import type { Stock } from './type-list';

interface TypeDrawerProps {
  /** Null for a new one. */
  type: TicketType | null;
  /** Of a new one, when it is known already. */
  price?: number;
  stock: Stock;
  vatRates: readonly VatRate[];
  onClose: () => void;
}

/** A ticket type: its name and price, where its places come from, when and how many are sold. */
export function TypeDrawer({ type, price, stock, vatRates, onClose }: TypeDrawerProps) {
  const t = useTranslations('inventory.type');
  const { inventory } = stock;
  const start = type ? valuesOf(type) : freshType(vatRates[0]?.basisPoints ?? 0, price);
  const { form, error, summary, onSubmit, busy } = useApiForm(TicketTypeDraft, start as TypeValues, async (body) => {
    if (type) {
      const { places: _, ...changes } = body;
      await browserApi(ticketing.changeTicketType, { params: { ticketTypeId: type.id }, body: changes });
    } else {
      await browserApi(ticketing.createTicketType, { params: { eventId: inventory.eventId }, body });
    }
    await stock.reload();
    onClose();
  });
  return (
    <Drawer
      open
      onClose={onClose}
      title={type ? t('edit', { name: type.name }) : t('add')}
      foot={
        <Button block type="submit" form="ticket-type" busy={busy}>
          {type ? t('editAct') : t('addAct')}
        </Button>
      }
    >
      <form id="ticket-type" className="stack gap-6" onSubmit={onSubmit} noValidate>
        <ErrorSummary {...summary} />
        <div className="stack">
          <Field label={t('name')} id="name" help={t('nameHelp')} error={error('name')}>
            <Input autoComplete="off" maxLength={80} {...form.register('name')} />
          </Field>
          <Field label={t('description')} optional id="description" error={error('description')}>
            <Textarea
              rows={2}
              maxLength={500}
              placeholder={t('descriptionExample')}
              {...form.register('description')}
            />
          </Field>
        </div>
        <Controller
          control={form.control}
          name="price"
          render={({ field }) => (
            <PriceFields
              price={field.value ?? null}
              onPrice={field.onChange}
              currency={inventory.currency}
              error={error('price')}
              vatRates={vatRates}
              vat={form.register('vatRateBp', { valueAsNumber: true })}
              sold={type?.sold ?? 0}
            />
          )}
        />
        <PlaceFields form={form} error={error} inventory={inventory} isNew={type === null} />
        <BoundFields form={form} error={error} zone={inventory.dates[0]?.zone ?? 'Europe/Paris'} />
      </form>
    </Drawer>
  );
}
