import { BOOKING_NOTICES } from './bookings/booking-notices.ts';

/** What members can be told in the product. */
export type NoticeKind = keyof typeof WORDS;

export interface Notice {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly params: Readonly<Record<string, string | number>>;
  readonly path: string | null;
  readonly at: Date;
  readonly readAt: Date | null;
}

export interface NoticeWords {
  readonly title: string;
  readonly body: string | null;
}

/** ICU messages of a notice in a language. */
export function wordsOf(kind: NoticeKind, locale: 'fr' | 'en'): NoticeWords {
  return WORDS[kind][locale];
}

const WORDS = {
  event_to_validate: {
    fr: { title: '« {title} » attend votre avis', body: 'Proposé par {organization}.' },
    en: { title: '“{title}” is waiting for your decision', body: 'Submitted by {organization}.' },
  },
  event_published: {
    fr: { title: '« {title} » est en ligne', body: 'Votre événement est visible et les ventes suivent leurs dates.' },
    en: { title: '“{title}” is live', body: 'Your event can be seen, and sales follow their dates.' },
  },
  event_changes_requested: {
    fr: { title: 'Des changements sont demandés pour « {title} »', body: '{reason}' },
    en: { title: 'Changes are requested for “{title}”', body: '{reason}' },
  },
  order_disputed: {
    fr: { title: 'Commande {number} : paiement contesté', body: '{title}' },
    en: { title: 'Order {number}: payment disputed', body: '{title}' },
  },
  dispute_won: {
    fr: { title: 'Commande {number} : contestation gagnée', body: '{title}' },
    en: { title: 'Order {number}: dispute won', body: '{title}' },
  },
  dispute_lost: {
    fr: { title: 'Commande {number} : contestation perdue', body: '{title}' },
    en: { title: 'Order {number}: dispute lost', body: '{title}' },
  },
  event_suspended: {
    fr: { title: '« {title} » est suspendu', body: '{reason}' },
    en: { title: '“{title}” is suspended', body: '{reason}' },
  },
  event_taken_down: {
    fr: { title: '« {title} » est retiré', body: '{reason}' },
    en: { title: '“{title}” is removed', body: '{reason}' },
  },
  event_changed: {
    fr: { title: '« {title} » a changé', body: 'Vos billets restent valables. Vérifiez la date et le lieu.' },
    en: { title: '“{title}” has changed', body: 'Your tickets stay valid. Check the date and the place.' },
  },
  date_cancelled: {
    fr: { title: '« {title} » : une date est annulée', body: '{reason}' },
    en: { title: '“{title}”: a date is cancelled', body: '{reason}' },
  },
  date_postponed: {
    fr: { title: '« {title} » est reporté', body: 'Gardez vos billets pour la nouvelle date, ou rendez-les.' },
    en: { title: '“{title}” is postponed', body: 'Keep your tickets for the new date, or give them back.' },
  },
  event_removed: {
    fr: {
      title: '« {title} » n’aura pas lieu ici',
      body: 'Vos billets sont annulés, ce qui a été payé est remboursé.',
    },
    en: { title: '“{title}” will not take place here', body: 'Your tickets are cancelled; what was paid is refunded.' },
  },
  event_cancelled: {
    fr: { title: '« {title} » est annulé', body: '{reason}' },
    en: { title: '“{title}” is cancelled', body: '{reason}' },
  },
  tickets_ready: {
    fr: { title: '{count, plural, one {Votre billet est prêt} other {Vos # billets sont prêts}}', body: '{title}' },
    en: { title: '{count, plural, one {Your ticket is ready} other {Your # tickets are ready}}', body: '{title}' },
  },
  tickets_cancelled: {
    fr: { title: 'Des billets ont été annulés', body: '{title}' },
    en: { title: 'Some tickets were cancelled', body: '{title}' },
  },
  order_refunded: {
    fr: { title: 'Remboursement de {amount}', body: '{title}' },
    en: { title: 'Refund of {amount}', body: '{title}' },
  },
  ...BOOKING_NOTICES,
} as const satisfies Record<string, Record<'fr' | 'en', NoticeWords>>;
