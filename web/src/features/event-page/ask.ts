import type { Problem } from '@estrade/api/common';
import type { Offer } from '@estrade/api/ticketing-offer';
import type { Hold } from '@estrade/api/ticketing-orders';
import type { z } from 'zod';

/** What is asked for: places of one event. */
export interface AskedPlaces {
  eventId: string;
  lines: readonly { ticketTypeId: string; dateId: string; quantity: number }[];
}

export type OpenedHold = { hold: z.infer<typeof Hold> } | { refusal: Partial<z.infer<typeof Problem>> };

// Written out instead of called through the typed client: that one brings the schemas of the whole API, which weigh more than this page.

/** What the event sells at this moment. */
export async function askOffer(eventId: string, signal?: AbortSignal): Promise<Offer> {
  const response = await fetch(`/api/events/${eventId}/offer`, { signal });
  if (!response.ok) throw new Error(`the offer answered ${response.status}`);
  return (await response.json()) as Offer;
}

/** Sets places aside for ten minutes. The same key again gives the same hold. Rejects without a network. */
export async function openHold(asked: AskedPlaces, key: string): Promise<OpenedHold> {
  const headers = {
    'content-type': 'application/json',
    'idempotency-key': key,
    'accept-language': document.documentElement.lang,
  };
  const response = await fetch('/api/holds', { method: 'POST', headers, body: JSON.stringify(asked) });
  const body: unknown = await response.json().catch(() => ({}));
  return response.ok ? { hold: body as z.infer<typeof Hold> } : { refusal: body as Partial<z.infer<typeof Problem>> };
}
