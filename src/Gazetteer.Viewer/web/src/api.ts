import type {
  BasemapIndex, DocumentList, GeoBounds, MapScene, Palettes, PlacedLabel, PlacePanel, PlaceRow, Progress, ReaderPage, SearchHits, Selection,
} from './model';
import { selectionQuery } from './selection';

async function get<T>(path: string, parameters?: URLSearchParams): Promise<T | null> {
  const query = parameters?.toString();
  const response = await fetch(query ? `${path}?${query}` : path);
  if (response.status === 204 || response.status === 404) return null;
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

function needed<T>(value: T | null): T {
  if (value === null) throw new Error('The view was asked for what is not there.');
  return value;
}

export const documents = async (filter: string, count: number): Promise<DocumentList> =>
  needed(await get('/api/documents', new URLSearchParams({ filter, count: String(count) })));

export const reader = (selection: Selection): Promise<ReaderPage | null> => get('/api/reader', selectionQuery(selection));

export const map = async (selection: Selection): Promise<MapScene> => needed(await get('/api/map', selectionQuery(selection)));

export async function labels(selection: Selection, zoom: number, box: GeoBounds): Promise<readonly PlacedLabel[]> {
  const query = selectionQuery(selection);
  for (const [name, value] of Object.entries({ zoom, ...box })) query.set(name, String(value));
  return needed(await get('/api/labels', query));
}

export const palettes = async (): Promise<Palettes> => needed(await get('/api/palettes'));

export const places = async (selection: Selection): Promise<readonly PlaceRow[]> => needed(await get('/api/places', selectionQuery(selection)));

export const place = (selection: Selection): Promise<PlacePanel | null> => get('/api/place', selectionQuery(selection));

export const search = async (text: string): Promise<SearchHits> => needed(await get('/api/search', new URLSearchParams({ text })));

/** The next mention: in the open text, or of the chosen place through all documents. */
export function walk(selection: Selection, forward: boolean, ofPlace: boolean): Promise<Selection | null> {
  const query = selectionQuery(selection);
  query.set('forward', String(forward));
  query.set('ofPlace', String(ofPlace));
  return get('/api/walk', query);
}

export const basemap = (): Promise<BasemapIndex | null> => get('/api/basemap');

/** TopoJSON of one tile of the base map. */
export const basemapTile = async (name: string): Promise<unknown> => needed(await get(`/api/basemap/${encodeURIComponent(name)}`));

export const exportAddress = (selection: Selection): string => `/api/export/mentions.csv?${selectionQuery(selection).toString()}`;

/** Follows the reading of documents until the page is left; the browser connects again by itself. */
export function followProgress(tell: (progress: Progress) => void, lost: () => void): void {
  const events = new EventSource('/api/progress');
  events.addEventListener('progress', (event) => tell(JSON.parse((event as MessageEvent<string>).data) as Progress));
  events.addEventListener('error', lost);
}
