import { Map as MapLibre, Marker, NavigationControl, setWorkerUrl } from 'maplibre-gl';
import { mapStyle, type Tiles } from '@/ui/map-style';

setWorkerUrl('/vendor/maplibre-gl-worker.mjs');

export interface Point {
  lat: number;
  lng: number;
}

export interface PinMap {
  show: (point: Point) => void;
  close: () => void;
}

interface PinMapOptions {
  point: Point;
  tiles: Tiles;
  onMove: (point: Point) => void;
}

/** A small map with one pin. Throws where a browser cannot draw it. */
export function openPinMap(container: HTMLElement, { point, tiles, onMove }: PinMapOptions): PinMap {
  const map = new MapLibre({
    container,
    style: mapStyle(tiles),
    center: point,
    zoom: 11,
    minZoom: 2,
    maxZoom: 18,
    keyboard: false,
    dragRotate: false,
    pitchWithRotate: false,
    attributionControl: { compact: true, customAttribution: tiles.attribution ?? undefined },
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  const pin = new Marker({ element: pinElement(), anchor: 'bottom', draggable: true }).setLngLat(point).addTo(map);
  const tell = ({ lat, lng }: Point) => onMove({ lat: rounded(lat), lng: rounded(lng) });
  pin.on('dragend', () => tell(pin.getLngLat()));
  map.on('click', ({ lngLat }) => tell(lngLat));
  const theme = new MutationObserver(() => map.setStyle(mapStyle(tiles)));
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return {
    show(next) {
      pin.setLngLat(next);
      if (!map.getBounds().contains(next)) map.easeTo({ center: next });
    },
    close() {
      theme.disconnect();
      map.remove();
    },
  };
}

// A metre or so: more would only pretend.
function rounded(degrees: number): number {
  return Math.round(degrees * 100_000) / 100_000;
}

function pinElement(): HTMLElement {
  const element = document.createElement('span');
  element.className = 'place-pin';
  return element;
}
