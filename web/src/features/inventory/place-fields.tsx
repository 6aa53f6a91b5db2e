'use client';

import type { Inventory, TicketTypeDraft } from '@estrade/api/ticketing-inventory';
import { useLocale, useTranslations } from 'next-intl';
import { Controller, type Path, type UseFormReturn } from 'react-hook-form';
import { formatDay } from '@/kit/format';
import { asWritten } from '@/kit/zoned';
import { Checkbox } from '@/ui/choice';
import { CountInput } from '@/ui/count-input';
import { Field, FieldGroup, type ControlProps } from '@/ui/field';
import type { TypeValues } from './type-form';

export interface TypePartProps {
  form: UseFormReturn<TypeValues, unknown, TicketTypeDraft>;
  error: (field: Path<TypeValues>) => string | undefined;
}

/** Where its places come from: places of its own on every date, or quotas it shares with other tickets. */
export function PlaceFields({
  form,
  error,
  inventory,
  isNew,
}: TypePartProps & { inventory: Inventory; isNew: boolean }) {
  const t = useTranslations('inventory.type');
  return (
    <section className="stack">
      <h3 className="h4">{t('places')}</h3>
      {inventory.dates.length === 0 && <p className="help">{t('noDates')}</p>}
      {isNew && inventory.dates.length > 0 && (
        <Field
          label={t('ownPlaces', { dates: inventory.dates.length })}
          optional={inventory.quotas.length > 0}
          id="places"
          help={t('ownPlacesHelp')}
          error={error('places')}
        >
          <OwnPlaces form={form} />
        </Field>
      )}
      {inventory.quotas.length > 0 && (
        <FieldGroup label={t('quotas')} help={t('quotasHelp')} id="quotaIds" error={error('quotaIds')}>
          <Controller
            control={form.control}
            name="quotaIds"
            render={({ field }) => (
              <QuotaChecks inventory={inventory} value={field.value ?? []} onChange={field.onChange} />
            )}
          />
        </FieldGroup>
      )}
    </section>
  );
}

function OwnPlaces({ form, ...aria }: Pick<TypePartProps, 'form'> & ControlProps) {
  return (
    <Controller
      control={form.control}
      name="places"
      render={({ field }) => (
        <CountInput {...aria} value={field.value ?? null} onChange={(count) => field.onChange(count ?? undefined)} />
      )}
    />
  );
}

interface QuotaChecksProps {
  inventory: Inventory;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Quotas of one name on several dates are chosen together: nobody ticks « Salle » forty times. */
function QuotaChecks({ inventory: { quotas, dates }, value, onChange }: QuotaChecksProps) {
  const [t, locale] = [useTranslations('inventory.type'), useLocale()];
  const names = [...new Set(quotas.map(({ name }) => name))];
  const dateName = (id: string | null) => {
    const date = dates.find((one) => one.id === id);
    return date ? formatDay(asWritten(date.wallStart), locale) : t('allDates');
  };
  return (
    <div className="quota-checks">
      {names.map((name) => {
        const group = quotas.filter((quota) => quota.name === name);
        const ids = group.map(({ id }) => id);
        const all = ids.every((id) => value.includes(id));
        const rest = value.filter((id) => !ids.includes(id));
        return (
          <div key={name}>
            <Checkbox checked={all} onChange={() => onChange(all ? rest : [...rest, ...ids])}>
              {name}
              <span className="small muted block">
                {group.length === 1 ? dateName(group[0]!.dateId) : t('onDates', { count: group.length })}
              </span>
            </Checkbox>
          </div>
        );
      })}
    </div>
  );
}
