import {
  type GeoJSONFeature,
  type GeoJSONSource,
  type LngLatLike,
  type Map as MapLibre,
  Marker,
  Popup,
  type StyleSpecification,
} from 'maplibre-gl';
import type { Pin, PinTexts } from './map-texts';

const source = 'events';
const clusterUntil = 14;
const listed = 20;

/** Events on the map, as buttons of the page: a price, or how many stand here. */
export class Pins {
  private shown: readonly Pin[] = [];
  private readonly markers = new Map<string, Marker>();
  private popup: Popup | undefined;
  private readonly map: MapLibre;
  private readonly texts: PinTexts;

  constructor(map: MapLibre, texts: PinTexts) {
    this.map = map;
    this.texts = texts;
    map.on('load', () => this.addTo());
    map.on('render', this.draw);
    document.addEventListener('pointerover', this.point);
    document.addEventListener('focusin', this.point);
  }

  show(pins: readonly Pin[]): void {
    this.shown = pins;
    this.popup?.remove();
    this.clear();
    void this.source()?.setData(featuresOf(pins));
  }

  close(): void {
    document.removeEventListener('pointerover', this.point);
    document.removeEventListener('focusin', this.point);
    this.clear();
  }

  /** The events stay when the theme brings another style. */
  readonly keepPoints = (before: StyleSpecification | undefined, next: StyleSpecification): StyleSpecification => {
    const events = before?.sources[source];
    return events
      ? { ...next, sources: { ...next.sources, [source]: events }, layers: [...next.layers, hidden] }
      : next;
  };

  private addTo() {
    if (this.source()) return;
    this.map.addSource(source, {
      type: 'geojson',
      data: featuresOf(this.shown),
      cluster: true,
      clusterRadius: 56,
      clusterMaxZoom: clusterUntil,
    });
    this.map.addLayer(hidden);
  }

  private source(): GeoJSONSource | undefined {
    return this.map.getSource<GeoJSONSource>(source);
  }

  // Clusters are worked out by the library; each one that is in sight gets its button.
  private readonly draw = () => {
    if (!this.source() || !this.map.isSourceLoaded(source)) return;
    const inSight = this.inSight();
    for (const [key, feature] of inSight) if (!this.markers.has(key)) this.markers.set(key, this.marker(feature));
    for (const [key, marker] of this.markers) {
      if (inSight.has(key)) continue;
      marker.remove();
      this.markers.delete(key);
    }
  };

  private inSight(): Map<string, GeoJSONFeature> {
    const found = new Map<string, GeoJSONFeature>();
    const bounds = this.map.getBounds();
    for (const feature of this.map.querySourceFeatures(source)) {
      const { cluster, cluster_id: id, index } = feature.properties;
      if (bounds.contains(placeOf(feature)))
        found.set(cluster ? `cluster ${String(id)}` : `event ${String(index)}`, feature);
    }
    return found;
  }

  private marker(feature: GeoJSONFeature): Marker {
    const [{ properties }, at] = [feature, placeOf(feature)];
    const pin = this.shown[Number(properties.index)];
    const element = properties.cluster
      ? this.clusterButton(Number(properties.cluster_id), Number(properties.point_count), at)
      : this.pinButton(pin, at);
    return new Marker({ element, anchor: 'bottom' }).setLngLat(at).addTo(this.map);
  }

  private pinButton(pin: Pin | undefined, at: LngLatLike): HTMLElement {
    const button = pinElement(pin ? this.texts.price(pin) : '', () => pin && this.open([pin], at));
    if (!pin) return button;
    button.classList.toggle('is-food', pin.freeFood);
    button.setAttribute('aria-label', `${pin.title}, ${this.texts.when(pin)}, ${this.texts.price(pin)}`);
    button.dataset.pin = pin.slug;
    return button;
  }

  private clusterButton(id: number, count: number, at: LngLatLike): HTMLElement {
    const button = pinElement(String(count), () => void this.openCluster(id, at));
    button.classList.add('is-cluster');
    button.setAttribute('aria-label', this.texts.cluster(count));
    return button;
  }

  // A cluster opens by coming nearer; events of one and the same address are listed.
  private async openCluster(id: number, at: LngLatLike) {
    const events = this.source();
    if (!events) return;
    const zoom = await events.getClusterExpansionZoom(id);
    if (zoom <= clusterUntil)
      return void this.map.easeTo({ center: at, zoom }, { originalEvent: new Event('cluster') });
    const leaves = await events.getClusterLeaves(id, listed, 0);
    this.open(
      leaves.flatMap(({ properties }) => this.shown[Number(properties?.index)] ?? []),
      at,
    );
  }

  private open(pins: readonly Pin[], at: LngLatLike) {
    this.popup?.remove();
    const content = document.createElement('ul');
    content.className = 'map-card';
    content.append(...pins.map((pin) => this.card(pin)));
    this.popup = new Popup({ offset: 44, maxWidth: '280px', focusAfterOpen: true })
      .setLngLat(at)
      .setDOMContent(content)
      .addTo(this.map);
  }

  private card(pin: Pin): HTMLElement {
    const item = document.createElement('li');
    const link = Object.assign(document.createElement('a'), { href: this.texts.href(pin), textContent: pin.title });
    item.append(line('event-when', this.texts.when(pin)), link, line('event-price', this.texts.price(pin)));
    return item;
  }

  // The row under the pointer or the focus is shown on the map.
  private readonly point = ({ target }: Event) => {
    const slug = target instanceof Element ? target.closest<HTMLElement>('[data-slug]')?.dataset.slug : undefined;
    for (const marker of this.markers.values()) {
      const element = marker.getElement();
      if (slug !== undefined && element.dataset.pin === slug) element.setAttribute('aria-current', 'true');
      else element.removeAttribute('aria-current');
    }
  };

  private clear() {
    for (const marker of this.markers.values()) marker.remove();
    this.markers.clear();
  }
}

/** Draws nothing: clusters are only worked out for a source that a layer uses. */
const hidden = { id: 'events', type: 'circle' as const, source, paint: { 'circle-opacity': 0, 'circle-radius': 1 } };

function featuresOf(pins: readonly Pin[]) {
  const features = pins.map(({ lat, lng }, index) => ({
    type: 'Feature' as const,
    properties: { index },
    geometry: { type: 'Point' as const, coordinates: [lng, lat] },
  }));
  return { type: 'FeatureCollection' as const, features };
}

/** Every feature of the source is a point. */
function placeOf({ geometry }: GeoJSONFeature): [number, number] {
  const [lng = 0, lat = 0] = geometry.type === 'Point' ? geometry.coordinates : [];
  return [lng, lat];
}

function pinElement(text: string, onPress: () => void): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), {
    type: 'button' as const,
    className: 'pin-map',
    textContent: text,
  });
  button.addEventListener('click', (event) => {
    event.stopPropagation();
    onPress();
  });
  return button;
}

function line(className: string, text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className, textContent: text });
}
