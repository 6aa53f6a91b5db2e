'use client';

import '@/ui/styles/map-library.css';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { Anchor } from '@/kit/i18n/anchor';
import { IconButton } from '@/ui/button';
import { Notice } from '@/ui/feedback';
import { openMap, type OpenMap } from './map';
import { areaOf } from './map-area';
import { usePinTexts } from './map-texts';
import { askPosition } from './position';
import { changed, type Point, type Search } from './search';
import { searchHref } from './search-address';

export interface EventMapProps {
  search: Search;
  /** Where the points of this search are asked for. */
  points: string;
  tiles: { tilesUrl: string | null; attribution: string | null };
  /** Of every price. */
  currency: string;
}

/** Pins with prices, in clusters where they crowd; follows the theme; « Chercher ici » makes the list follow the map. */
export function EventMap({ search, points, tiles, currency }: EventMapProps) {
  const t = useTranslations('discovery.map');
  const texts = usePinTexts(currency);
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<OpenMap | null>(null);
  const [area, setArea] = useState<{ point: Point; radius: number } | null>(null);
  const [state, setState] = useState<'open' | 'broken' | 'cut'>('open');

  useEffect(() => {
    if (!box.current) return;
    try {
      map.current = openMap(box.current, { ...tiles, texts, onMoved: (bounds) => setArea(areaOf(bounds)) });
    } catch {
      setState('broken');
    }
    return () => {
      map.current?.close();
      map.current = null;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- one map for as long as the page is open
  }, []);

  useEffect(() => {
    const stop = new AbortController();
    const fromMap = search.point !== null && !search.near && !search.where;
    setArea(null);
    void map.current
      ?.show(points, { here: search.near ? search.point : null, stay: fromMap, signal: stop.signal })
      .then(
        ({ more }) => setState(more ? 'cut' : 'open'),
        () => undefined,
      );
    return () => stop.abort();
  }, [points, search]);

  if (state === 'broken') return <Notice icon="map">{t('broken')}</Notice>;
  return (
    <section className="map" aria-label={t('label')}>
      <div ref={box} className="map-canvas" />
      <div className="map-tools">
        <IconButton
          variant="secondary"
          icon="locate-fixed"
          label={t('locate')}
          onClick={() =>
            void askPosition().then(
              (here) => map.current?.goTo(here),
              () => undefined,
            )
          }
        />
        <IconButton variant="secondary" icon="plus" label={t('zoomIn')} onClick={() => map.current?.zoom(1)} />
        <IconButton variant="secondary" icon="minus" label={t('zoomOut')} onClick={() => map.current?.zoom(-1)} />
      </div>
      {area && (
        <Anchor
          className="btn btn-ink btn-sm map-search"
          href={searchHref(changed(search, { ...area, near: false, where: '', sort: null }))}
        >
          {t('searchHere')}
        </Anchor>
      )}
      {state === 'cut' && <p className="map-note small">{t('cut')}</p>}
    </section>
  );
}
