import { defaults as defaultControls } from 'ol/control/defaults';
import ScaleLine from 'ol/control/ScaleLine';
import { buffer, containsExtent, getWidth, type Extent } from 'ol/extent';
import type { FeatureLike } from 'ol/Feature';
import { defaults as defaultInteractions } from 'ol/interaction/defaults';
import OlMap from 'ol/Map';
import { fromLonLat, toLonLat, transformExtent } from 'ol/proj';
import View from 'ol/View';
import { byId, h, plural } from '../dom';
import type { BasemapIndex, Circle, GeoBounds, MapScene, Palette, PlacedLabel } from '../model';
import { BasemapLayers } from './basemap';
import { CircleLayer, circleOf } from './circles';
import { LabelLayer } from './labels';
import { legend } from './legend';

const padding = [40, 60, 40, 60];

/** The map: draws what the scene decided, and tells which place was pointed at. */
export class MapView {
  readonly #map: OlMap;
  readonly #circles: CircleLayer;
  readonly #labels: LabelLayer;
  readonly #target: HTMLElement;
  readonly #legend = h('details', { class: 'legend', open: innerWidth >= 1200, hidden: true });
  readonly #tooltip = h('div', { class: 'tooltip', hidden: true, 'aria-hidden': 'true' });
  #basemap: BasemapLayers | null = null;
  #labelled: { readonly zoom: number; readonly extent: Extent } | null = null;
  #selection = '';
  wasMovedByHand = false;

  constructor(palette: Palette, basemap: BasemapIndex | null, choose: (place: string) => void, needLabels: () => void) {
    const host = byId('map');
    const target = this.#target = h('div', { id: 'map-canvas', tabindex: '0', role: 'application', 'aria-label': 'Map of mentioned places. Arrow keys move it, plus and minus zoom. The table of places holds the same.' });
    host.append(target, this.#legend, this.#tooltip, h('p', { class: 'attribution' }, 'Places: ', link('GeoNames', 'https://www.geonames.org/'), ' (CC BY 4.0)', basemap ? ` · ${basemap.attribution}` : ''));
    this.#circles = new CircleLayer(palette);
    this.#labels = new LabelLayer(palette);
    this.#map = new OlMap({
      target,
      layers: [this.#circles.layer, this.#labels.layer],
      controls: defaultControls({ attribution: false, rotate: false, zoomOptions: { zoomInTipLabel: 'Closer (+)', zoomOutTipLabel: 'Farther (−)' } }).extend([new ScaleLine({ minWidth: 80 })]),
      interactions: defaultInteractions({ altShiftDragRotate: false, pinchRotate: false }),
      view: new View({ center: fromLonLat([60, 28]), zoom: 4, minZoom: 1.5, maxZoom: 15, smoothResolutionConstraint: false, multiWorld: true }),
    });
    if (basemap) this.#basemap = new BasemapLayers(this.#map, basemap, palette);
    this.palette = palette;
    this.#listen(target, choose, needLabels);
  }

  set palette(palette: Palette) {
    byId('map').style.setProperty('--sea', palette.sea);
    for (const [name, colour] of Object.entries(palette)) byId('map').style.setProperty(`--map-${name}`, colour);
    this.#circles.palette = palette;
    this.#labels.palette = palette;
    if (this.#basemap) this.#basemap.palette = palette;
  }

  get zoom(): number {
    return this.#map.getView().getZoom() ?? 4;
  }

  /** Draws a scene; the fragment of the page's address tells of which selection it is. */
  show(scene: MapScene, fragment: string): void {
    this.#selection = fragment;
    this.#circles.show(scene.circles);
    legend(this.#legend, scene.legend);
  }

  /** The zoom and the box, three views wide and high, for which labels are wanted. */
  get wanted(): { readonly zoom: number; readonly box: GeoBounds } {
    const extent = this.#extent();
    const wide = buffer(extent, getWidth(extent));
    this.#labelled = { zoom: this.zoom, extent: wide };
    const [west, south, east, north] = transformExtent(wide, 'EPSG:3857', 'EPSG:4326') as [number, number, number, number];
    return { zoom: this.zoom, box: east - west >= 360 ? { west: -180, south: -90, east: 180, north: 90 } : { west: wrap(west), south, east: wrap(east), north } };
  }

  showLabels(labels: readonly PlacedLabel[]): void {
    this.#labels.show(labels);
  }

  fit(bounds: GeoBounds, animated: boolean): void {
    const east = bounds.west > bounds.east ? bounds.east + 360 : bounds.east;
    const extent = transformExtent([bounds.west, bounds.south, east, bounds.north], 'EPSG:4326', 'EPSG:3857');
    const still = !animated || matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map.getView().fit(extent, { padding, maxZoom: 9, duration: still ? 0 : 400 });
    this.wasMovedByHand = false;
    this.#tell();
  }

  /** Brings a place into view when it is not. */
  reveal(circle: Circle): void {
    const view = this.#map.getView();
    const centre = fromLonLat([circle.point.longitude, circle.point.latitude]);
    const [left, bottom, right, top] = this.#extent() as [number, number, number, number];
    const marginX = (right - left) * 0.08;
    const marginY = (top - bottom) * 0.08;
    const inView = centre[0]! > left + marginX && centre[0]! < right - marginX && centre[1]! > bottom + marginY && centre[1]! < top - marginY;
    if (!inView) view.animate({ center: centre, duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 400 });
  }

  zoomBy(steps: number): void {
    const view = this.#map.getView();
    view.animate({ zoom: (view.getZoom() ?? 4) + steps, duration: 200 });
    this.wasMovedByHand = true;
  }

  #extent(): Extent {
    return this.#map.getView().calculateExtent(this.#map.getSize());
  }

  #listen(target: HTMLElement, choose: (place: string) => void, needLabels: () => void): void {
    const hit = (pixel: number[]): FeatureLike | undefined =>
      this.#map.forEachFeatureAtPixel(pixel, (feature) => feature, { layerFilter: (layer) => layer === this.#circles.layer, hitTolerance: 4 });
    this.#map.on('click', (event) => {
      const feature = hit(event.pixel);
      const circle = feature && circleOf(feature);
      if (circle) choose(circle.place);
    });
    this.#map.on('pointermove', (event) => {
      if (event.dragging) return;
      const feature = hit(event.pixel);
      this.#point(feature && circleOf(feature), event.pixel);
      target.style.cursor = feature ? 'pointer' : '';
    });
    target.addEventListener('pointerleave', () => this.#point(undefined, []));
    for (const gesture of ['pointerdown', 'wheel', 'keydown'] as const) target.addEventListener(gesture, () => (this.wasMovedByHand = true), { passive: true });
    this.#map.on('moveend', () => {
      this.#tell();
      if (!this.#labelled || this.zoom !== this.#labelled.zoom || !containsExtent(this.#labelled.extent, this.#extent())) needLabels();
    });
    new ResizeObserver(() => this.#map.updateSize()).observe(target);
  }

  /** Says in the page where the map stands, for those who drive it by program. */
  #tell(): void {
    const [longitude, latitude] = toLonLat(this.#map.getView().getCenter() ?? [0, 0]);
    Object.assign(this.#target.dataset, { longitude: String(longitude), latitude: String(latitude), zoom: String(this.zoom), selection: this.#selection });
  }

  #point(circle: Circle | undefined, pixel: readonly number[]): void {
    this.#tooltip.hidden = !circle;
    if (!circle) return;
    this.#tooltip.replaceChildren(h('strong', { dir: 'auto' }, circle.name), ` ${plural(circle.mentions, 'mention')} in ${plural(circle.documents, 'document')}`);
    this.#tooltip.style.left = `${(pixel[0] ?? 0) + 12}px`;
    this.#tooltip.style.top = `${(pixel[1] ?? 0) + 12}px`;
  }
}

const link = (text: string, address: string): HTMLAnchorElement => h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, text);

const wrap = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;
