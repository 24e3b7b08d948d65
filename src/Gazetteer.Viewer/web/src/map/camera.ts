import type OlMap from 'ol/Map';
import { fromLonLat, toLonLat, transformExtent } from 'ol/proj';
import type { GeoBounds, GeoPoint, MapSummary } from '../model';
import { including, metresPerPixel, nearestWorld, zoomOf } from './plane';
import { wrap } from './wantedView';

const closestFit = 9;
const closest = 15;
/** Pixels at the left that the map's buttons take, and a circle beside them. */
const underTools = 68;
const stillness = matchMedia('(prefers-reduced-motion: reduce)');
const pace = (): number => (stillness.matches ? 0 : 400);
type Box = [number, number, number, number];

/** Where the map stands, and how it goes elsewhere. */
export class Camera {
  /** Whether the reader has moved the map since it was last fitted: then news do not move it. */
  wasMovedByHand = false;
  #summary: MapSummary | null = null;
  #chosen: GeoPoint | null = null;
  #fitted: 'core' | 'whole' | null = null;

  constructor(readonly map: OlMap, readonly told: (longitude: number, latitude: number, zoom: number) => void) {}

  /** What the map is about from now on. */
  set summary(summary: MapSummary) {
    this.#summary = summary;
  }

  /** The place that stays in view wherever the map is fitted to. */
  set chosen(point: GeoPoint | null) {
    this.#chosen = point;
  }

  get zoom(): number {
    return zoomOf(this.resolution);
  }

  /** Metres of the plane for a pixel. */
  get resolution(): number {
    return this.map.getView().getResolution() ?? metresPerPixel(4);
  }

  /** What is in view, on the plane. */
  get extent(): Box {
    return this.map.getView().calculateExtent(this.map.getSize()) as Box;
  }

  /** What is in view, in degrees. */
  get bounds(): GeoBounds {
    const [west, south, east, north] = transformExtent(this.extent, 'EPSG:3857', 'EPSG:4326') as Box;
    return east - west >= 360 ? { west: -180, south: -85, east: 180, north: 85 } : { west: wrap(west), south: Math.max(-85, south), east: wrap(east), north: Math.min(85, north) };
  }

  /** East of the world that lies nearest to the middle of the map. */
  eastInView(east: number): number {
    const [left, , right] = this.extent;
    const middle = (left + right) / 2;
    return middle + nearestWorld(east - middle);
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
    const [width = 0, height = 0] = this.map.getSize() ?? [];
    const padding = [Math.min(40, height * 0.08), Math.min(60, width * 0.08), Math.min(44, height * 0.12), Math.min(underTools, width * 0.18)];
    this.map.getView().fit(extent, { padding, minResolution: metresPerPixel(maxZoom), duration: animated ? pace() : 0 });
    this.wasMovedByHand = false;
    this.#fitted = null;
    this.tell();
  }

  /** Looks at a place closely. */
  zoomTo(point: GeoPoint, zoom: number): void {
    this.map.getView().animate({ center: fromLonLat([point.longitude, point.latitude]), resolution: metresPerPixel(Math.max(zoom, this.zoom)), duration: pace() });
    this.wasMovedByHand = true;
  }

  /** Brings a place into view when it is not. */
  reveal(point: GeoPoint): void {
    const [east = 0, north = 0] = fromLonLat([point.longitude, point.latitude]);
    const [left, bottom, right, top] = this.extent;
    const there = this.eastInView(east);
    const marginX = (right - left) * 0.08;
    const marginY = (top - bottom) * 0.08;
    const inView = there > left + Math.max(marginX, underTools * this.resolution) && there < right - marginX && north > bottom + marginY && north < top - marginY;
    if (!inView) this.map.getView().animate({ center: [there, north], duration: pace() });
  }

  zoomBy(steps: number): void {
    this.map.getView().animate({ resolution: metresPerPixel(Math.min(closest, Math.max(0, this.zoom + steps))), duration: pace() / 2 });
    this.wasMovedByHand = true;
  }

  /** Says where the map stands. */
  tell(): void {
    const [longitude = 0, latitude = 0] = toLonLat(this.map.getView().getCenter() ?? [0, 0]);
    this.told(longitude, latitude, this.zoom);
  }

  #withChosen(bounds: GeoBounds): GeoBounds {
    return this.#chosen ? including(bounds, this.#chosen) : bounds;
  }
}
