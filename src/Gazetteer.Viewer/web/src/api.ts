import type {
  BasemapIndex, DocumentList, ExportFormat, GeoBounds, MapScene, Palettes, PlacedLabel, PlacePanel, PlaceRow, Progress, ReaderPage, SearchHits, Selection, UploadLimits,
} from './model';
import type { NamedFile } from './panels/droppedFiles';
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

/** The selection as parameters, with others. */
function queryOf(selection: Selection, others: Readonly<Record<string, string | number | boolean>>): URLSearchParams {
  const query = selectionQuery(selection);
  for (const [name, value] of Object.entries(others)) query.set(name, String(value));
  return query;
}

export const documents = async (selection: Selection, filter: string, count: number): Promise<DocumentList> =>
  needed(await get('/api/documents', queryOf(selection, { filter, count })));

/** A stretch of the open document: that of the chosen mention, or else that of a block. */
export const reader = (selection: Selection, block: number): Promise<ReaderPage | null> => get('/api/reader', queryOf(selection, { block }));

export const map = async (selection: Selection): Promise<MapScene> => needed(await get('/api/map', selectionQuery(selection)));

export const labels = async (selection: Selection, zoom: number, box: GeoBounds): Promise<readonly PlacedLabel[]> =>
  needed(await get('/api/labels', queryOf(selection, { zoom, ...box })));

export const palettes = async (): Promise<Palettes> => needed(await get('/api/palettes'));

export const places = async (selection: Selection): Promise<readonly PlaceRow[]> => needed(await get('/api/places', selectionQuery(selection)));

/** The chosen place and so many of its documents; null when nothing that is shown mentions it. */
export const place = (selection: Selection, count: number): Promise<PlacePanel | null> => get('/api/place', queryOf(selection, { count }));

export const search = async (selection: Selection, text: string): Promise<SearchHits> => needed(await get('/api/search', queryOf(selection, { text })));

/** The next mention: in the open text, or of the chosen place through all documents. */
export const walk = (selection: Selection, forward: boolean, ofPlace: boolean): Promise<Omit<Selection, 'all'> | null> =>
  get('/api/walk', queryOf(selection, { forward, ofPlace }));

export const basemap = (): Promise<BasemapIndex | null> => get('/api/basemap');

/** TopoJSON of one tile of the base map. */
export const basemapTile = async (name: string): Promise<unknown> => needed(await get(`/api/basemap/${encodeURIComponent(name)}`));

export const exportFormats = async (): Promise<readonly ExportFormat[]> => needed(await get('/api/exports'));

export const exportAddress = (format: ExportFormat, selection: Selection): string =>
  `/api/exports/${encodeURIComponent(format.name)}?${selectionQuery(selection).toString()}`;

/** What may be dropped on the page; null where the view reads nothing. */
export const uploadLimits = (): Promise<UploadLimits | null> => get('/api/uploads');

/** Sends files to the program on this computer; those that are too large go by name alone, for it to say so. */
export async function upload(files: readonly NamedFile[], limits: UploadLimits): Promise<void> {
  const form = new FormData();
  for (const { name, file } of files) {
    if (file.size > limits.mostBytes) form.append('oversized', name);
    else form.append('file', file, encodeURIComponent(name));
  }
  const response = await fetch('/api/uploads', { method: 'POST', body: form });
  if (!response.ok) throw new Error(await response.text());
}

export async function cancelReading(): Promise<void> {
  await fetch('/api/progress/cancel', { method: 'POST' });
}

/** Follows the reading of documents until the page is left; the browser connects again by itself. */
export function followProgress(tell: (progress: Progress) => void, lost: () => void): void {
  const events = new EventSource('/api/progress');
  events.addEventListener('progress', (event) => tell(JSON.parse((event as MessageEvent<string>).data) as Progress));
  events.addEventListener('error', lost);
}
