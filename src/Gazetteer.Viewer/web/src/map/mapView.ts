import { defaults as defaultControls } from 'ol/control/defaults';
import ScaleLine from 'ol/control/ScaleLine';
import { buffer, containsExtent, getWidth, type Extent } from 'ol/extent';
import type Point from 'ol/geom/Point';
import { defaults as defaultInteractions } from 'ol/interaction/defaults';
import OlMap from 'ol/Map';
import { fromLonLat, toLonLat, transformExtent } from 'ol/proj';
import View from 'ol/View';
import { byId, h, iconButton } from '../dom';
import type { BasemapIndex, Circle, GeoBounds, MapScene, Palette, PlacedLabel } from '../model';
import { BasemapLayers } from './basemap';
import { CircleLayer, circleOf } from './circles';
import { meant } from './hit';
import { LabelLayer } from './labels';
import { legend } from './legend';
import { picture } from './picture';
import { Tooltip } from './tooltip';

const worldWidth = 2 * Math.PI * 6378137;
const padding = [40, 60, 40, 60];
const stillness = matchMedia('(prefers-reduced-motion: reduce)');

/** The map: draws what the scene decided, and tells which place was pointed at. */
export class MapView {
  readonly #map: OlMap;
  readonly #circles: CircleLayer;
  readonly #labels: LabelLayer;
  readonly #target: HTMLElement;
  readonly #host = byId('map');
  readonly #legend = h('details', { class: 'legend', open: innerWidth >= 1500, hidden: true });
  readonly #tooltip = new Tooltip();
  readonly #attribution: string;
  #palette: Palette;
  #extent: GeoBounds | null = null;
  #basemap: BasemapLayers | null = null;
  #labelled: { readonly zoom: number; readonly extent: Extent } | null = null;
  #selection = '';
  wasMovedByHand = false;

  constructor(palette: Palette, basemap: BasemapIndex | null, choose: (place: string) => void, needLabels: () => void) {
    const target = this.#target = h('div', { id: 'map-canvas', tabindex: '0', role: 'application', 'aria-label': 'Map of mentioned places. Arrow keys move it, plus and minus zoom. The table of places holds the same.' });
    const ground = basemap ? ` · ${basemap.attribution}` : '';
    this.#attribution = `Places: GeoNames (CC BY 4.0)${ground}`;
    this.#palette = palette;
    this.#host.append(target, this.#legend, this.#tooltip.element, this.#tools(), h('p', { class: 'attribution' }, 'Places: ', link('GeoNames', 'https://www.geonames.org/'), ` (CC BY 4.0)${ground}`));
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
    this.#palette = palette;
    this.#host.style.setProperty('--sea', palette.sea);
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
    this.#extent = scene.extent;
    this.#circles.show(scene.circles);
    legend(this.#legend, scene.legend);
  }

  /** The zoom and the box, three views wide and high, for which labels are wanted. */
  get wanted(): { readonly zoom: number; readonly box: GeoBounds } {
    const extent = this.#shownExtent();
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
    this.#map.getView().fit(extent, { padding, maxZoom: 9, duration: animated ? pace() : 0 });
    this.wasMovedByHand = false;
    this.#tell();
  }

  /** Brings a place into view when it is not. */
  reveal(circle: Circle): void {
    const view = this.#map.getView();
    const centre = fromLonLat([circle.point.longitude, circle.point.latitude]);
    const [left, bottom, right, top] = this.#shownExtent() as [number, number, number, number];
    const marginX = (right - left) * 0.08;
    const marginY = (top - bottom) * 0.08;
    const inView = centre[0]! > left + marginX && centre[0]! < right - marginX && centre[1]! > bottom + marginY && centre[1]! < top - marginY;
    if (!inView) view.animate({ center: centre, duration: pace() });
  }

  zoomBy(steps: number): void {
    const view = this.#map.getView();
    view.animate({ zoom: (view.getZoom() ?? 4) + steps, duration: pace() / 2 });
    this.wasMovedByHand = true;
  }

  /** Shows all places that there are to show. */
  fitAll(): void {
    if (this.#extent) this.fit(this.#extent, true);
  }

  /** Gives the whole screen to the map, or takes it back. */
  toggleFullScreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.#host.requestFullscreen();
  }

  /** The map as it stands, in its own colours or in others. */
  picture(palette = this.#palette): HTMLCanvasElement {
    const own = this.#palette;
    if (palette !== own) this.palette = palette;
    this.#map.renderSync();
    const painted = picture(this.#target, palette, this.#attribution);
    if (palette !== own) this.palette = own;
    return painted;
  }

  #tools(): HTMLElement {
    return h('div', { class: 'map-tools' },
      iconButton('fit', 'Show all places (0)', () => this.fitAll()),
      document.fullscreenEnabled ? iconButton('fullScreen', 'Full screen (f)', () => this.toggleFullScreen()) : null);
  }

  #shownExtent(): Extent {
    return this.#map.getView().calculateExtent(this.#map.getSize());
  }

  #listen(target: HTMLElement, choose: (place: string) => void, needLabels: () => void): void {
    this.#map.on('click', (event) => {
      const circle = this.#circleAt(event.pixel);
      if (circle) choose(circle.place);
    });
    this.#map.on('pointermove', (event) => {
      if (event.dragging) return;
      const circle = this.#circleAt(event.pixel);
      this.#tooltip.show(circle, event.pixel, target.clientWidth);
      target.style.cursor = circle ? 'pointer' : '';
    });
    target.addEventListener('pointerleave', () => this.#tooltip.show(undefined, [], 0));
    for (const gesture of ['pointerdown', 'wheel', 'keydown'] as const) target.addEventListener(gesture, () => (this.wasMovedByHand = true), { passive: true });
    this.#map.on('moveend', () => {
      this.#tell();
      const isOutdated = !this.#labelled || this.zoom !== this.#labelled.zoom || !containsExtent(this.#labelled.extent, this.#shownExtent());
      // Before there is anything to label, the map stands only where it waits.
      if (this.#extent && isOutdated) needLabels();
    });
    new ResizeObserver(() => this.#map.updateSize()).observe(target);
  }

  #circleAt(pixel: number[]): Circle | undefined {
    const hits = this.#map.getFeaturesAtPixel(pixel, { layerFilter: (layer) => layer === this.#circles.layer, hitTolerance: 4 });
    const [x, y] = this.#map.getCoordinateFromPixel(pixel) as [number, number];
    const resolution = this.#map.getView().getResolution() ?? 1;
    return meant(hits.flatMap((feature) => {
      const item = circleOf(feature);
      if (!item) return [];
      const [east, north] = (feature.getGeometry() as Point).getCoordinates() as [number, number];
      return [{ item, dx: nearestWorld(east - x) / resolution, dy: (north - y) / resolution, radius: item.radius }];
    }));
  }

  /** Says in the page where the map stands, for those who drive it by program. */
  #tell(): void {
    const [longitude, latitude] = toLonLat(this.#map.getView().getCenter() ?? [0, 0]);
    Object.assign(this.#target.dataset, { longitude: String(longitude), latitude: String(latitude), zoom: String(this.zoom), selection: this.#selection });
  }
}

const pace = (): number => (stillness.matches ? 0 : 400);

const link = (text: string, address: string): HTMLAnchorElement => h('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, text);

/** How far east a middle lies, in metres: of its copies in the worlds side by side the nearest counts. */
const nearestWorld = (east: number): number => east - worldWidth * Math.round(east / worldWidth);

const wrap = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;
