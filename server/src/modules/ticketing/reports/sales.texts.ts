/** Heads of the columns of the sales file. */
export const salesTexts = {
  fr: { filename: 'ventes', day: 'Jour', orders: 'Commandes', tickets: 'Billets', gross: 'Ventes TTC' },
  en: { filename: 'sales', day: 'Day', orders: 'Orders', tickets: 'Tickets', gross: 'Sales incl. VAT' },
} as const;
