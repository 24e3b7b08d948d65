import { buffer, containsExtent, getWidth, type Extent } from 'ol/extent';
import { transformExtent } from 'ol/proj';
import type { GeoBounds } from '../model';

type Box = [number, number, number, number];

/** The zoom and the part of the world for which circles and labels were last asked: three views wide and high, so that most moves need nothing new. */
export class WantedView {
  #last: { readonly zoom: number; readonly extent: Extent } | null = null;

  /** What is to be asked for where the map stands. */
  take(zoom: number, extent: Extent): { readonly zoom: number; readonly box: GeoBounds } {
    const wide = buffer(extent, getWidth(extent));
    this.#last = { zoom: quarter(zoom), extent: wide };
    const box = boundsOf(wide);
    return { zoom: quarter(zoom), box: box.west === -180 && box.east === 180 ? { west: -180, south: -90, east: 180, north: 90 } : box };
  }

  /** Whether the map stands where something else is wanted. */
  isOutdated(zoom: number, extent: Extent): boolean {
    return !this.#last || quarter(zoom) !== this.#last.zoom || !containsExtent(this.#last.extent, extent);
  }

  /** What there is to see has changed. */
  forget(): void {
    this.#last = null;
  }
}

/** A box of the plane in degrees, without what repeats itself sideways. */
export const boundsOf = (extent: Extent): GeoBounds => {
  const [west, south, east, north] = transformExtent(extent, 'EPSG:3857', 'EPSG:4326') as Box;
  return east - west >= 360 ? { west: -180, south, east: 180, north } : { west: wrap(west), south, east: wrap(east), north };
};

/** A longitude within the one world. */
export const wrap = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** Circles and labels are laid out for quarters of a zoom step; between two the coarser is drawn. */
const quarter = (zoom: number): number => Math.floor(zoom * 4 + 1e-6) / 4;
