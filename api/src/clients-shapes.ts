import { z } from 'zod';
import { Email, Instant, Locale, Money, optionalText, text, Uuid } from './common.ts';

/** As people write it; what is not a digit does not count. */
const Phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s().-]{6,24}$/);

const PostalAddress = z.strictObject({
  line: optionalText(200).default(''),
  postcode: optionalText(20).default(''),
  city: optionalText(120).default(''),
  /** ISO 3166-1 alpha-2; empty when not known. */
  country: z
    .string()
    .regex(/^([A-Z]{2})?$/)
    .default(''),
});

/** A field of the trade: text, a number, yes or no, a day (`2026-11-20`), one of its choices; null takes it away. */
const CustomValue = z.union([optionalText(2000), z.number(), z.boolean()]).nullable();

/** A client as an organization writes her down. A name, a company, an e-mail address or a phone number: one of them at least. */
export const ClientDraft = z.strictObject({
  firstName: optionalText(80).default(''),
  lastName: optionalText(80).default(''),
  company: optionalText(120).default(''),
  email: Email.nullable().default(null),
  /** Other addresses she has bought with. */
  otherEmails: z.array(Email).max(10).default([]),
  phone: Phone.nullable().default(null),
  address: PostalAddress.default({ line: '', postcode: '', city: '', country: '' }),
  language: Locale.nullable().default(null),
  tags: z.array(text(40)).max(20).default([]),
  /** By key of the fields of the organization's trade. */
  custom: z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), CustomValue).default({}),
});
export type ClientDraft = z.infer<typeof ClientDraft>;

/** Where she came from. */
const ClientSource = z.enum(['hand', 'purchase', 'booking', 'import']);

export const Client = z
  .object({
    ...ClientDraft.shape,
    phone: z.string().nullable(),
    /** Hers now: an id that was merged into another answers with that other one. */
    id: Uuid,
    organizationId: Uuid,
    /** Grows with every change; a change says which one it was made on. */
    revision: z.int(),
    /** How to call her: name, company, address or number, the first there is. */
    name: z.string(),
    source: ClientSource,
    archived: z.boolean(),
    /** One of her addresses is that of an account, verified. */
    hasAccount: z.boolean(),
    /** Paid and given back so far, each currency for itself. */
    spent: z.array(Money),
    createdAt: Instant,
    /** When she last bought, booked or came. */
    lastSeenAt: Instant,
  })
  .meta({ id: 'Client' });
export type Client = z.infer<typeof Client>;

/** One line of the address book. */
export const ClientLine = Client.pick({
  id: true,
  name: true,
  company: true,
  email: true,
  phone: true,
  tags: true,
  source: true,
  archived: true,
  hasAccount: true,
  lastSeenAt: true,
})
  .extend({ city: z.string() })
  .meta({ id: 'ClientLine' });
export type ClientLine = z.infer<typeof ClientLine>;

const Said = z.object({ fr: z.string(), en: z.string() });
const Asked = { key: z.string(), label: Said, help: Said.nullable() };

/** What this organization notes of its clients, from its trade. */
export const ClientForm = z
  .object({
    fields: z.array(
      z.object({
        ...Asked,
        kind: z.enum(['short_text', 'long_text', 'number', 'date', 'yes_no', 'choice']),
        choices: z.array(z.object({ value: z.string(), label: Said })),
      }),
    ),
    /** Empty when the trade measures nobody. Millimetres. */
    measures: z.array(
      z.object({
        key: z.string(),
        label: Said,
        points: z.array(z.object({ ...Asked, from: z.int(), to: z.int() })),
      }),
    ),
  })
  .meta({ id: 'ClientForm' });
export type ClientForm = z.infer<typeof ClientForm>;

export const ClientNote = z
  .object({
    id: Uuid,
    text: z.string(),
    at: Instant,
    /** Null when that account is gone. */
    by: z.object({ id: Uuid, name: z.string() }).nullable(),
  })
  .meta({ id: 'ClientNote' });
export type ClientNote = z.infer<typeof ClientNote>;

/** Something that happened with a client, told by the part of the house it happened in. Nothing of it ever changes. */
export const ClientActivity = z
  .object({
    id: Uuid,
    kind: z.enum([
      'order_paid',
      'order_refunded',
      'tickets_cancelled',
      'booking_requested',
      'booking_confirmed',
      'booking_declined',
      'booking_cancelled',
      'booking_completed',
      'booking_missed',
      'booking_moved',
      'booking_expired',
      'created',
      'imported',
      'merged',
      'separated',
      'claimed',
      'measured',
      'archived',
      'restored',
    ]),
    at: Instant,
    /** What it is about: the title of a service or an event, the name of who was merged; empty when it says nothing. */
    title: z.string(),
    /** The number of an order, the wall time of a booking. */
    detail: z.string(),
    /** Id of the order, booking, measurement set or merge it is about. */
    subjectId: Uuid.nullable(),
    /** Id of the event of an order: where its page stands. */
    eventId: Uuid.nullable(),
    /** Paid, or given back when negative. */
    amount: Money.nullable(),
  })
  .meta({ id: 'ClientActivity' });
export type ClientActivity = z.infer<typeof ClientActivity>;
