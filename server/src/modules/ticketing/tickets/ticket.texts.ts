export type Locale = 'fr' | 'en';

/** Every word printed on a ticket. */
export interface TicketTexts {
  readonly title: (event: string) => string;
  readonly number: (number: string) => string;
  readonly organizedBy: (name: string) => string;
  readonly doorsAt: (time: string) => string;
  readonly online: string;
  readonly holder: string;
  readonly category: string;
  readonly price: string;
  readonly order: string;
  readonly ticket: string;
  readonly free: string;
  readonly allTaxes: (price: string) => string;
  readonly vat: (rate: string) => string;
  readonly fee: (fee: string) => string;
  readonly code: (code: string) => string;
  readonly codeHelp: string;
  readonly fold: string;
  readonly before: string;
  readonly advice: readonly string[];
  readonly conditions: string;
  readonly law: readonly string[];
  readonly organizer: string;
  readonly issuedBy: (brand: string) => string;
}

export const ticketTexts: Readonly<Record<Locale, TicketTexts>> = {
  fr: {
    title: (event) => `Billet pour ${event}`,
    number: (number) => `Billet n°\u00a0${number}`,
    organizedBy: (name) => `Organisé par ${name}`,
    doorsAt: (time) => `portes à ${time}`,
    online: 'En ligne',
    holder: 'Au nom de',
    category: 'Catégorie',
    price: 'Prix',
    order: 'Commande',
    ticket: 'Billet',
    free: 'Gratuit',
    allTaxes: (price) => `${price} TTC`,
    vat: (rate) => `TVA ${rate} comprise`,
    fee: (fee) => `plus ${fee} de frais de service`,
    code: (code) => `Code du billet : ${code}`,
    codeHelp: 'À dire à l’entrée si l’image ne se lit pas',
    fold: 'Plier ici',
    before: 'Avant de venir',
    advice: [
      'Montrez ce billet à l’entrée, imprimé ou sur votre téléphone, écran bien lumineux.',
      'Le code vaut une seule entrée : le premier qui le montre entre. Ne le publiez pas et n’envoyez pas de photo du billet.',
      'Une question, un changement ? Tout se fait depuis la page de votre commande, dont le lien est dans l’e-mail reçu avec ce billet.',
    ],
    conditions: 'Conditions',
    law: [
      'Activité de loisirs à une date déterminée : pas de droit de rétractation (article L.\u00a0221-28, 12° du code de la consommation).',
      'Revendre habituellement des billets sans l’accord de l’organisateur est interdit (article 313-6-2 du code pénal).',
    ],
    organizer: 'L’organisateur',
    issuedBy: (brand) => `Billet émis par ${brand} au nom et pour le compte de l’organisateur.`,
  },
  en: {
    title: (event) => `Ticket for ${event}`,
    number: (number) => `Ticket no.\u00a0${number}`,
    organizedBy: (name) => `Organised by ${name}`,
    doorsAt: (time) => `doors at ${time}`,
    online: 'Online',
    holder: 'In the name of',
    category: 'Category',
    price: 'Price',
    order: 'Order',
    ticket: 'Ticket',
    free: 'Free',
    allTaxes: (price) => `${price} incl. VAT`,
    vat: (rate) => `VAT ${rate} included`,
    fee: (fee) => `plus a service fee of ${fee}`,
    code: (code) => `Ticket code: ${code}`,
    codeHelp: 'To read out at the entrance if the picture cannot be scanned',
    fold: 'Fold here',
    before: 'Before you come',
    advice: [
      'Show this ticket at the entrance, printed or on your phone with a bright screen.',
      'The code is good for one entry: the first person to show it gets in. Do not post it or send a picture of the ticket.',
      'A question, a change? Everything is on the page of your order; its link is in the e-mail that came with this ticket.',
    ],
    conditions: 'Conditions',
    law: [
      'Leisure activity on a set date: there is no right of withdrawal (article L.\u00a0221-28, 12° of the French consumer code).',
      'Habitually reselling tickets without the organiser’s consent is forbidden (article 313-6-2 of the French penal code).',
    ],
    organizer: 'The organiser',
    issuedBy: (brand) => `Ticket issued by ${brand} in the name and on behalf of the organiser.`,
  },
};
