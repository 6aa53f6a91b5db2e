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

interface Words {
  readonly title: string;
  readonly body: string | null;
}

/** ICU messages of a notice in a language. */
export function wordsOf(kind: NoticeKind, locale: 'fr' | 'en'): Words {
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
  event_changed: {
    fr: { title: '« {title} » a changé', body: 'Vos billets restent valables. Vérifiez la date et le lieu.' },
    en: { title: '“{title}” has changed', body: 'Your tickets stay valid. Check the date and the place.' },
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
} as const satisfies Record<string, Record<'fr' | 'en', Words>>;
