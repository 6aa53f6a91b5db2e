import type { CardFailure } from '@estrade/api/card-network';

/** What a test card does when it pays. Every other card is refused: this network moves no money. */
export type Behaviour =
  | 'approve'
  | 'challenge'
  | 'challenge_refused'
  | CardFailure
  | 'slow'
  | 'notified_late'
  | 'notified_twice'
  | 'never_notified'
  | 'notified_out_of_order'
  | 'disputed'
  | 'disputed_in_vain'
  | 'refund_pending'
  | 'refund_fails_later'
  | 'refund_waits_for_balance';

export interface TestCardSpec {
  readonly number: string;
  readonly behaviour: Behaviour;
  readonly fr: string;
  readonly en: string;
}

/** Where Stripe has a test card for it, the number is the same. */
export const testCards: readonly TestCardSpec[] = [
  { number: '4242424242424242', behaviour: 'approve', fr: 'Accepté', en: 'Approved' },
  { number: '5555555555554444', behaviour: 'approve', fr: 'Accepté (Mastercard)', en: 'Approved (Mastercard)' },
  {
    number: '4000002500003155',
    behaviour: 'challenge',
    fr: 'La banque demande un code (3-D Secure)',
    en: 'The bank asks for a code (3-D Secure)',
  },
  {
    number: '4000008400001629',
    behaviour: 'challenge_refused',
    fr: 'Refusé après le code de la banque',
    en: 'Refused after the bank’s code',
  },
  { number: '4000000000000002', behaviour: 'declined', fr: 'Refusé par la banque', en: 'Refused by the bank' },
  {
    number: '4000000000009995',
    behaviour: 'insufficient_funds',
    fr: 'Provision insuffisante',
    en: 'Insufficient funds',
  },
  { number: '4000000000000069', behaviour: 'expired_card', fr: 'Carte expirée', en: 'Expired card' },
  { number: '4000000000009987', behaviour: 'lost_card', fr: 'Carte perdue', en: 'Lost card' },
  { number: '4000000000000127', behaviour: 'incorrect_cvc', fr: 'Code de sécurité faux', en: 'Wrong security code' },
  { number: '4000000000000119', behaviour: 'processing_error', fr: 'Incident de traitement', en: 'Processing error' },
  { number: '4000000000002503', behaviour: 'slow', fr: 'Accepté après 2,5 secondes', en: 'Approved after 2.5 seconds' },
  {
    number: '4000000000003006',
    behaviour: 'notified_late',
    fr: 'Accepté, confirmation en retard d’autant de secondes que dit le code de sécurité (030 : trente)',
    en: 'Approved, notified as many seconds late as the security code says (030: thirty)',
  },
  {
    number: '4000000000003014',
    behaviour: 'notified_twice',
    fr: 'Accepté, confirmation envoyée deux fois',
    en: 'Approved, notified twice',
  },
  {
    number: '4000000000003022',
    behaviour: 'never_notified',
    fr: 'Accepté, confirmation jamais envoyée',
    en: 'Approved, never notified',
  },
  {
    number: '4000000000003030',
    behaviour: 'notified_out_of_order',
    fr: 'Accepté, confirmations dans le désordre',
    en: 'Approved, notified out of order',
  },
  {
    number: '4000000000000259',
    behaviour: 'disputed',
    fr: 'Accepté, puis contesté par le porteur, qui l’emporte',
    en: 'Approved, then disputed by the holder, who wins',
  },
  {
    number: '4000000000002685',
    behaviour: 'disputed_in_vain',
    fr: 'Accepté, puis contesté par le porteur, en vain',
    en: 'Approved, then disputed by the holder, in vain',
  },
  {
    number: '4000000000007726',
    behaviour: 'refund_pending',
    fr: 'Accepté, remboursement en trois secondes',
    en: 'Approved, refunds take three seconds',
  },
  {
    number: '4000000000005126',
    behaviour: 'refund_fails_later',
    fr: 'Accepté, remboursement rejeté par la banque',
    en: 'Approved, refunds are sent back by the bank',
  },
  {
    number: '4000000000003048',
    behaviour: 'refund_waits_for_balance',
    fr: 'Accepté, premier remboursement sans provision',
    en: 'Approved, the first refund finds no balance',
  },
];

/** The code every test bank accepts. */
export const CHALLENGE_CODE = '3141';

const byNumber = new Map(testCards.map((card) => [card.number, card]));

export function digitsOf(typed: string): string {
  return typed.replace(/[\s-]/g, '');
}

/** Luhn's check digit: what a slip of the finger breaks. */
export function isCardNumber(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false;
  const doubled = [...digits].toReversed().map((digit, place) => (place % 2 === 0 ? Number(digit) : Number(digit) * 2));
  return doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}

/** Null for a card this network does not know. */
export function behaviourOf(digits: string): Behaviour | null {
  return byNumber.get(digits)?.behaviour ?? null;
}

export function brandOf(digits: string): string {
  if (digits.startsWith('4')) return 'visa';
  if (/^5[1-5]|^2[2-7]/.test(digits)) return 'mastercard';
  return /^3[47]/.test(digits) ? 'amex' : 'card';
}

/** A card is good until the end of its month. */
export function isExpired(
  card: { readonly expMonth: number; readonly expYear: number },
  today: { readonly year: number; readonly month: number },
): boolean {
  return card.expYear < today.year || (card.expYear === today.year && card.expMonth < today.month);
}

export function isFailure(behaviour: Behaviour): behaviour is CardFailure {
  return FAILURES.has(behaviour);
}

const FAILURES = new Set<string>([
  'insufficient_funds',
  'expired_card',
  'lost_card',
  'incorrect_cvc',
  'authentication_failed',
  'processing_error',
  'declined',
] satisfies CardFailure[]);

/** What the person reads when the card was refused. */
export const failureTexts: Readonly<Record<CardFailure, { readonly fr: string; readonly en: string }>> = {
  insufficient_funds: {
    fr: 'La provision de cette carte ne suffit pas. Rien n’a été débité.',
    en: 'There is not enough money on this card. Nothing was charged.',
  },
  expired_card: { fr: 'Cette carte a expiré. Rien n’a été débité.', en: 'This card has expired. Nothing was charged.' },
  lost_card: {
    fr: 'Votre banque refuse cette carte. Appelez-la. Rien n’a été débité.',
    en: 'Your bank refuses this card. Please call it. Nothing was charged.',
  },
  incorrect_cvc: {
    fr: 'Le code de sécurité est faux. Rien n’a été débité.',
    en: 'The security code is wrong. Nothing was charged.',
  },
  authentication_failed: {
    fr: 'Votre banque n’a pas pu vérifier que c’est vous. Rien n’a été débité.',
    en: 'Your bank could not check that it is you. Nothing was charged.',
  },
  processing_error: {
    fr: 'La banque a eu un incident. Rien n’a été débité ; réessayez.',
    en: 'The bank had a problem. Nothing was charged; please try again.',
  },
  declined: {
    fr: 'Votre banque a refusé cette carte. Rien n’a été débité.',
    en: 'Your bank refused this card. Nothing was charged.',
  },
};
