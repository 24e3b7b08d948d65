import { buffer, containsExtent, getWidth, type Extent } from 'ol/extent';
import { defaults as defaultInteractions } from 'ol/interaction/defaults';
import OlMap from 'ol/Map';
import { fromLonLat, toLonLat, transformExtent } from 'ol/proj';
import View from 'ol/View';
import { byId, h } from '../dom';
import type { BasemapIndex, CircleColumns, GeoBounds, GeoPoint, LabelColumns, MapShape, MapSummary, Palette } from '../model';
import { t } from '../words';
import { BasemapLayers } from './basemap';
import { BeneathCard, type BeneathList } from './beneath';
import { type Circle, Circles } from './circles';
import { attribution, BeyondButton, openLayersControls, roomsTaken, tools } from './controls';
import { type Legend, legend } from './legend';
import { picture } from './picture';
import { eastOf, including, metresPerPixel, nearestWorld, northOf, zoomOf } from './plane';
import { type Marked, PlacesLayer } from './placesLayer';
import { Shapes } from './shapes';
import type { Points } from './points';
import { RovingList } from './roving';
import type { LabelText } from './sprites';
import { Tooltip } from './tooltip';

const closestFit = 9;
const stillness = matchMedia('(prefers-reduced-motion: reduce)');
const pace = (): number => (stillness.matches ? 0 : 400);
type Box = [number, number, number, number];

/** What the map tells those who use it. */
export interface MapEvents {
  choose(place: string): void;
  /** A circle that stands for several places was opened, at a point of the map. */
  open(circle: Circle, pixel: readonly number[], byKeyboard: boolean): void;
  /** Circles and labels are wanted for another zoom or another part of the world. */
  moved(): void;
}

/** A place to be singled out. */
export interface ChosenPlace {
  readonly place: string;
  readonly point: GeoPoint;
  readonly style: Circle['style'];
  readonly label: Omit<LabelText, 'style'>;
}

/** The map: draws what the scene decided, and tells which place was pointed at. */
export class MapView {
  readonly #map: OlMap;
  readonly #layer: PlacesLayer;
  readonly #host = byId('map');
  readonly #target: HTMLElement;
  readonly #legend = h('details', { class: 'legend', open: innerWidth >= 1500, hidden: true, toggle: () => this.#settle() });
  readonly #tooltip = new Tooltip();
  readonly #beneath: BeneathCard;
  readonly #beyond = new BeyondButton(() => this.fitAll());
  readonly #attribution: string;
  #palette: Palette;
  #basemap: BasemapLayers | null = null;
  #summary: MapSummary | null = null;
  #chosen: ChosenPlace | null = null;
  #wanted: { readonly zoom: number; readonly extent: Extent } | null = null;
  #fitted: 'core' | 'whole' | null = null;
  #picked: ((point: GeoPoint | null) => void) | null = null;
  wasMovedByHand = false;

  constructor(palette: Palette, basemap: BasemapIndex | null, readonly events: MapEvents) {
    this.#palette = palette;
    this.#layer = new PlacesLayer(palette);
    this.#attribution = `GeoNames (CC BY 4.0)${basemap ? ` · ${basemap.attribution}` : ''}`;
    this.#target = h('div', { id: 'map-canvas', tabindex: '0', role: 'application', 'aria-label': t('mapLabel') });
    this.#beneath = new BeneathCard((place) => events.choose(place), (bounds) => this.fit(bounds, true, 15));
    const roving = new RovingList({ inView: () => this.#layer.circles?.within(this.#extent()) ?? [], mark: (circle) => this.#mark(circle), take: (circle) => this.#take(circle, this.#pixelOf(circle), true) });
    this.#host.append(
      this.#target, roving.element, this.#legend, this.#tooltip.element, tools(() => this.fitAll(), () => this.toggleFullScreen()), this.#beyond.element,
      attribution(basemap?.attribution ?? null), this.#beneath.element);
    this.#map = new OlMap({
      target: this.#target,
      layers: [this.#layer.layer],
      controls: openLayersControls(),
      interactions: defaultInteractions({ altShiftDragRotate: false, pinchRotate: false }),
      view: new View({ center: fromLonLat([60, 28]), resolution: metresPerPixel(4), minResolution: metresPerPixel(15), maxResolution: metresPerPixel(0), smoothResolutionConstraint: false, multiWorld: true }),
    });
    if (basemap) this.#basemap = new BasemapLayers(this.#map, basemap, palette);
    this.palette = palette;
    this.#listen();
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    this.#host.style.setProperty('--sea', palette.sea);
    this.#layer.palette = palette;
    if (this.#basemap) this.#basemap.palette = palette;
  }

  get zoom(): number {
    return zoomOf(this.#map.getView().getResolution() ?? metresPerPixel(4));
  }

  /** Takes in what the map is about, and where its places are. */
  show(summary: MapSummary, points: Points): void {
    this.#summary = summary;
    this.#layer.points = summary.isGathered ? points : null;
    this.#points = points;
    this.#wanted = null;
  }

  #points: Points | null = null;

  /** The part of the world in view. */
  get bounds(): GeoBounds {
    const [west, south, east, north] = transformExtent(this.#extent(), 'EPSG:3857', 'EPSG:4326') as Box;
    return east - west >= 360 ? { west: -180, south: -85, east: 180, north: 85 } : { west: wrap(west), south: Math.max(-85, south), east: wrap(east), north: Math.min(85, north) };
  }

  /** The zoom and the box, three views wide and high, for which circles and labels are wanted. */
  want(): { readonly zoom: number; readonly box: GeoBounds } {
    const extent = this.#extent();
    const wide = buffer(extent, getWidth(extent));
    const zoom = quarter(this.zoom);
    this.#wanted = { zoom, extent: wide };
    const [west, south, east, north] = transformExtent(wide, 'EPSG:3857', 'EPSG:4326') as Box;
    return { zoom, box: east - west >= 360 ? { west: -180, south: -90, east: 180, north: 90 } : { west: wrap(west), south, east: wrap(east), north } };
  }

  /** Draws circles; the fragment of the page's address tells of which selection they are. */
  showCircles(columns: CircleColumns, fragment: string): void {
    this.#layer.circles = new Circles(columns);
    legend(this.#legend, this.legend(columns));
    this.#mark(null);
    this.#remark();
    this.#settle();
    this.#target.dataset['selection'] = fragment;
    this.#target.dataset['drawn'] = String(Math.round(performance.now()));
  }

  /** Draws areas beneath the circles. */
  showShapes(shapes: readonly MapShape[]): void {
    this.#layer.shapes = new Shapes(shapes);
    legend(this.#legend, this.legend());
    this.#layer.layer.changed();
    this.#target.dataset['shapes'] = String(shapes.length);
  }

  legend(columns = this.#layer.circles?.columns): Legend {
    return { entries: this.#summary?.entries ?? [], sizes: columns?.sizes ?? [], isGathered: (columns?.places.some((places) => places > 1)) ?? false, hasRegions: this.#layer.shapes?.hasWords ?? false };
  }

  showLabels(labels: LabelColumns): void {
    this.#layer.showLabels(labels);
    this.#settle();
  }

  /** Singles a place out, or none: nothing but its ring is drawn anew. */
  choose(chosen: ChosenPlace | null): void {
    this.#chosen = chosen;
    this.#remark();
    this.#layer.layer.changed();
    this.#target.dataset['chosen'] = chosen?.place ?? '';
  }

  /** Where most of what is shown is; the chosen place stays in view. */
  fitCore(animated: boolean): void {
    if (!this.#summary) return;
    this.fit(this.#withChosen(this.#summary.extent), animated);
    this.#fitted = 'core';
  }

  /** All places that there are to show; asked again, where most of them are. */
  fitAll(): void {
    if (!this.#summary) return;
    if (this.#fitted === 'whole') {
      this.fitCore(true);
      return;
    }
    this.fit(this.#withChosen(this.#summary.whole), true);
    this.#fitted = 'whole';
  }

  fit(bounds: GeoBounds, animated: boolean, maxZoom = closestFit): void {
    const east = bounds.west > bounds.east ? bounds.east + 360 : bounds.east;
    const extent = transformExtent([bounds.west, Math.max(-85, bounds.south), east, Math.min(85, bounds.north)], 'EPSG:4326', 'EPSG:3857');
    const [width = 0, height = 0] = this.#map.getSize() ?? [];
    const padding = [Math.min(40, height * 0.08), Math.min(60, width * 0.08), Math.min(44, height * 0.12), Math.min(60, width * 0.08)];
    this.#map.getView().fit(extent, { padding, minResolution: metresPerPixel(maxZoom), duration: animated ? pace() : 0 });
    this.wasMovedByHand = false;
    this.#fitted = null;
    this.#tell();
  }

  /** Looks at a place closely. */
  zoomTo(point: GeoPoint, zoom: number): void {
    this.#map.getView().animate({ center: fromLonLat([point.longitude, point.latitude]), resolution: metresPerPixel(Math.max(zoom, this.zoom)), duration: pace() });
    this.wasMovedByHand = true;
  }

  /** Brings a place into view when it is not. */
  reveal(point: GeoPoint): void {
    const centre = fromLonLat([point.longitude, point.latitude]);
    const [left, bottom, right, top] = this.#extent();
    const middle = (left + right) / 2;
    const east = middle + nearestWorld(centre[0]! - middle);
    const marginX = (right - left) * 0.08;
    const marginY = (top - bottom) * 0.08;
    const inView = east > left + marginX && east < right - marginX && centre[1]! > bottom + marginY && centre[1]! < top - marginY;
    if (!inView) this.#map.getView().animate({ center: [east, centre[1]!], duration: pace() });
  }

  zoomBy(steps: number): void {
    const view = this.#map.getView();
    view.animate({ resolution: metresPerPixel(Math.min(15, Math.max(0, this.zoom + steps))), duration: pace() / 2 });
    this.wasMovedByHand = true;
  }

  /** Gives the whole screen to the map, or takes it back. */
  toggleFullScreen(): void {
    if (document.fullscreenElement) void document.exitFullscreen();
    else void this.#host.requestFullscreen();
  }

  /** Lists what lies at a point of the map. */
  list(list: BeneathList, pixel: readonly number[], byKeyboard: boolean): void {
    this.#tooltip.hide();
    this.#beneath.show(list, pixel, byKeyboard, () => this.#target.focus());
  }

  /** Closes what is open on the map; false when nothing was. */
  closeList(): boolean {
    const wasOpen = this.#beneath.isOpen;
    this.#beneath.close(true);
    return wasOpen;
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

  #withChosen(bounds: GeoBounds): GeoBounds {
    return this.#chosen ? including(bounds, this.#chosen.point) : bounds;
  }

  #extent(): Box {
    return this.#map.getView().calculateExtent(this.#map.getSize()) as Box;
  }

  /** The chosen place has its ring around its own circle, or, where it is gathered into another's, around a small one. */
  #remark(): void {
    const chosen = this.#chosen;
    const own = chosen ? this.#layer.circles?.of(chosen.place) : undefined;
    this.#layer.chosen = chosen && {
      east: eastOf(chosen.point.longitude), north: northOf(chosen.point.latitude), radius: own?.places === 1 ? own.radius : 5, style: chosen.style,
      label: { ...chosen.label, style: chosen.style },
    };
  }

  #mark(circle: Circle | null): void {
    const label = { latin: '', native: '', style: 'point' } as const;
    const active: Marked | null = circle && { east: circle.east, north: circle.north, radius: circle.radius, style: circle.style, label };
    this.#layer.active = active;
    this.#layer.layer.changed();
  }

  #take(circle: Circle, pixel: readonly number[], byKeyboard: boolean): void {
    if (circle.places > 1) this.events.open(circle, pixel, byKeyboard);
    else this.events.choose(circle.place);
  }

  #listen(): void {
    const target = this.#target;
    this.#map.on('click', (event) => this.#click(event.pixel));
    this.#map.on('pointermove', (event) => {
      if (event.dragging) return;
      const under = this.#under(event.pixel);
      if (!this.#beneath.isOpen) this.#tooltip.show(under, event.pixel, target.clientWidth);
      target.style.cursor = under.length > 0 || this.#layer.labelAt(event.pixel[0]!, event.pixel[1]!) ? 'pointer' : '';
    });
    target.addEventListener('pointerleave', () => this.#tooltip.hide());
    for (const gesture of ['pointerdown', 'wheel', 'keydown'] as const) target.addEventListener(gesture, () => (this.wasMovedByHand = true), { passive: true });
    this.#map.getView().on(['change:center', 'change:resolution'] as never, () => {
      this.#tooltip.hide();
      this.#beneath.close();
    });
    this.#map.on('moveend', () => this.#settle());
    new ResizeObserver(() => this.#map.updateSize()).observe(target);
  }

  /** The next click tells a point of the Earth instead of choosing what stands there; Escape tells none. */
  pickPoint(taken: (point: GeoPoint | null) => void): void {
    const end = (point: GeoPoint | null): void => {
      this.#picked = null;
      this.#target.classList.remove('is-picking');
      removeEventListener('keydown', escape, true);
      taken(point);
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end(null);
    };
    this.#target.classList.add('is-picking');
    addEventListener('keydown', escape, true);
    this.#picked = end;
  }

  #click(pixel: readonly number[]): void {
    if (this.#picked) {
      const [longitude, latitude] = toLonLat(this.#map.getCoordinateFromPixel([...pixel])) as [number, number];
      this.#picked({ longitude: wrap(longitude), latitude });
      return;
    }
    const [first, ...others] = this.#under(pixel);
    const label = this.#layer.labelAt(pixel[0]!, pixel[1]!);
    const circle = first ?? (label ? this.#layer.circles?.of(label) : undefined);
    this.#beneath.close();
    if (!circle) {
      if (label) this.events.choose(label);
      return;
    }
    this.#take(circle, pixel, false);
    if (circle.places === 1 && others.length > 0)
      this.list({ places: [circle, ...others], total: others.length + 1, bounds: null }, pixel, false);
  }

  /** The map has come to rest: what lies over it, what is beyond, and whether more is wanted. */
  #settle(): void {
    if (!this.#map.getSize()) return;
    const extent = this.#extent();
    this.#beyond.show(this.#points?.outside(extent) ?? 0);
    this.#layer.taken = roomsTaken(this.#host);
    this.#layer.layer.changed();
    this.#tell();
    const isOutdated = !this.#wanted || quarter(this.zoom) !== this.#wanted.zoom || !containsExtent(this.#wanted.extent, extent);
    // Before there is anything to show, the map stands only where it waits.
    if (this.#summary && isOutdated) this.events.moved();
  }

  #under(pixel: readonly number[]): Circle[] {
    const [east, north] = this.#map.getCoordinateFromPixel(pixel as number[]) as [number, number];
    const circles = this.#layer.circles?.under(east, north, this.#map.getView().getResolution() ?? 1) ?? [];
    return circles.length > 0 ? circles : this.#layer.shapes?.under(east, north) ?? [];
  }

  #pixelOf(circle: Circle): readonly number[] {
    const [left, , right] = this.#extent();
    const middle = (left + right) / 2;
    return this.#map.getPixelFromCoordinate([middle + nearestWorld(circle.east - middle), circle.north]) ?? [0, 0];
  }

  /** Says in the page where the map stands, for those who drive it by program. */
  #tell(): void {
    const [longitude, latitude] = toLonLat(this.#map.getView().getCenter() ?? [0, 0]);
    Object.assign(this.#target.dataset, { longitude: String(longitude), latitude: String(latitude), zoom: String(this.zoom) });
  }
}

/** Circles and labels are laid out for quarters of a zoom step; between two the coarser is drawn. */
const quarter = (zoom: number): number => Math.floor(zoom * 4 + 1e-6) / 4;

const wrap = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;
