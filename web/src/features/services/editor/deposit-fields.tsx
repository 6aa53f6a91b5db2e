'use client';

import { useTranslations } from 'next-intl';
import { Controller } from 'react-hook-form';
import { Radio } from '@/ui/choice';
import { Field, FieldGroup } from '@/ui/field';
import { Select } from '@/ui/input';
import { MoneyInput } from '@/ui/money-input';
import type { ServicePartProps, ServiceValues } from './service-form';
import { ShareInput } from './share-input';

type Deposit = ServiceValues['deposit'];
type DepositKind = NonNullable<Deposit>['kind'];

/** Nothing, a share of the price or a sum: what is paid to book, and what it means in law. */
export function DepositFields({ form, error, currency }: ServicePartProps & { currency: string }) {
  const t = useTranslations('services.form');
  const kind = form.watch('deposit')?.kind ?? 'none';
  return (
    <>
      <Field label={t('deposit')} id="deposit" help={t('depositHelp')} error={error('deposit')}>
        <Select
          value={kind}
          onChange={({ target }) =>
            form.setValue('deposit', freshDeposit(target.value as DepositKind), { shouldDirty: true })
          }
        >
          {(['none', 'percentage', 'fixed'] as const).map((one) => (
            <option key={one} value={one}>
              {t(`deposits.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {kind === 'percentage' && (
        <Controller
          control={form.control}
          name="deposit.basisPoints"
          render={({ field }) => (
            <Field label={t('share')} id="deposit.basisPoints" error={error('deposit.basisPoints')}>
              <ShareInput value={field.value ?? null} onChange={field.onChange} />
            </Field>
          )}
        />
      )}
      {kind === 'fixed' && (
        <Controller
          control={form.control}
          name="deposit.amount"
          render={({ field }) => (
            <Field label={t('sum')} id="deposit.amount" error={error('deposit.amount')}>
              <MoneyInput value={field.value ?? null} onChange={field.onChange} currency={currency} />
            </Field>
          )}
        />
      )}
      {kind !== 'none' && (
        <FieldGroup label={t('nature')} id="deposit.nature" error={error('deposit.nature')}>
          {(['acompte', 'arrhes'] as const).map((nature) => (
            <Radio key={nature} value={nature} {...form.register('deposit.nature')}>
              {t(`natures.${nature}`)}
              <span className="small muted block">{t(`natureHelp.${nature}`)}</span>
            </Radio>
          ))}
        </FieldGroup>
      )}
    </>
  );
}

/** A third is the custom of most trades; a sum is for the pro to say. */
function freshDeposit(kind: DepositKind): Deposit {
  if (kind === 'none') return { kind };
  if (kind === 'percentage') return { kind, nature: 'acompte', basisPoints: 3000 };
  return { kind, nature: 'acompte', amount: null as unknown as number };
}
