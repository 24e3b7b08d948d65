import { defaults as defaultInteractions } from 'ol/interaction/defaults';
import type BaseLayer from 'ol/layer/Base';
import OlMap from 'ol/Map';
import { fromLonLat, toLonLat } from 'ol/proj';
import View from 'ol/View';
import { byId, h } from '../dom';
import type { BasemapIndex, CircleColumns, GeoBounds, GeoPoint, LabelColumns, LabelSizes, MapShapes, MapSummary, Palette } from '../model';
import { t } from '../words';
import { BasemapLayers } from './basemap';
import { BeneathCard, type BeneathList } from './beneath';
import { Camera } from './camera';
import { type Circle, Circles } from './circles';
import { Attribution, BeyondButton, openLayersControls, roomsTaken, tools } from './controls';
import { type Legend, legend } from './legend';
import { picture } from './picture';
import { eastOf, metresPerPixel, northOf } from './plane';
import { type Marked, PlacesLayer } from './placesLayer';
import { PointPicker } from './pointPicker';
import { Shapes } from './shapes';
import type { Points } from './points';
import { RovingList } from './roving';
import type { ChosenPlace } from './singlingOut';
import type { Shares } from './shares';
import { Tooltip } from './tooltip';
import { boundsOf, WantedView, wrap } from './wantedView';

/** What the map tells those who use it. */
export interface MapEvents {
  choose(place: string): void;
  /** A circle that stands for several places was opened, at a point of the map. */
  open(circle: Circle, pixel: readonly number[], byKeyboard: boolean): void;
  /** Circles and labels are wanted for another zoom or another part of the world. */
  moved(): void;
}

/** The map: draws what the scene decided, and tells which place was pointed at. */
export class MapView {
  readonly camera: Camera;
  readonly #map: OlMap;
  readonly #layer: PlacesLayer;
  readonly #host = byId('map');
  readonly #target: HTMLElement;
  readonly #picker: PointPicker;
  readonly #legend = h('details', { class: 'legend', open: innerWidth >= 1500, hidden: true, toggle: () => this.#settle() });
  readonly #tooltip = new Tooltip();
  readonly #beneath: BeneathCard;
  readonly #beyond = new BeyondButton(() => this.camera.fitAll());
  readonly #attribution: Attribution;
  readonly #basemap: BasemapLayers | null;
  #palette: Palette;
  #summary: MapSummary | null = null;
  #points: Points | null = null;
  #chosen: ChosenPlace | null = null;
  readonly #wanted = new WantedView();

  constructor(palette: Palette, sizes: LabelSizes, basemap: BasemapIndex | null, readonly events: MapEvents) {
    this.#palette = palette;
    this.#layer = new PlacesLayer(palette, sizes);
    this.#attribution = new Attribution(basemap?.attribution ?? null);
    this.#target = h('div', { id: 'map-canvas', tabindex: '0', role: 'application', 'aria-label': t('mapLabel') });
    this.#picker = new PointPicker(this.#target);
    this.#beneath = new BeneathCard((place) => events.choose(place), (bounds) => this.camera.fit(bounds, true, 15));
    const roving = new RovingList({ inView: () => this.#layer.circles?.within(this.camera.extent) ?? [], mark: (circle) => this.#mark(circle), take: (circle) => this.#take(circle, this.#pixelOf(circle), true) });
    this.#host.append(
      this.#target, roving.element, this.#legend, this.#tooltip.element, tools(() => this.camera.fitAll(), () => this.toggleFullScreen()), this.#beyond.element,
      this.#attribution.element, this.#beneath.element);
    this.#map = new OlMap({
      target: this.#target,
      layers: [this.#layer.layer],
      controls: openLayersControls(),
      interactions: defaultInteractions({ altShiftDragRotate: false, pinchRotate: false }),
      view: new View({ center: fromLonLat([60, 28]), resolution: metresPerPixel(4), minResolution: metresPerPixel(15), maxResolution: metresPerPixel(0), smoothResolutionConstraint: false, multiWorld: true }),
    });
    // Where the map stands is said in the page, for those who drive it by program.
    this.camera = new Camera(this.#map, (longitude, latitude, zoom) => Object.assign(this.#target.dataset, { longitude, latitude, zoom }));
    this.#basemap = basemap && new BasemapLayers(this.#map, basemap, palette);
    this.palette = palette;
    this.#listen();
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    this.#host.style.setProperty('--sea', palette.sea);
    this.#layer.palette = palette;
    if (this.#basemap) this.#basemap.palette = palette;
  }

  /** Takes in what the map is about, and where its places are. */
  show(summary: MapSummary, points: Points): void {
    this.#summary = summary;
    this.#attribution.credits = summary.credits;
    this.camera.summary = summary;
    this.#layer.points = summary.isGathered ? points : null;
    this.#points = points;
    this.#wanted.forget();
  }

  /** The zoom and the box, three views wide and high, for which circles and labels are wanted. The map stands where it is to be looked at. */
  want(): { readonly zoom: number; readonly box: GeoBounds } {
    this.#basemap?.begin();
    return this.#wanted.take(this.camera.zoom, this.camera.extent);
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
  showShapes({ shapes, leftOut }: MapShapes): void {
    this.#layer.shapes = new Shapes(shapes, leftOut);
    legend(this.#legend, this.legend());
    this.#layer.layer.changed();
    this.#target.dataset['shapes'] = String(shapes.length);
  }

  legend(columns = this.#layer.circles?.columns): Legend {
    return { entries: this.#summary?.entries ?? [], sizes: columns?.sizes ?? [], isGathered: (columns?.places.some((places) => places > 1)) ?? false, hasRegions: this.#layer.shapes?.hasWords ?? false, regionsLeftOut: this.#layer.shapes?.leftOut ?? 0 };
  }

  /** The box that is in view, without what repeats itself sideways. */
  inView(): GeoBounds {
    return boundsOf(this.camera.extent);
  }

  /** Splits circles between two groups; null for circles of one piece. */
  split(shares: Shares | null): void {
    this.#layer.shares = shares;
    this.#layer.layer.changed();
  }

  /** Draws a layer of lines between base map and circles. */
  add(layer: BaseLayer): void {
    this.#map.addLayer(layer);
  }

  showLabels(labels: LabelColumns): void {
    this.#layer.showLabels(labels);
    this.#remark();
    this.#settle();
  }

  /** Singles a place out, or none: nothing but its ring is drawn anew. */
  choose(chosen: ChosenPlace | null): void {
    this.#chosen = chosen;
    this.camera.chosen = chosen?.point ?? null;
    this.#remark();
    this.#layer.layer.changed();
    this.#target.dataset['chosen'] = chosen?.place ?? '';
  }

  /** A place that has a circle of its own; null where it is gathered into another's, or not in view. */
  find(place: string): ChosenPlace | null {
    const circle = this.#layer.circles?.of(place);
    if (circle?.places !== 1) return null;
    const [longitude = 0, latitude = 0] = toLonLat([circle.east, circle.north]);
    return { place, point: { longitude, latitude }, style: circle.style, label: { latin: circle.name, native: '' } };
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
    const painted = picture(this.#target, palette, this.#attribution.words);
    if (palette !== own) this.palette = own;
    return painted;
  }

  /** The next click tells a point of the Earth instead of choosing what stands there; Escape tells none. */
  pickPoint(taken: (point: GeoPoint | null) => void): void {
    this.#picker.begin(taken);
  }

  /** The chosen place has its ring around its own circle, or, where it is gathered into another's, around a small one. */
  #remark(): void {
    const chosen = this.#chosen;
    const own = chosen ? this.#layer.circles?.of(chosen.place) : undefined;
    this.#layer.chosen = chosen && {
      place: own?.places === 1 ? own.place : null, east: eastOf(chosen.point.longitude), north: northOf(chosen.point.latitude), radius: own?.places === 1 ? own.radius : 5, style: chosen.style,
      label: this.#layer.textOf(chosen.place) ?? { ...chosen.label, style: chosen.style },
    };
  }

  #mark(circle: Circle | null): void {
    const label = { latin: '', native: '', style: 'point' } as const;
    const active: Marked | null = circle && { place: circle.place, east: circle.east, north: circle.north, radius: circle.radius, style: circle.style, label };
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
    for (const gesture of ['pointerdown', 'wheel', 'keydown'] as const) target.addEventListener(gesture, () => (this.camera.wasMovedByHand = true), { passive: true });
    this.#map.getView().on(['change:center', 'change:resolution'] as never, () => {
      this.#tooltip.hide();
      this.#beneath.close();
    });
    this.#map.on('moveend', () => this.#settle());
    new ResizeObserver(() => this.#map.updateSize()).observe(target);
  }

  #click(pixel: readonly number[]): void {
    const [longitude = 0, latitude = 0] = toLonLat(this.#map.getCoordinateFromPixel([...pixel]));
    if (this.#picker.take({ longitude: wrap(longitude), latitude })) return;
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
    const { extent, zoom } = this.camera;
    this.#beyond.show(this.#points?.outside(extent) ?? 0);
    this.#layer.taken = roomsTaken(this.#host);
    this.#layer.layer.changed();
    this.camera.tell();
    // Before there is anything to show, the map stands only where it waits.
    if (this.#summary && this.#wanted.isOutdated(zoom, extent)) this.events.moved();
  }

  #under(pixel: readonly number[]): Circle[] {
    const [east = 0, north = 0] = this.#map.getCoordinateFromPixel([...pixel]);
    const circles = this.#layer.circles?.under(east, north, this.camera.resolution) ?? [];
    return circles.length > 0 ? circles : this.#layer.shapes?.under(east, north) ?? [];
  }

  #pixelOf(circle: Circle): readonly number[] {
    return this.#map.getPixelFromCoordinate([this.camera.eastInView(circle.east), circle.north]) ?? [0, 0];
  }
}
