'use client';

import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Skeleton } from '@/ui/feedback';
import type { EventMapProps } from './event-map';

/** The map library is fetched only by those who open the map. */
const EventMap = dynamic(() => import('./event-map').then((module) => module.EventMap), {
  ssr: false,
  loading: Waiting,
});

export function MapLoader(props: EventMapProps) {
  return <EventMap {...props} />;
}

function Waiting() {
  const t = useTranslations('discovery.map');
  return (
    <div className="map" role="status" aria-busy="true">
      <span className="visually-hidden">{t('loading')}</span>
      <Skeleton shape="block" height="100%" />
    </div>
  );
}
