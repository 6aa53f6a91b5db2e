'use client';

import 'maplibre-gl/dist/maplibre-gl.css';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { Notice } from '@/ui/feedback';
import { openPinMap, type PinMap, type Point } from './pin-map';

interface PlaceMapProps {
  point: Point;
  tiles: { tilesUrl: string | null; attribution: string | null };
  onMove: (point: Point) => void;
}

/** A few metres, at the zoom of a street. */
const STEP = 0.0004;
const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [STEP, 0],
  ArrowDown: [-STEP, 0],
  ArrowLeft: [0, -STEP],
  ArrowRight: [0, STEP],
};

/** A pin to put where the door is: dragged, put by a click, or moved with the arrows. */
export function PlaceMap({ point, tiles, onMove }: PlaceMapProps) {
  const t = useTranslations('events.place');
  const box = useRef<HTMLDivElement>(null);
  const map = useRef<PinMap | null>(null);
  const [broken, setBroken] = useState(false);
  const moved = useRef(onMove);
  moved.current = onMove;

  useEffect(() => {
    if (!box.current) return;
    try {
      map.current = openPinMap(box.current, { point, tiles, onMove: (next) => moved.current(next) });
    } catch {
      setBroken(true);
    }
    return () => map.current?.close();
    // oxlint-disable-next-line react/exhaustive-deps -- one map for as long as the form is open
  }, []);
  useEffect(() => map.current?.show(point), [point]);

  function onKeyDown(event: KeyboardEvent) {
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    onMove({ lat: point.lat + step[0], lng: point.lng + step[1] });
  }

  if (broken) return <Notice icon="map">{t('mapBroken')}</Notice>;
  return (
    <div className="stack gap-1.5">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the same */}
      <div
        ref={box}
        className="place-map"
        role="application"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the arrows move the pin
        tabIndex={0}
        aria-label={t('map')}
        onKeyDown={onKeyDown}
      />
      <p className="help">{t('mapHelp')}</p>
    </div>
  );
}
