'use client';

import { bookings } from '@estrade/api/bookings';
import type { MyBookingDetail } from '@estrade/api/bookings-shapes';
import { ProblemError } from '@estrade/api/client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { browserApi } from '@/kit/browser-api';
import { useApiForm } from '@/kit/form';
import { localized } from '@/kit/i18n/locales';
import { detailsSchema, emptyDetails, toDetails, type DetailsValues } from './details-schema';
import { dropDraft, readDraft, saveDraft } from './draft';

/** The form in which a client says what the pro wants to know, and asks. */
export function useAsking({ id: bookingId, serviceId, terms }: MyBookingDetail) {
  const [t, locale] = [useTranslations('booking.details'), useLocale()];
  const [over, setOver] = useState(false);
  const schema = detailsSchema(terms, {
    needed: t('needed'),
    number: t('numberWrong'),
    choosePlace: t('choosePlace'),
  });
  const api = useApiForm(schema, emptyDetails(terms), ask);
  const { form } = api;

  useEffect(() => {
    const draft = readDraft(serviceId);
    if (draft) form.reset(fitting(draft, emptyDetails(terms)));
    const typing = form.watch((values) => saveDraft(serviceId, values as DetailsValues));
    return () => typing.unsubscribe();
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once per form: the terms of a version never change
  }, [form, serviceId]);

  async function ask(values: DetailsValues) {
    const body = { status: 'requested' as const, details: toDetails(values, terms.brief) };
    try {
      await browserApi(bookings.changeStatus, { params: { bookingId }, body });
    } catch (refusal) {
      throw onItsField(refusal, () => setOver(true));
    }
    dropDraft(serviceId);
    window.location.replace(localized(`/book/${bookingId}`, locale));
    await new Promise(() => {}); // the button stays busy until the next page is there
  }

  return { ...api, over, expire: () => setOver(true) };
}

/** Only what the form still asks: the pro may have published other questions since. */
function fitting(draft: DetailsValues, empty: DetailsValues): DetailsValues {
  const answers = Object.fromEntries(Object.keys(empty.answers).map((key) => [key, draft.answers[key] ?? '']));
  return { location: empty.location || draft.location, answers, message: draft.message };
}

/** The API names fields from the root of what was sent; the form from its own. */
function onItsField(refusal: unknown, onOver: () => void): unknown {
  if (!(refusal instanceof ProblemError)) return refusal;
  const { field, code } = refusal.problem;
  if (code === 'bookings.over') onOver();
  return new ProblemError({ ...refusal.problem, field: field?.replace(/^details\./, '') });
}
