'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Skeleton } from '@/ui/feedback';

/** The map library is fetched only by those who open the map. */
export const PlaceMapLoader = dynamic(() => import('./place-map').then((module) => module.PlaceMap), {
  ssr: false,
  loading: Waiting,
});

function Waiting() {
  const t = useTranslations('events.place');
  return (
    <div className="place-map" role="status" aria-busy="true">
      <span className="visually-hidden">{t('mapLoading')}</span>
      <Skeleton shape="block" height="100%" />
    </div>
  );
}
