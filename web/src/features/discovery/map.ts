import { LngLatBounds, Map as MapLibre, Marker, setWorkerUrl } from 'maplibre-gl';
import type { Bounds } from './map-area';
import { Pins } from './map-pins';
import { mapStyle, type Tiles } from '@/ui/map-style';
import type { Pin, PinTexts } from './map-texts';
import type { Point } from './search';

setWorkerUrl('/vendor/maplibre-gl-worker.mjs');

interface MapOptions extends Tiles {
  texts: PinTexts;
  /** The person moved the map: what it shows now. */
  onMoved: (bounds: Bounds) => void;
}

interface ShowOptions {
  /** Marks where the visitor is. */
  here: Point | null;
  /** Keep the part of the map that is shown: the search came from it. */
  stay: boolean;
  signal: AbortSignal;
}

export interface OpenMap {
  show: (points: string, options: ShowOptions) => Promise<{ more: boolean }>;
  goTo: (point: Point) => void;
  zoom: (by: 1 | -1) => void;
  close: () => void;
}

const townZoom = 11;
const wholeWorld = { center: [8, 30] as [number, number], zoom: 1.2 };

/** The map library behind four verbs. Throws where a browser cannot draw it. */
export function openMap(container: HTMLElement, { texts, onMoved, ...tiles }: MapOptions): OpenMap {
  const map = draw(container, tiles, texts.attribution);
  const pins = new Pins(map, texts);
  const theme = new MutationObserver(() => map.setStyle(mapStyle(tiles), { transformStyle: pins.keepPoints }));
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  map.on('moveend', ({ originalEvent }) => originalEvent && onMoved(boundsOf(map)));
  const loaded = new Promise<void>((done) => void map.once('load', () => done()));
  let visitor: Marker | undefined;
  return {
    async show(address, { here, stay, signal }) {
      const [{ points: found, more }] = await Promise.all([askPoints(address, signal), loaded]);
      if (signal.aborted) return { more: false };
      pins.show(found);
      visitor?.remove();
      visitor = here ? new Marker({ element: spot() }).setLngLat(here).addTo(map) : undefined;
      if (!stay || !reaches(map, found)) fit(map, found, here);
      return { more };
    },
    goTo: (point) => void map.flyTo({ center: point, zoom: townZoom }, pressed()),
    zoom: (by) => void (by === 1 ? map.zoomIn({}, pressed()) : map.zoomOut({}, pressed())),
    close: () => {
      theme.disconnect();
      pins.close();
      map.remove();
    },
  };
}

async function askPoints(address: string, signal: AbortSignal): Promise<{ points: Pin[]; more: boolean }> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`the map answered ${response.status}`);
  return (await response.json()) as { points: Pin[]; more: boolean };
}

function draw(container: HTMLElement, tiles: Tiles, own: string): MapLibre {
  const map = new MapLibre({
    container,
    style: mapStyle(tiles),
    ...wholeWorld,
    minZoom: 1,
    maxZoom: 17,
    dragRotate: false,
    pitchWithRotate: false,
    renderWorldCopies: false,
    attributionControl: { compact: true, customAttribution: tiles.tilesUrl ? (tiles.attribution ?? '') : own },
  });
  map.touchZoomRotate.disableRotation();
  return map;
}

function fit(map: MapLibre, found: readonly Pin[], here: Point | null) {
  const bounds = new LngLatBounds();
  for (const point of [...found, ...(here ? [here] : [])]) bounds.extend([point.lng, point.lat]);
  if (!bounds.isEmpty())
    map.fitBounds(bounds, {
      padding: { top: 64, bottom: 40, left: 56, right: 72 },
      maxZoom: townZoom + 2,
      animate: false,
    });
}

function reaches(map: MapLibre, found: readonly Pin[]): boolean {
  const bounds = map.getBounds();
  return found.length === 0 || found.some(({ lat, lng }) => bounds.contains([lng, lat]));
}

function boundsOf(map: MapLibre): Bounds {
  const bounds = map.getBounds();
  return { north: bounds.getNorth(), south: bounds.getSouth(), east: bounds.getEast(), west: bounds.getWest() };
}

/** Marks a movement as the person's own, as a drag of the map is. */
function pressed() {
  return { originalEvent: new Event('press') };
}

function spot(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'pin-me';
  return element;
}
