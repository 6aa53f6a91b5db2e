export type Locale = 'fr' | 'en';

export type ParticipantColumn =
  | 'number'
  | 'holder'
  | 'email'
  | 'category'
  | 'price'
  | 'order'
  | 'buyer'
  | 'buyerEmail'
  | 'orderedAt'
  | 'date'
  | 'state'
  | 'checkedInAt';

interface ParticipantTexts {
  readonly columns: Readonly<Record<ParticipantColumn, string>>;
  readonly states: Readonly<Record<'issued' | 'blocked' | 'cancelled', string>>;
  readonly title: (event: string) => string;
  readonly summary: (count: number, present: number) => string;
  readonly free: string;
  readonly empty: string;
  readonly page: (number: number, of: number) => string;
  readonly madeAt: (moment: string) => string;
}

export const participantTexts: Readonly<Record<Locale, ParticipantTexts>> = {
  fr: {
    columns: {
      number: 'Billet',
      holder: 'Nom',
      email: 'E-mail',
      category: 'Catégorie',
      price: 'Prix TTC',
      order: 'Commande',
      buyer: 'Acheteur',
      buyerEmail: 'E-mail de l’acheteur',
      orderedAt: 'Commandé le',
      date: 'Date',
      state: 'État',
      checkedInAt: 'Entré le',
    },
    states: { issued: 'valable', blocked: 'bloqué', cancelled: 'annulé' },
    title: (event) => `Participants, ${event}`,
    summary: (count, present) =>
      `${count} ${count > 1 ? 'billets' : 'billet'}, ${present} ${present > 1 ? 'personnes entrées' : 'personne entrée'}`,
    free: 'gratuit',
    empty: 'Personne n’est inscrit pour l’instant.',
    page: (number, of) => `Page ${number} sur ${of}`,
    madeAt: (moment) => `Liste du ${moment}`,
  },
  en: {
    columns: {
      number: 'Ticket',
      holder: 'Name',
      email: 'E-mail',
      category: 'Category',
      price: 'Price incl. VAT',
      order: 'Order',
      buyer: 'Buyer',
      buyerEmail: 'Buyer’s e-mail',
      orderedAt: 'Ordered on',
      date: 'Date',
      state: 'State',
      checkedInAt: 'Entered on',
    },
    states: { issued: 'valid', blocked: 'blocked', cancelled: 'cancelled' },
    title: (event) => `Participants, ${event}`,
    summary: (count, present) =>
      `${count} ${count === 1 ? 'ticket' : 'tickets'}, ${present} ${present === 1 ? 'person' : 'people'} in`,
    free: 'free',
    empty: 'Nobody has signed up yet.',
    page: (number, of) => `Page ${number} of ${of}`,
    madeAt: (moment) => `List of ${moment}`,
  },
};
