'use client';

import { useQueryClient } from '@tanstack/react-query';
import { ticketing } from '@estrade/api/ticketing';
import { CheckInListDraft, type CheckInList } from '@estrade/api/ticketing-door';
import { useLocale, useTranslations } from 'next-intl';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { formatMoment } from '@/kit/format';
import { Button } from '@/ui/button';
import { Checkbox } from '@/ui/choice';
import { Drawer } from '@/ui/dialog';
import { ErrorSummary } from '@/ui/error-summary';
import { Field, FieldGroup } from '@/ui/field';
import { Input, Select } from '@/ui/input';
import { tell } from '@/ui/toast';
import type { ListChoices } from './lists';

interface ListFormProps {
  eventId: string;
  choices: ListChoices;
  /** Null for a new one. */
  list: CheckInList | null;
  onClose: () => void;
}

/** A door of its own: its name, its date, and whom it lets in. The date of a list never changes. */
export function ListForm({ eventId, choices, list, onClose }: ListFormProps) {
  const [t, locale] = [useTranslations('door.lists'), useLocale()];
  const queries = useQueryClient();
  const blank = { name: '', dateId: choices.dates[0]?.id ?? '', allowsReentry: false, ticketTypeIds: [] };
  const { form, error, summary, onSubmit, busy } = useApiForm(CheckInListDraft, list ?? blank, async (draft) => {
    const { dateId, ...changes } = draft;
    if (list) await browserApi(ticketing.changeCheckInList, { params: { listId: list.id }, body: changes });
    else await browserApi(ticketing.createCheckInList, { params: { eventId }, body: { ...changes, dateId } });
    await queries.invalidateQueries({ queryKey: ['door', 'lists', eventId] });
    tell(t('saved'));
    onClose();
  });
  return (
    <Drawer open onClose={onClose} title={list ? t('editName', { name: list.name }) : t('new')}>
      <form className="stack gap-4" onSubmit={onSubmit} noValidate>
        <ErrorSummary {...summary} />
        <Field label={t('name')} help={t('nameHelp')} id="name" error={error('name')}>
          <Input {...form.register('name')} />
        </Field>
        {!list && (
          <Field label={t('date')} id="dateId" error={error('dateId')}>
            <Select {...form.register('dateId')}>
              {choices.dates.map(({ id, startsAt, zone }) => (
                <option key={id} value={id}>
                  {formatMoment({ at: startsAt, zone }, locale, 'long')}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {choices.types.length > 1 && (
          <FieldGroup label={t('types')} help={t('typesHelp')} id="ticketTypeIds" error={error('ticketTypeIds')}>
            {choices.types.map(({ id, name }) => (
              <Checkbox key={id} value={id} {...form.register('ticketTypeIds')}>
                {name}
              </Checkbox>
            ))}
          </FieldGroup>
        )}
        <Checkbox {...form.register('allowsReentry')}>
          {t('reentry')}
          <span className="block small muted">{t('reentryHelp')}</span>
        </Checkbox>
        <Button type="submit" block busy={busy}>
          {list ? t('save') : t('add')}
        </Button>
      </form>
    </Drawer>
  );
}
