'use client';

import { ticketing } from '@estrade/api/ticketing';
import { SaleSettings, type Inventory } from '@estrade/api/ticketing-inventory';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { Controller, type Control } from 'react-hook-form';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { formatMoney } from '@/kit/format';
import { Button } from '@/ui/button';
import { Checkbox, Radio, Switch } from '@/ui/choice';
import { CountInput } from '@/ui/count-input';
import { Sum } from '@/ui/disclosure';
import { ErrorSummary } from '@/ui/error-summary';
import { Field, FieldGroup, type ControlProps } from '@/ui/field';
import { Select } from '@/ui/input';
import { tell } from '@/ui/toast';
import { Panel } from '@/ui/workspace';
import { sharesOf } from './fee';
import type { Stock } from './type-list';

const EXAMPLE = 1200;
/** Hours before the date; null: never. */
const returns = [null, 0, 24, 48, 168, 720] as const;

/** How the whole event is sold: paused or not, how many each person may have, who pays the platform, what may be given back. */
export function SalePanel({ stock }: { stock: Stock }) {
  const t = useTranslations('inventory.sale');
  const { inventory } = stock;
  const [saved, setSaved] = useState(inventory.settings);
  const { form, error, summary, onSubmit, busy } = useApiForm(SaleSettings, inventory.settings, async (body) => {
    await browserApi(ticketing.changeSaleSettings, { params: { eventId: inventory.eventId }, body });
    await stock.reload();
    setSaved(body);
    tell(t('saved'));
  });
  useEffect(() => form.reset(saved), [form, saved]);
  const [paidBy, returnable] = form.watch(['feePaidBy', 'returnableUntilHours']);
  return (
    <Panel title={t('title')} pad>
      <form className="stack gap-5" onSubmit={onSubmit} noValidate>
        <ErrorSummary {...summary} />
        <Switch {...form.register('paused')}>
          <span>
            {t('paused')}
            <span className="small muted block">{t('pausedHelp')}</span>
          </span>
        </Switch>
        <div className="cols [--col:110px]">
          {(['maxPerOrder', 'maxPerPerson'] as const).map((name) => (
            <Field key={name} label={t(name)} id={`sale-${name}`} error={error(name)}>
              <MostInput control={form.control} name={name} />
            </Field>
          ))}
        </div>
        <FieldGroup label={t('fee')}>
          <Radio value="organizer" {...form.register('feePaidBy')}>
            {t('feeOrganizer')}
          </Radio>
          <Radio value="buyer" {...form.register('feePaidBy')}>
            {t('feeBuyer')}
          </Radio>
          <FeeExample inventory={inventory} paidBy={paidBy} />
        </FieldGroup>
        <Field
          label={t('returns')}
          id="returnableUntilHours"
          help={t('returnsHelp')}
          error={error('returnableUntilHours')}
        >
          <Select
            {...form.register('returnableUntilHours', {
              setValueAs: (value) => (value === '' || value === null ? null : Number(value)),
            })}
          >
            {[...new Set([...returns, inventory.settings.returnableUntilHours])].map((hours) => (
              <option key={String(hours)} value={hours ?? ''}>
                {hours === null ? t('returnsNever') : t('returnsUntil', { hours })}
              </option>
            ))}
          </Select>
        </Field>
        {returnable !== null && paidBy === 'buyer' && (
          <Checkbox {...form.register('feeReturned')}>{t('feeReturned')}</Checkbox>
        )}
        <Button type="submit" variant="secondary" busy={busy} disabled={!form.formState.isDirty}>
          {t('save')}
        </Button>
      </form>
    </Panel>
  );
}

interface MostInputProps extends ControlProps {
  control: Control<SaleSettings>;
  name: 'maxPerOrder' | 'maxPerPerson';
}

function MostInput({ control, name, ...aria }: MostInputProps) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field }) => <CountInput {...aria} value={field.value} onChange={field.onChange} />}
    />
  );
}

/** The same ticket in both ways: what the buyer pays, what the organization receives. */
function FeeExample({ inventory, paidBy }: { inventory: Inventory; paidBy: 'organizer' | 'buyer' }) {
  const [t, locale] = [useTranslations('inventory.sale'), useLocale()];
  const { commission, currency, ticketTypes } = inventory;
  const prices = ticketTypes.filter(({ archived }) => !archived).map(({ price }) => price.amount);
  const price = Math.max(...prices, 0) || EXAMPLE;
  const shares = sharesOf(price, commission, paidBy);
  const money = (amount: number) => formatMoney({ amount, currency }, locale, 'always');
  return (
    <div className="fee-example">
      <p className="small strong">{t('example', { price: money(price) })}</p>
      <Sum
        lines={[
          { label: t('buyerPays'), value: money(shares.buyer) },
          { label: t('platformKeeps'), value: money(shares.platform), sub: true },
        ]}
        total={{ label: t('youReceive'), value: money(shares.organizer) }}
      />
    </div>
  );
}
