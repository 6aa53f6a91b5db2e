import { useLocale, useTranslations } from 'next-intl';
import { formatList } from '@/kit/format';
import type { Service } from './read-service';

/** Where it takes place, as the client reads it: « chez Atelier Lucarne et en ligne ». */
export function usePlaces() {
  const [t, locale] = [useTranslations('service-page.place'), useLocale()];
  return ({ locations, organization: { name } }: Pick<Service, 'locations' | 'organization'>) =>
    formatList(
      locations.map((place) => t(place, { name })),
      locale,
    );
}
