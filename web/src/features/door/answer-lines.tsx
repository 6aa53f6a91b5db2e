'use client';

import type { CheckInList } from '@estrade/api/ticketing-door';
import { useLocale, useTranslations } from 'next-intl';
import { formatDay, formatRelative, formatTime, type ZonedInstant } from '@/kit/format';
import { whyWrong } from './look-of-answer';
import type { Admitted } from './use-admission';

/** Who stands there, and what those at the door need to know to say yes, no or wait. */
export function AnswerLines({ result, list }: { result: Admitted; list: CheckInList }) {
  const t = useTranslations('door');
  const { ticket } = result;
  const why = useReasons(list)(result);
  return (
    <>
      {ticket && <p className="who">{ticket.holder || t('noName')}</p>}
      {ticket && <p>{t('ticket', { type: ticket.typeName, number: ticket.numberText })}</p>}
      {why && <p>{why}</p>}
    </>
  );
}

function useReasons(list: CheckInList): (result: Admitted) => string | null {
  const [t, locale] = [useTranslations('door'), useLocale()];
  const day = (at: string, zone: string) => formatDay({ at, zone }, locale, 'long');

  function already({ first, at }: Admitted): string | null {
    if (!first) return null;
    const entered: ZonedInstant = { at: first.at, zone: list.zone };
    const sameDay = formatDay(entered, locale) === formatDay({ at, zone: list.zone }, locale);
    const when = sameDay
      ? formatTime(entered, locale)
      : t('dayAndTime', { day: formatDay(entered, locale), time: formatTime(entered, locale) });
    const ago = formatRelative(first.at, new Date(at), locale);
    return first.door ? t('usedAtDoor', { when, door: first.door, ago }) : t('used', { when, ago });
  }

  function wrong(result: Admitted): string {
    const { validFor } = result;
    if (validFor)
      return t('validFor', { day: day(validFor.startsAt, validFor.zone), today: day(list.startsAt, list.zone) });
    return t(`wrongAdvice.${whyWrong(result) === 'list' ? 'list' : 'event'}`, { list: list.name });
  }

  return (result) => {
    if (result.answer === 'accepted') return result.party && result.party.of > 1 ? t('party', result.party) : null;
    if (result.answer === 'already_used') return already(result);
    if (result.answer === 'wrong_event') return wrong(result);
    return result.answer === 'reversed' ? null : t(`advice.${result.answer}`);
  };
}
