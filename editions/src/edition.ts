import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Brand } from './brand.ts';
import { Category, EventKind, Label, VatRate } from './catalogue.ts';
import { HomeSection } from './home.ts';
import { Navigation } from './navigation.ts';
import { danglingSearches, repeatedSlugs } from './edition-checks.ts';
import { TradePack } from './trade-pack.ts';

/** Domains an edition can switch on; the same words as the folders of the server and the features of the web. */
export const moduleNames = [
  'accounts',
  'organizations',
  'offers',
  'bookings',
  'clients',
  'engagements',
  'contracts',
  'galleries',
  'events',
  'ticketing',
  'payments',
  'conversations',
  'community',
  'moderation',
  'notifications',
  'insights',
  'growth',
] as const;

/** What the platform keeps on each paid ticket, VAT included. Free tickets cost nothing. */
const Commission = z.object({
  /** Share of the price, in basis points: 200 is 2 %. */
  basisPoints: z.number().int().min(0).max(5_000),
  /** Added to the share, in minor units of the edition's currency. */
  fixed: z.number().int().min(0),
  /** VAT contained in the commission, in basis points. */
  vatBasisPoints: z.number().int().min(0).max(10_000),
});

/** Who runs the platform and who hosts it, as the law asks to print. Settings of the server may replace them. */
const LegalIdentity = z.object({
  publisher: z.string(),
  form: Bilingual,
  address: z.string(),
  registration: z.string(),
  vatNumber: z.string(),
  director: z.string(),
  host: z.object({ name: z.string(), address: z.string(), contact: z.string() }),
});

const Features = z.object({
  /** The FreeFood label, its filter and its page. */
  freeFood: z.boolean(),
  /** Which events a moderator reads before they are published: all, an organization's first one, none. */
  approval: z.enum(['always', 'first', 'never']),
});

/** One product of the family: brand, modules, words and first pages. Data only, checked when the program starts. */
export const Edition = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    name: z.string().min(1),
    slogan: Bilingual,
    /** One or two sentences: search engines, link previews, the manifest. */
    description: Bilingual,
    brand: Brand,
    modules: z.array(z.enum(moduleNames)).min(1),
    trades: z.array(TradePack).min(1),
    /** ISO 4217. Every price of the edition is in it. */
    currency: z.string().regex(/^[A-Z]{3}$/),
    /** ISO 3166-1 alpha-2: the country of new places and of the invoices. */
    country: z.string().regex(/^[A-Z]{2}$/),
    /** IANA zone offered first when a date is written. */
    timeZone: z.string(),
    defaultLocale: z.enum(['fr', 'en']),
    commission: Commission,
    /** Offered in the ticket editor; the first is the default. */
    vatRates: z.array(VatRate).min(1),
    home: z.array(HomeSection).min(1),
    navigation: Navigation,
    contact: z.object({ email: z.email(), phone: z.string().optional() }),
    legal: LegalIdentity,
    categories: z.array(Category).min(1),
    labels: z.array(Label),
    kinds: z.array(EventKind).min(1),
    features: Features,
  })
  .check(({ value, issues }) => {
    for (const message of [...repeatedSlugs(value), ...danglingSearches(value)])
      issues.push({ code: 'custom', input: value, message });
  });
export type Edition = z.infer<typeof Edition>;
