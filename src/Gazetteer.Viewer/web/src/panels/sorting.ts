import type { PlaceRow } from '../model';

export type Column = 'name' | 'mentions' | 'documents';

/** The rows in a column's order; rows that are equal there stay in the order in which they came. */
export function sorted(rows: readonly PlaceRow[], column: Column, ascending: boolean): PlaceRow[] {
  const compare = column === 'name'
    ? (a: PlaceRow, b: PlaceRow): number => a.name.localeCompare(b.name, 'en')
    : (a: PlaceRow, b: PlaceRow): number => a[column] - b[column];
  return rows.toSorted((a, b) => (ascending ? compare(a, b) : compare(b, a)));
}
