import type { TradePack } from '../trade-pack.ts';

/** For whoever works by appointment in a trade that has no pack of its own. */
export const general: TradePack = {
  id: 'general',
  name: { fr: 'Autre métier', en: 'Another trade' },
  vocabulary: {
    provider: { one: { fr: 'professionnel', en: 'professional' }, many: { fr: 'professionnels', en: 'professionals' } },
    client: { one: { fr: 'client', en: 'client' }, many: { fr: 'clients', en: 'clients' } },
    offer: { one: { fr: 'prestation', en: 'service' }, many: { fr: 'prestations', en: 'services' } },
  },
  serviceKinds: [
    { slug: 'rendez-vous', name: { fr: 'Rendez-vous', en: 'Appointment' } },
    { slug: 'conseil', name: { fr: 'Conseil', en: 'Advice' } },
    { slug: 'cours', name: { fr: 'Cours et accompagnement', en: 'Teaching and coaching' } },
    { slug: 'prestation-sur-place', name: { fr: 'Prestation sur place', en: 'Work on site' } },
  ],
};
