import type { StyleSpecification } from 'maplibre-gl';

/** Tiles of the installation's own choice; without them the outline that comes with the product, which needs no network. */
export interface Tiles {
  tilesUrl: string | null;
  attribution: string | null;
}

/** The map in the colours of the page as they are now: another edition or the dark theme changes it too. */
export function mapStyle({ tilesUrl }: Tiles): StyleSpecification {
  return tilesUrl ? tiled(tilesUrl) : outlined();
}

function tiled(url: string): StyleSpecification {
  return {
    version: 8,
    sources: { tiles: { type: 'raster', tiles: [url], tileSize: 256 } },
    layers: [ground(), { id: 'tiles', type: 'raster', source: 'tiles' }],
  };
}

function outlined(): StyleSpecification {
  const [land, line, text] = [colour('var(--raised)'), colour('var(--edge)'), colour('var(--ink-2)')];
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: '/vendor/world.json' },
      towns: { type: 'geojson', data: '/vendor/towns.json' },
    },
    layers: [
      ground(),
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': land } },
      {
        id: 'borders',
        type: 'line',
        source: 'land',
        paint: { 'line-color': line, 'line-width': ['interpolate', ['linear'], ['zoom'], 2, 0.5, 8, 1.5] },
      },
      {
        id: 'towns',
        type: 'symbol',
        source: 'towns',
        // The larger a town, the sooner its name appears.
        filter: [
          '>=',
          ['get', 'size'],
          ['interpolate', ['linear'], ['zoom'], 3, 3_000_000, 5, 250_000, 7, 60_000, 9, 20_000, 11, 0],
        ],
        layout: {
          'text-field': ['get', 'name'],
          'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 10, 14],
          'symbol-sort-key': ['-', 0, ['get', 'size']],
          'text-font': ['Inter Variable', 'sans-serif'],
        },
        paint: { 'text-color': text, 'text-halo-color': land, 'text-halo-width': 1.5 },
      },
    ],
  };
}

function ground() {
  return {
    id: 'ground',
    type: 'background' as const,
    paint: { 'background-color': colour('color-mix(in srgb, #4da3ff 20%, var(--mist))') },
  };
}

/** Any colour CSS can say, as `rgb(…)`: the map does not know tokens. */
function colour(css: string): string {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  const probe = document.body.appendChild(Object.assign(document.createElement('span'), { style: `color: ${css}` }));
  const computed = getComputedStyle(probe).color;
  probe.remove();
  if (!context) return computed;
  context.fillStyle = computed;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}
