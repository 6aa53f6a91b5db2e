import type { TradePack } from '../trade-pack.ts';

export const music: TradePack = {
  id: 'music',
  name: { fr: 'Musique et son', en: 'Music and sound' },
  vocabulary: {
    provider: { one: { fr: 'prestataire', en: 'provider' }, many: { fr: 'prestataires', en: 'providers' } },
    client: { one: { fr: 'artiste', en: 'artist' }, many: { fr: 'artistes', en: 'artists' } },
    offer: { one: { fr: 'prestation', en: 'service' }, many: { fr: 'prestations', en: 'services' } },
  },
  serviceKinds: [
    { slug: 'enregistrement', name: { fr: 'Enregistrement', en: 'Recording' } },
    { slug: 'mixage', name: { fr: 'Mixage', en: 'Mixing' } },
    { slug: 'mastering', name: { fr: 'Mastering', en: 'Mastering' } },
    { slug: 'beatmaking', name: { fr: 'Beatmaking', en: 'Beatmaking' } },
    { slug: 'composition', name: { fr: 'Composition et arrangement', en: 'Composition and arrangement' } },
    { slug: 'cours-de-musique', name: { fr: 'Cours de musique', en: 'Music lesson' } },
  ],
  clientFields: [
    { key: 'stage_name', label: { fr: 'Nom de scène', en: 'Stage name' }, kind: 'short_text' },
    { key: 'label', label: { fr: 'Label ou éditeur', en: 'Label or publisher' }, kind: 'short_text' },
    { key: 'society', label: { fr: 'Membre de la Sacem', en: 'Member of a collecting society' }, kind: 'yes_no' },
  ],
};
