import { describe, expect, it } from 'vitest';
import { guessPrice } from './price.ts';

const euros = (text: string) => {
  const guess = guessPrice(text);
  return guess?.kind === 'amounts' ? guess.amounts.map(({ amount }) => amount / 100) : guess?.kind;
};

describe('a price as people type it', () => {
  it.each<[string, number[]]>([
    ['10€', [10]],
    ['10 €', [10]],
    ['De 6 à 25 €', [6, 25]],
    ['5/7€', [5, 7]],
    ['8 € / 5 € réduit', [5, 8]],
    ['Plein tarif: 8€ / Tarif réduit: 6€', [6, 8]],
    ['13€ (10€ pour étudiants et demandeurs d’emploi)', [10, 13]],
    ['6€ en préventes / 8€ sur place', [6, 8]],
    ['12,50 euros', [12.5]],
    ['1 200 €', [1200]],
    ['TR (RSA, -26 ans, +60 ans) : 12€ ; groupes de 10 personnes : 7.50€ /personne', [7.5, 12]],
    ['Tarif plein 9 €, gratuit pour les moins de 12 ans', [0, 9]],
    ['Plein 16€ ; Pass 6 places : 45€ (toute la saison)', [16]],
    ['14 € (adhésion annuelle 20 €)', [14]],
    ['10€ puis 10€', [10]],
    ['€15', [15]],
    ['Entre 20 et 30 euros', [20, 30]],
  ])('%s', (text, amounts) => {
    expect(euros(text)).toEqual(amounts);
  });

  it.each([
    'Gratuit',
    'entrée libre',
    'Entrée Libre',
    'Gratuit en libre accès',
    'inscription gratuite obligatoire',
    '0 €',
    'Free',
    'Accès libre',
  ])('%s is free', (text) => {
    expect(guessPrice(text)).toMatchObject({ kind: 'free', donation: false });
  });

  it.each(['Libre participation aux frais', 'Entrée libre (prix au chapeau)', 'Prix libre', 'Pay what you can'])(
    '%s is free, and a gift is welcome',
    (text) => {
      expect(guessPrice(text)).toMatchObject({ kind: 'free', donation: true });
    },
  );

  it.each([
    'Sur réservation',
    'Réser',
    'Inscriptions au 18 rue Gabriel Péri',
    'billetterie au 08 92 050 050(0.35€/min) et sur viparis.com',
    "Sur inscription - adhésion à l'association",
    'L’événement est destiné aux élèves de deux classes.',
    'FreeFood',
  ])('%s is kept as it is', (text) => {
    expect(guessPrice(text)).toEqual({ kind: 'unknown', text });
  });

  it('is none when nothing is said', () => {
    expect(guessPrice('  ')).toBeNull();
  });

  it('may be before tax, or in another currency', () => {
    expect(guessPrice('990€ HT')).toMatchObject({ beforeTax: true, amounts: [{ amount: 99_000, currency: 'EUR' }] });
    expect(guessPrice('£12.50')).toMatchObject({ amounts: [{ amount: 1250, currency: 'GBP' }] });
    expect(guessPrice('20 CHF')).toMatchObject({ amounts: [{ amount: 2000, currency: 'CHF' }] });
    expect(guessPrice('25 $ CA')).toMatchObject({ amounts: [{ amount: 2500, currency: 'CAD' }] });
  });
});
