import { bookings } from '@estrade/api/bookings';
import { ProblemError } from '@estrade/api/client';
import { offers } from '@estrade/api/offers';
import type { Answer } from '@estrade/api/route';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { readEditionWith } from '@/kit/edition';
import { serviceIdIn } from '@/kit/services/address';
import { orPage } from '@/kit/session';

export type Service = Answer<typeof offers.show>;

/** The service an address names. Asked once per page. */
export const readService = cache(async (address: string, locale: string): Promise<Service> => {
  await readEditionWith('offers');
  const serviceId = serviceIdIn(address) ?? notFound();
  const tags = [cacheTags.service(serviceId), cacheTags.organizations];
  return orPage(publicApi(locale, { tags })(offers.show, { params: { serviceId } }));
});

/** Whether a service can be booked online, and when next. */
export interface Opening {
  bookable: boolean;
  next: { startsAt: string; zone: string } | null;
}

const DAY = 86_400_000;
const MOST_DAYS = 62;

/** Asked with the hour and not the second, so that what was answered can be kept for a while. */
export async function readOpening({ id, bookable }: Service, now: Date): Promise<Opening> {
  if (!bookable) return { bookable: false, next: null };
  const from = Math.floor(now.getTime() / 3_600_000) * 3_600_000;
  const query = { from: new Date(from).toISOString(), until: new Date(from + MOST_DAYS * DAY).toISOString() };
  try {
    const { slots } = await publicApi('fr', { tags: [cacheTags.service(id)] })(bookings.slots, {
      params: { serviceId: id },
      query,
    });
    return { bookable: true, next: slots[0] ?? null };
  } catch (refusal) {
    if (refusal instanceof ProblemError && refusal.problem.status < 500) return { bookable: false, next: null };
    throw refusal;
  }
}
