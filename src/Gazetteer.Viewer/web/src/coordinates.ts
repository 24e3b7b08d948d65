import type { GeoPoint } from './model';

/** Latitude and longitude as maps print them: 25.1216° N, 62.3254° E. */
export function coordinates({ longitude, latitude }: GeoPoint): string {
  return `${degrees(latitude, 'N', 'S')}, ${degrees(longitude, 'E', 'W')}`;
}

const degrees = (value: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(4)}° ${value < 0 ? negative : positive}`;
