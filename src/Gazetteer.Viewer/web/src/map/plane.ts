import type { GeoBounds, GeoPoint } from '../model';

/** The plane of web maps (EPSG:3857), in metres. */
const radius = 6378137;
export const worldWidth = 2 * Math.PI * radius;
export const halfWorld = worldWidth / 2;
const maxLatitude = 85.0511287798066;

export const eastOf = (longitude: number): number => (radius * longitude * Math.PI) / 180;

export const northOf = (latitude: number): number =>
  radius * Math.log(Math.tan(Math.PI / 4 + (Math.max(-maxLatitude, Math.min(maxLatitude, latitude)) * Math.PI) / 360));

/** East of a difference by the shorter way round the world. */
export const nearestWorld = (east: number): number => east - worldWidth * Math.round(east / worldWidth);

/** The zoom level of metres a pixel, as web maps count. */
export const zoomOf = (metresPerPixel: number): number => Math.log2(worldWidth / 256 / metresPerPixel);

export const metresPerPixel = (zoom: number): number => worldWidth / 256 / 2 ** zoom;

/** The box that holds a point too, widened on whichever side is nearer. */
export function including(bounds: GeoBounds, { longitude, latitude }: GeoPoint): GeoBounds {
  const { west } = bounds;
  const east = bounds.east < west ? bounds.east + 360 : bounds.east;
  const turned = [longitude - 360, longitude, longitude + 360];
  const at = turned.reduce((best, l) => (beyond(l, west, east) < beyond(best, west, east) ? l : best));
  return { west: wrap(Math.min(west, at)), east: wrap(Math.max(east, at)), south: Math.min(bounds.south, latitude), north: Math.max(bounds.north, latitude) };
}

const beyond = (l: number, west: number, east: number): number => Math.max(0, west - l, l - east);

const wrap = (longitude: number): number => (longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude);

/** The least length of 1, 2 or 5 with noughts that is not shorter than a length. */
export function scaleLength(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((times) => times * power).find((length) => length >= least * (1 - 1e-9))!;
}
