import { generateKeyPairSync } from 'node:crypto';
import sharp from 'sharp';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { PrintedBrand } from '#kit/documents/brand';
import { money } from '#kit/money/money';
import { readPdf, readQrCodes } from '../../../../test/pdf.ts';
import { signTicketCode } from './code.ts';
import { type PrintedTicket, ticketsPdf, type TicketsToPrint } from './ticket.document.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const codeOf = (ticketId: string) =>
  signTicketCode(
    { ticketId, secretVersion: 1, eventDateId: '0193a1b2-0000-7000-8000-000000000001' },
    { id: 3, privateKey },
  );

const brand: PrintedBrand = {
  name: 'Estrade',
  displayFamily: 'Bricolage Grotesque Variable',
  logo: {
    viewBox: '0 0 32 32',
    parts: [
      { d: 'M9 10a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z', fill: 'warm' },
      { d: 'M20 7v18', stroke: 'ink', strokeWidth: 2.5, dash: '3 2.5' },
    ],
  },
  colours: {
    ink: '#14121f',
    inkSoft: '#4b4860',
    line: '#e5e3ee',
    accent: '#5b3df5',
    accentText: '#4a2fd6',
    brand: '#5b3df5',
    brandInk: '#ffffff',
    warm: '#ff7a45',
  },
};

const ticket: PrintedTicket = {
  code: codeOf('0193a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b'),
  shortCode: '7K3QMA0XZ4',
  number: 42,
  holder: 'Léa Morvan',
  category: 'Plein tarif',
  price: money(3200, 'EUR'),
  vatRateBp: 550,
  fee: money(80, 'EUR'),
  eventTitle: 'Les Marées',
  startsAt: Temporal.Instant.from('2026-12-04T19:00:00Z'),
  doorsAt: Temporal.Instant.from('2026-12-04T18:15:00Z'),
  zone: 'Europe/Paris',
  place: { name: 'Stereolux', address: '4 boulevard Léon-Bureau, 44200 Nantes' },
  orderNumber: 'EST-7K4M',
  organizer: { name: 'Haute Mer Productions', legal: 'SARL, RCS Nantes 812 345 678, licence L-R-21-1234' },
  conditions: 'Les animaux ne sont pas admis.',
  picture: null,
};

const long: PrintedTicket = {
  ...ticket,
  code: codeOf('0193a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2c'),
  number: 1_234_567,
  holder: 'Marie-Antoinette-Charlotte de La Rochefoucauld-Montmorency d’Artagnan-Saint-Exupéry',
  category: 'Carré or numéroté, tarif réduit abonnés, étudiants et moins de vingt-six ans',
  price: money(123_456_789, 'EUR'),
  eventTitle: `Le très long festival ${'des fanfares de quartier et des orchestres de chambre '.repeat(6)}`,
  place: { name: `Grande Halle ${'de la Villette '.repeat(12)}`, address: '211 avenue Jean-Jaurès, '.repeat(12) },
  organizer: {
    name: 'Association pour la promotion des pratiques musicales',
    legal: 'SIRET 812 345 678 00012, '.repeat(8),
  },
  conditions: 'Placement libre dans la limite des places disponibles. '.repeat(60),
};

const print = async (change: Partial<TicketsToPrint> = {}) => {
  const madeAt = Temporal.Instant.from('2026-11-20T12:00:00Z');
  return readPdf(await ticketsPdf({ locale: 'fr', brand, tickets: [ticket], madeAt, ...change }));
};

describe('a printed ticket', () => {
  it('can be searched and copied whichever documents were made before', async () => {
    await print({ tickets: [{ ...ticket, eventTitle: 'Avant : « après »' }] });
    const { pages } = await print({ locale: 'en' });
    expect(pages[0]?.text).toContain('Ticket no. 000 042');
  });

  it('says what the law and the door ask for, in French', async () => {
    const { pages } = await print();
    const said = [
      'Estrade',
      'Billet n° 000 042',
      'Vendredi 4 décembre 2026, 20:00, portes à 19:15',
      'Les Marées',
      'Stereolux 4 boulevard Léon-Bureau, 44200 Nantes',
      'Organisé par Haute Mer Productions',
      'Au nom de Léa Morvan',
      'Catégorie Plein tarif',
      'Prix 32,00 € TTC TVA 5,5 % comprise, plus 0,80 € de frais de service',
      'Commande EST-7K4M',
      '7K3QM-A0XZ4',
      'RCS Nantes 812 345 678, licence L-R-21-1234',
      'L. 221-28',
      '313-6-2',
      'Les animaux ne sont pas admis.',
    ];
    for (const words of said) expect(pages[0]?.text).toContain(words);
  });

  it('says it in English', async () => {
    const { pages, language, title } = await print({ locale: 'en' });
    const said = [
      'Ticket no. 000 042',
      'Friday',
      '4 December 2026, 20:00, doors at 19:15',
      '€32.00 incl. VAT',
      'Order EST-7K4M',
    ];
    for (const words of said) expect(pages[0]?.text).toContain(words);
    expect([language, title]).toEqual(['en', 'Ticket for Les Marées']);
  });

  it('is tagged, titled and in a language, for those who have it read to them', async () => {
    expect(await print()).toMatchObject({ tagged: true, language: 'fr', title: 'Billet pour Les Marées' });
  });

  it('carries a QR code that reads as the signed code, on every page, in colour and in grey', async () => {
    const { pages } = await print({ tickets: [ticket, long] });
    expect(pages).toHaveLength(2);
    for (const [i, { code }] of [ticket, long].entries()) {
      const png = pages[i]?.png ?? new Uint8Array();
      expect(await readQrCodes(png)).toEqual([code]);
      expect(await readQrCodes(await sharp(png).greyscale().blur(1).png().toBuffer())).toEqual([code]);
    }
  });

  it('prints the code at least 45 mm wide, on white', async () => {
    const [page] = (await print()).pages;
    const dots = 150 / 25.4;
    const corner = {
      left: Math.round(135 * dots),
      top: Math.round(30 * dots),
      width: Math.round(60 * dots),
      height: Math.round(59 * dots),
    };
    const { info } = await sharp(page?.png)
      .extract(corner)
      .trim({ background: '#ffffff', threshold: 60 })
      .toBuffer({ resolveWithObject: true });
    expect(info.width / dots).toBeGreaterThan(45);
    expect(info.height / dots).toBeGreaterThan(45);
  });

  it('says free when nothing was paid, and the zone when there is no place', async () => {
    const none = money(0, 'EUR');
    const free = await print({ tickets: [{ ...ticket, price: none, fee: none }] });
    expect(free.pages[0]?.text).toContain('Prix Gratuit');
    expect(free.pages[0]?.text).not.toMatch(/TTC|TVA/);
    const online = await print({ tickets: [{ ...ticket, place: null, zone: 'America/Toronto', doorsAt: null }] });
    expect(online.pages[0]?.text).toContain('4 décembre 2026, 14:00 (heure normale de l’Est');
    expect(online.pages[0]?.text).toContain('En ligne');
  });

  it('keeps very long names on the page: what must be whole is whole, the rest ends in an ellipsis', async () => {
    const { pages } = await print({ tickets: [long] });
    const text = pages[0]?.text ?? '';
    for (const words of [
      '1 234 567',
      '1 234 567,89 € TTC',
      '7K3QM-A0XZ4',
      long.organizer.name,
      'EST-7K4M',
      'vingt-six ans',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toMatch(/Placement libre[^…]*…$/);
    expect(await margins(pages[0]?.png)).toBe(true);
  });

  it('shows names in other scripts, and leaves out pictograms it has not', async () => {
    const holder = 'Łukasz Żółć Ελένη Дмитрий 🎺';
    const { pages } = await print({ tickets: [{ ...ticket, holder }] });
    expect(pages[0]?.text).toContain('Łukasz Żółć Ελένη Дмитрий');
  });

  it('shows the poster once it is given one', async () => {
    const picture = await sharp({ create: { width: 40, height: 60, channels: 3, background: '#c81e1e' } })
      .png()
      .toBuffer();
    const { pages } = await print({
      tickets: [
        { ...ticket, picture },
        { ...long, picture },
      ],
    });
    const { data } = await sharp(pages[0]?.png)
      .extract({ left: 200, top: 1300, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([0xc8, 0x1e, 0x1e]);
  });

  it('is the same file, byte for byte, for the same ticket and instant', async () => {
    const order = {
      locale: 'fr',
      brand,
      tickets: [ticket],
      madeAt: Temporal.Instant.from('2026-11-20T12:00:00Z'),
    } as const;
    expect(Buffer.compare(await ticketsPdf(order), await ticketsPdf(order))).toBe(0);
  });
});

/** Nothing but the fold line within 10 mm of the left and right edges. */
async function margins(png: Uint8Array | undefined): Promise<boolean> {
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const edge = Math.round((10 / 25.4) * 150);
  const fold = info.height / 2;
  return data.every((value, i) => {
    const [x, y] = [i % info.width, Math.floor(i / info.width)];
    const inside = x > edge && x < info.width - edge && y > edge && y < info.height - edge;
    return inside || value > 250 || Math.abs(y - fold) < 6;
  });
}
