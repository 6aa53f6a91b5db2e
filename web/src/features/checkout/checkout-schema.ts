import { Buyer } from '@estrade/api/ticketing-orders';
import { Card } from '@estrade/api/card-network';
import type { useTranslations } from 'next-intl';
import { z } from 'zod';
import { isCardNumber, readExpiry } from './card';
import type { Seat } from './seats';

type Say = ReturnType<typeof useTranslations<'checkout'>>;

interface Asked {
  seats: readonly Seat[];
  /** The card form is ours (the embedded network), not the provider's own. */
  card: boolean;
  /** Conditions are agreed to by a tick where money is asked. */
  terms: boolean;
}

/** What the checkout asks for, as it is typed; out comes what the API takes. */
export function checkoutSchema(asked: Asked, t: Say) {
  const card = cardSchema(t);
  return z.object({
    buyer: z.object({ name: Buyer.shape.name, email: Buyer.shape.email, phone: phoneSchema(t) }),
    holders: z.array(z.string().trim().max(120)).superRefine((names, context) => {
      for (const { index, named } of asked.seats) {
        if (named && !names[index]) {
          context.addIssue({ code: 'custom', path: [index], message: t('holders.needed') });
        }
      }
    }),
    card: asked.card ? card : card.optional(),
    terms: z.boolean().refine((agreed) => agreed || !asked.terms, t('payment.termsNeeded')),
  });
}

/** A card as people type it, « 09/28 » in one field; out comes what the network takes. */
export function cardSchema(t: Say) {
  return z
    .object({
      number: z.string().trim().min(1).refine(isCardNumber, t('card.numberWrong')),
      name: Card.shape.name,
      expiry: z
        .string()
        .trim()
        .min(1)
        .refine((typed) => readExpiry(typed) !== null, t('card.expiryWrong')),
      cvc: z
        .string()
        .trim()
        .min(1)
        .regex(/^\d{3,4}$/, t('card.cvcWrong')),
    })
    .transform(({ expiry, ...rest }, context) => {
      const read = readExpiry(expiry);
      if (read) return { ...rest, ...read };
      context.addIssue({ code: 'custom', path: ['expiry'], message: t('card.expiryWrong') });
      return z.NEVER;
    });
}

export const emptyCard = { number: '', name: '', expiry: '', cvc: '' };

function phoneSchema(t: Say) {
  const number = Buyer.shape.phone;
  return z
    .string()
    .trim()
    .refine((typed) => !typed || number.safeParse(typed).success, t('buyer.phoneWrong'))
    .transform((typed) => typed || null);
}
