import type { TradePack } from '../trade-pack.ts';

export const photography: TradePack = {
  id: 'photography',
  name: { fr: 'Photographie', en: 'Photography' },
  vocabulary: {
    provider: { one: { fr: 'photographe', en: 'photographer' }, many: { fr: 'photographes', en: 'photographers' } },
    client: { one: { fr: 'client', en: 'client' }, many: { fr: 'clients', en: 'clients' } },
    offer: { one: { fr: 'séance', en: 'shoot' }, many: { fr: 'séances', en: 'shoots' } },
  },
  serviceKinds: [
    { slug: 'portrait', name: { fr: 'Portrait', en: 'Portrait' } },
    { slug: 'mariage', name: { fr: 'Mariage', en: 'Wedding' } },
    { slug: 'famille', name: { fr: 'Famille et naissance', en: 'Family and newborn' } },
    { slug: 'reportage', name: { fr: 'Reportage d’événement', en: 'Event coverage' } },
    { slug: 'photo-entreprise', name: { fr: 'Entreprise et équipe', en: 'Business and team' } },
    { slug: 'photo-produit', name: { fr: 'Produit et catalogue', en: 'Product and catalogue' } },
  ],
  clientFields: [
    {
      key: 'image_consent',
      label: { fr: 'Droit à l’image', en: 'Image consent' },
      kind: 'choice',
      choices: [
        { value: 'yes', label: { fr: 'Accordé', en: 'Given' } },
        { value: 'family', label: { fr: 'Cercle familial seulement', en: 'Family only' } },
        { value: 'no', label: { fr: 'Refusé', en: 'Refused' } },
      ],
    },
    { key: 'partner', label: { fr: 'Conjoint ou autre parent', en: 'Partner or other parent' }, kind: 'short_text' },
    { key: 'wedding_day', label: { fr: 'Jour du mariage', en: 'Wedding day' }, kind: 'date' },
  ],
};
