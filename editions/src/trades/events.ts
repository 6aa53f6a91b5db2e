import type { TradePack } from '../trade-pack.ts';

export const events: TradePack = {
  id: 'events',
  name: { fr: 'Événements', en: 'Events' },
  vocabulary: {
    provider: { one: { fr: 'organisateur', en: 'organiser' }, many: { fr: 'organisateurs', en: 'organisers' } },
    client: { one: { fr: 'participant', en: 'attendee' }, many: { fr: 'participants', en: 'attendees' } },
    offer: { one: { fr: 'événement', en: 'event' }, many: { fr: 'événements', en: 'events' } },
  },
};
