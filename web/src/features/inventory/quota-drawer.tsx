'use client';

import { ticketing } from '@estrade/api/ticketing';
import { QuotaDraft, type Inventory, type Quota } from '@estrade/api/ticketing-inventory';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Controller, type DefaultValues, type Path, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { formatMoment } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Button } from '@/ui/button';
import { Checkbox, Switch } from '@/ui/choice';
import { Confirm } from '@/ui/confirm';
import { CountInput } from '@/ui/count-input';
import { Drawer } from '@/ui/dialog';
import { ErrorSummary } from '@/ui/error-summary';
import { Field, FieldGroup, type ControlProps } from '@/ui/field';
import { Input, Select } from '@/ui/input';
import { promisedOf } from './places';
import type { Stock } from './type-list';

interface QuotaDrawerProps {
  /** Null for a new one. */
  quota: Quota | null;
  stock: Stock;
  onClose: () => void;
}

/** So many places, of one date or of all together, and the tickets that draw from them. */
export function QuotaDrawer({ quota, stock, onClose }: QuotaDrawerProps) {
  const t = useTranslations('inventory.quota');
  const { form, error, summary, onSubmit, busy, open, setOpen, where, setWhere } = useQuotaForm({
    quota,
    stock,
    onClose,
  });
  return (
    <Drawer
      open
      onClose={onClose}
      title={quota ? t('edit', { name: quota.name }) : t('add')}
      foot={
        <Button block type="submit" form="quota" busy={busy}>
          {quota ? t('editAct') : t('addAct')}
        </Button>
      }
    >
      <form id="quota" className="stack" onSubmit={onSubmit} noValidate>
        <ErrorSummary {...summary} />
        <Field label={t('name')} id="name" help={t('nameHelp')} error={error('name')}>
          <Input autoComplete="off" maxLength={80} {...form.register('name')} />
        </Field>
        {quota === null && <WhereSelect value={where} onChange={setWhere} stock={stock} error={error('dateId')} />}
        <PlaceCounts form={form} error={error} promised={quota && promisedOf(quota)} />
        <Controller
          control={form.control}
          name="ticketTypeIds"
          render={({ field }) => <TypeChecks stock={stock} value={field.value ?? []} onChange={field.onChange} />}
        />
        {quota && (
          <>
            <OpenSwitch checked={open} onChange={setOpen} />
            <RemoveQuota quota={quota} stock={stock} onClose={onClose} />
          </>
        )}
      </form>
    </Drawer>
  );
}

function useQuotaForm({ quota, stock, onClose }: QuotaDrawerProps) {
  const { eventId, dates } = stock.inventory;
  const [open, setOpen] = useState(quota?.open ?? true);
  const [where, setWhere] = useState(() => usualWhere(dates));
  const form = useApiForm(QuotaDraft, quota ?? fresh, async ({ dateId: _, ...body }) => {
    if (quota) await browserApi(ticketing.changeQuota, { params: { quotaId: quota.id }, body: { ...body, open } });
    else await createOn(datesOf(where, stock), eventId, body);
    await stock.reload();
    onClose();
  });
  return { ...form, open, setOpen, where, setWhere };
}

function OpenSwitch({ checked, onChange }: { checked: boolean; onChange: (open: boolean) => void }) {
  const t = useTranslations('inventory.quota');
  return (
    <Switch checked={checked} onChange={({ target }) => onChange(target.checked)}>
      <span>
        {t('open')}
        <span className="small muted block">{t('openHelp')}</span>
      </span>
    </Switch>
  );
}

/** Several dates have places of their own; a single one needs no question. */
function usualWhere(dates: Inventory['dates']): string {
  return dates.length > 1 ? 'each' : (dates[0]?.id ?? 'all');
}

type QuotaValues = z.input<typeof QuotaDraft>;

const fresh: DefaultValues<QuotaValues> = { name: '', dateId: null, blocked: 0, ticketTypeIds: [] };

async function createOn(dates: readonly (string | null)[], eventId: string, body: Omit<QuotaValues, 'dateId'>) {
  for (const dateId of dates)
    await browserApi(ticketing.createQuota, { params: { eventId }, body: { ...body, dateId } });
}

interface PlaceCountsProps {
  form: UseFormReturn<QuotaValues, unknown, z.output<typeof QuotaDraft>>;
  error: (field: Path<QuotaValues>) => string | undefined;
  /** What it cannot go below; null for a new one. */
  promised: number | null;
}

function PlaceCounts({ form, error, promised }: PlaceCountsProps) {
  const t = useTranslations('inventory.quota');
  return (
    <>
      <Field
        label={t('capacity')}
        id="capacity"
        help={promised === null ? undefined : t('promised', { promised })}
        error={error('capacity')}
      >
        <FormCount form={form} name="capacity" />
      </Field>
      <Field label={t('blocked')} optional id="blocked" help={t('blockedHelp')} error={error('blocked')}>
        <FormCount form={form} name="blocked" />
      </Field>
    </>
  );
}

function FormCount({
  form,
  name,
  ...aria
}: Pick<PlaceCountsProps, 'form'> & ControlProps & { name: 'capacity' | 'blocked' }) {
  const none = name === 'blocked' ? 0 : null;
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field }) => (
        <CountInput
          {...aria}
          value={field.value === none ? null : (field.value ?? null)}
          onChange={(count) => field.onChange(count ?? none)}
        />
      )}
    />
  );
}

function datesOf(where: string, { inventory }: Stock): (string | null)[] {
  if (where === 'all') return [null];
  return where === 'each'
    ? inventory.dates.filter(({ status }) => status !== 'cancelled').map(({ id }) => id)
    : [where];
}

interface WhereSelectProps {
  value: string;
  onChange: (where: string) => void;
  stock: Stock;
  error?: string;
}

function WhereSelect({ value, onChange, stock: { inventory }, error }: WhereSelectProps) {
  const [t, locale] = [useTranslations('inventory.quota'), useLocale()];
  return (
    <Field label={t('date')} id="dateId" error={error} help={value === 'all' ? t('allHelp') : undefined}>
      <Select value={value} onChange={({ target }) => onChange(target.value)}>
        {inventory.dates.length > 1 && <option value="each">{t('each', { count: inventory.dates.length })}</option>}
        <option value="all">{t('all')}</option>
        {inventory.dates.map(({ id, wallStart }) => (
          <option key={id} value={id}>
            {formatMoment(asWritten(wallStart), locale, 'numeric')}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface TypeChecksProps {
  stock: Stock;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

function TypeChecks({ stock: { inventory }, value, onChange }: TypeChecksProps) {
  const t = useTranslations('inventory.quota');
  const types = inventory.ticketTypes.filter(({ archived }) => !archived);
  if (types.length === 0) return null;
  const toggle = (id: string) => onChange(value.includes(id) ? value.filter((one) => one !== id) : [...value, id]);
  return (
    <FieldGroup label={t('types')} help={t('typesHelp')}>
      {types.map(({ id, name }) => (
        <Checkbox key={id} checked={value.includes(id)} onChange={() => toggle(id)}>
          {name}
        </Checkbox>
      ))}
    </FieldGroup>
  );
}

function RemoveQuota({ quota, stock, onClose }: { quota: Quota; stock: Stock; onClose: () => void }) {
  const t = useTranslations('inventory.quota');
  async function remove() {
    await stock.act(() => browserApi(ticketing.removeQuota, { params: { quotaId: quota.id } }));
    onClose();
  }
  return (
    <Confirm
      title={t('remove.title', { name: quota.name })}
      act={t('remove.act')}
      danger
      onConfirm={remove}
      renderTrigger={(ask) => (
        <Button variant="danger-quiet" size="sm" icon="trash-2" className="self-start" onClick={ask}>
          {t('remove.open')}
        </Button>
      )}
    >
      <p>{t('remove.text')}</p>
    </Confirm>
  );
}
