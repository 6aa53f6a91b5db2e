import { parse } from 'csv-parse/sync';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { PrintedBrand } from '#kit/documents/brand';
import { money } from '#kit/money/money';
import { readPdf } from '../../../../test/pdf.ts';
import { participantsCsv } from './participants-csv.document.ts';
import { participantsPdf, type ParticipantsToPrint } from './participants-pdf.document.ts';
import type { Participant } from './participants.ts';

const startsAt = Temporal.Instant.from('2026-12-04T19:00:00Z');
const participant = (number: number, change: Partial<Participant> = {}): Participant => ({
  number,
  holder: `Personne ${number}`,
  email: null,
  category: 'Plein tarif',
  price: money(3250, 'EUR'),
  orderNumber: `EST-${number}`,
  buyer: 'Léa Morvan',
  buyerEmail: 'lea@exemple.fr',
  orderedAt: Temporal.Instant.from('2026-11-20T17:42:00Z'),
  startsAt,
  zone: 'Europe/Paris',
  state: 'issued',
  checkedInAt: null,
  ...change,
});
const entered = Temporal.Instant.from('2026-12-04T18:31:00Z');

async function csv(participants: readonly Participant[], locale: 'fr' | 'en'): Promise<string> {
  const lines: string[] = [];
  for await (const line of participantsCsv(participants, locale)) lines.push(line);
  return lines.join('');
}

describe('the participants as CSV', () => {
  it('open in a French spreadsheet: accents, semicolons, decimal commas, local times', async () => {
    const text = await csv([participant(1, { email: 'x@y.fr', checkedInAt: entered })], 'fr');
    expect(text.startsWith('\uFEFFBillet;Nom;E-mail;Catégorie;')).toBe(true);
    const [, row] = parse(text, { delimiter: ';', bom: true }) as string[][];
    expect(row).toEqual([
      '1',
      'Personne 1',
      'x@y.fr',
      'Plein tarif',
      '32,50',
      'EST-1',
      'Léa Morvan',
      'lea@exemple.fr',
      '20/11/2026 18:42',
      '04/12/2026 20:00',
      'valable',
      '04/12/2026 19:31',
    ]);
  });

  it('open in an English one', async () => {
    const [names, row] = parse(await csv([participant(1, { state: 'cancelled' })], 'en'), { bom: true }) as string[][];
    expect(names?.slice(0, 5)).toEqual(['Ticket', 'Name', 'E-mail', 'Category', 'Price incl. VAT']);
    expect([row?.[4], row?.[10], row?.[11]]).toEqual(['32.50', 'cancelled', '']);
  });

  it('run nothing that a participant typed', async () => {
    const [, row] = parse(await csv([participant(1, { holder: '=HYPERLINK("https://x")', buyer: '@x' })], 'fr'), {
      delimiter: ';',
      bom: true,
    }) as string[][];
    expect([row?.[1], row?.[6]]).toEqual(['\'=HYPERLINK("https://x")', "'@x"]);
  });

  it('come line by line, before the last one is known', async () => {
    const endless = (function* () {
      for (let i = 1; ; i++) yield participant(i);
    })();
    const lines = participantsCsv(endless, 'fr');
    await lines.next();
    expect((await lines.next()).value).toMatch(/^1;/);
    expect((await lines.next()).value).toMatch(/^2;/);
    await lines.return();
  });
});

const brand: PrintedBrand = {
  name: 'Meetral',
  displayFamily: 'Outfit Variable',
  logo: { viewBox: '0 0 32 32', parts: [{ d: 'M12 16a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z', fill: 'warm' }] },
  colours: {
    ink: '#2b2b2b',
    inkSoft: '#4f545b',
    line: '#e1e6ec',
    accent: '#0062d1',
    accentText: '#005bc2',
    brand: '#007bff',
    brandInk: '#ffffff',
    warm: '#3cd070',
  },
};

async function print(change: Partial<ParticipantsToPrint>) {
  const list: ParticipantsToPrint = {
    locale: 'fr',
    brand,
    eventTitle: 'Les Marées',
    date: { startsAt, zone: 'Europe/Paris' },
    organizer: 'Haute Mer Productions',
    participants: [],
    madeAt: Temporal.Instant.from('2026-12-04T17:00:00Z'),
    zone: 'Europe/Paris',
    ...change,
  };
  return readPdf(await participantsPdf(list));
}

describe('the participants on paper', () => {
  it('say who, with what, and who is in', async () => {
    const participants = [
      participant(7, { holder: 'Łukasz Żółć', checkedInAt: entered }),
      participant(8, { state: 'cancelled' }),
      participant(10, { price: money(0, 'EUR') }),
      participant(9, { checkedInAt: Temporal.Instant.from('2026-12-05T09:00:00Z') }),
    ];
    const { title, language, tagged, pages } = await print({ participants });
    expect({ title, language, tagged }).toEqual({ title: 'Participants, Les Marées', language: 'fr', tagged: true });
    const text = pages[0]?.text;
    for (const words of [
      'Liste du 04/12/2026 18:00',
      'Vendredi 4 décembre 2026, 20:00',
      '3 billets, 2 personnes entrées',
      '000 010 Personne 10 Plein tarif EST-10 gratuit',
      '000 007 Łukasz Żółć Plein tarif EST-7 32,50 € 19:31',
      '000 008 Personne 8 Plein tarif EST-8 32,50 € annulé',
      '05/12/2026 10:00',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('go over pages, each with the columns and its number, nobody lost', async () => {
    const participants = Array.from({ length: 230 }, (_, i) =>
      participant(i + 1, i % 9 === 0 ? { holder: `Personne ${i + 1} au nom ${'très long '.repeat(12)}` } : {}),
    );
    const { pages } = await print({ participants, locale: 'en' });
    expect(pages.length).toBeGreaterThan(4);
    pages.forEach(({ text }, i) => {
      expect(text).toContain('Ticket Name Category Order Price incl. VAT Entered on');
      expect(text).toContain(`Page ${i + 1} of ${pages.length}`);
    });
    const all = pages.map(({ text }) => text).join(' ');
    const missing = participants.filter(({ number }) => !all.includes(`Personne ${number} `));
    expect(missing).toEqual([]);
  });

  it('say so when there is nobody yet', async () => {
    const { pages } = await print({ locale: 'fr' });
    expect(pages[0]?.text).toContain('Personne n’est inscrit pour l’instant.');
    expect(pages[0]?.text).toContain('Page 1 sur 1');
  });
});
