'use client';

import { useQueryClient } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { formatMoment } from '@/kit/format';
import { Button } from '@/ui/button';
import { Drawer } from '@/ui/dialog';
import { ErrorSummary } from '@/ui/error-summary';
import { Field } from '@/ui/field';
import { Select } from '@/ui/input';
import { tell } from '@/ui/toast';
import type { Choices } from './choices';
import { GuestFields } from './guest-fields';

interface InviteProps {
  eventId: string;
  choices: Choices;
}

/** The button that gives tickets, and the form behind it. */
export function Invite(props: InviteProps) {
  const t = useTranslations('participants.invite');
  const [open, setOpen] = useState(false);
  const able = props.choices.dates.length > 0 && props.choices.types.some(({ archived }) => !archived);
  if (!able) return null;
  return (
    <>
      <Button size="sm" icon="gift" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {open && <InviteForm {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function InviteForm({ eventId, choices, onClose }: InviteProps & { onClose: () => void }) {
  const [t, locale] = [useTranslations('participants.invite'), useLocale()];
  const queries = useQueryClient();
  // One key for this form: pressing again after a cut invites nobody twice.
  const [key] = useState(() => crypto.randomUUID());
  const types = choices.types.filter(({ archived }) => !archived);
  const defaults = {
    ticketTypeId: types[0]?.id ?? '',
    dateId: choices.dates[0]?.id ?? '',
    guests: [{ name: '', email: '', quantity: 1 }],
    locale,
  };
  const { form, error, summary, onSubmit, busy } = useApiForm(ticketing.invite.body, defaults, async (body) => {
    const { orderIds } = await browserApi(ticketing.invite, { params: { eventId }, body }, { key });
    tell(t('done', { count: orderIds.length }));
    onClose();
    await queries.invalidateQueries({ queryKey: ['participants', eventId] });
  });
  return (
    <Drawer open onClose={onClose} title={t('title')}>
      <form className="stack gap-4" onSubmit={onSubmit} noValidate>
        <p className="muted">{t('lead')}</p>
        <ErrorSummary {...summary} />
        <Field label={t('type')} id="ticketTypeId" error={error('ticketTypeId')}>
          <Select {...form.register('ticketTypeId')}>
            {types.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={t('date')} id="dateId" error={error('dateId')}>
          <Select {...form.register('dateId')}>
            {choices.dates.map(({ id, startsAt, zone }) => (
              <option key={id} value={id}>
                {formatMoment({ at: startsAt, zone }, locale, 'long')}
              </option>
            ))}
          </Select>
        </Field>
        <GuestFields form={form} error={error} />
        <Field label={t('locale')} id="locale" error={error('locale')}>
          <Select {...form.register('locale')}>
            <option value="fr">{t('french')}</option>
            <option value="en">{t('english')}</option>
          </Select>
        </Field>
        <Button type="submit" block busy={busy}>
          {t('act')}
        </Button>
      </form>
    </Drawer>
  );
}
