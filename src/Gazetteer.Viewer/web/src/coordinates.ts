import type { CircleStyleName, GeoPoint } from './model';

/** The middle of a country or of a sea is not known to ten metres: it is written to so many digits. */
const digitsOfArea = 1;

/** A town is known to ten metres at best, and no better than its source writes it. */
const mostDigits = 4;

/** Latitude and longitude as maps print them, to the precision that they have: 25.1216° N, 62.3254° E. */
export function coordinates({ longitude, latitude }: GeoPoint, style: CircleStyleName = 'point'): string {
  const digits = style === 'point' ? Math.max(1, digitsOf(latitude), digitsOf(longitude)) : digitsOfArea;
  return `${degrees(latitude, digits, 'N', 'S')}, ${degrees(longitude, digits, 'E', 'W')}`;
}

const degrees = (value: number, digits: number, positive: string, negative: string): string =>
  `${Math.abs(value).toFixed(digits)}° ${value < 0 ? negative : positive}`;

const digitsOf = (value: number): number => value.toFixed(mostDigits).replace(/0+$/, '').split('.')[1]!.length;
