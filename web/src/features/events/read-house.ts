import { events } from '@estrade/api/events';
import { system } from '@estrade/api/system';
import { getLocale } from 'next-intl/server';
import { publicApi } from '@/kit/api';
import { cacheTags } from '@/kit/cache-tags';
import { readEdition } from '@/kit/edition';
import { siteOrigin } from '@/kit/site';
import type { House } from './house';

/** What the editor must know of the installation: the same for everyone, so it is asked once a minute. */
export async function readHouse(): Promise<House> {
  const [edition, locale] = [await readEdition(), await getLocale()];
  const [terms, { map }] = await Promise.all([
    publicApi(locale, { tags: [cacheTags.terms] })(events.terms),
    publicApi(locale, { tags: [cacheTags.settings] })(system.settings),
  ]);
  const { timeZone, country, features } = edition;
  return {
    timeZone,
    country,
    freeFood: features.freeFood,
    approval: features.approval,
    origin: `${siteOrigin()}/${locale}`,
    tiles: map,
    terms,
  };
}
