import type {
  BasemapIndex, CircleColumns, DocumentList, DocumentOrder, ExportFormat, Gathered, GeoBounds, LabelColumns, MapShapes, MapSummary, Palettes, PalettesReply, PlaceDocument, PlacePanel, PlaceTablePage, Progress,
  ReaderPage, SearchHits, Selection, TextHits, UploadLimits,
} from './model';
import type { NamedFile } from './panels/droppedFiles';
import { reach } from './reach';
import { nothing, selectionQuery } from './selection';

/** The program on this computer does not answer. */
export class Unreachable extends Error {}

async function ask(path: string, options?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(path, options);
    reach.found();
    return response;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    reach.lost();
    throw new Unreachable(String(error));
  }
}

async function get<T>(path: string, parameters?: URLSearchParams, signal?: AbortSignal): Promise<T | null> {
  const query = parameters?.toString();
  const response = await ask(query ? `${path}?${query}` : path, signal ? { signal } : {});
  if (response.status === 204 || response.status === 404) return null;
  if (!response.ok) throw new Error((await response.text()).trim());
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

/** What the map shows does not depend on the chosen place. */
const ofDocument = ({ document, all, filter }: Selection): Selection => ({ ...nothing, document, all, filter });

/** The documents, of the chosen place alone where one is given. */
export const documents = async (
  choice: { readonly all: boolean; readonly filter: string; readonly place: string | null }, typed: string, sort: DocumentOrder, from: number, count: number, signal: AbortSignal,
): Promise<DocumentList> => needed(await get('/api/documents', queryOf({ ...nothing, ...choice }, { filter: typed, sort, from, count }), signal));

/** Takes a document off the desk. */
export async function removeDocument(key: string): Promise<void> {
  await ask(`/api/documents?${new URLSearchParams({ document: key }).toString()}`, { method: 'DELETE' });
}

/** A stretch of the open document: that of the chosen mention, or else that of a block; null when there is no such document. */
export const reader = (selection: Selection, block: number, signal: AbortSignal): Promise<ReaderPage | null> => get('/api/reader', queryOf(selection, { block }), signal);

/** What the map is about; null when there is no such document. */
export const map = (selection: Selection, signal: AbortSignal): Promise<MapSummary | null> => get('/api/map', selectionQuery(ofDocument(selection)), signal);

/** Where every place is: x and y in 65,536ths of the square world. */
export async function points(selection: Selection, signal: AbortSignal): Promise<Uint16Array> {
  const response = await ask(`/api/points?${selectionQuery(ofDocument(selection)).toString()}`, { signal });
  return response.ok ? new Uint16Array(await response.arrayBuffer()) : new Uint16Array();
}

export const circles = (selection: Selection, zoom: number, box: GeoBounds, signal: AbortSignal): Promise<CircleColumns | null> =>
  get('/api/circles', queryOf(ofDocument(selection), { zoom, ...box }), signal);

export const labels = (selection: Selection, zoom: number, box: GeoBounds, languages: string, signal: AbortSignal): Promise<LabelColumns | null> =>
  get('/api/labels', queryOf(ofDocument(selection), { zoom, ...box, languages }), signal);

/** The areas beneath the circles: regions in words, and the outline of the chosen place. */
export const shapes = async (selection: Selection, signal: AbortSignal): Promise<MapShapes> =>
  (await get<MapShapes>('/api/shapes', selectionQuery(selection), signal)) ?? { shapes: [], leftOut: 0 };

/** The places that the circle of a place stands for. */
export const gathered = async (selection: Selection, place: string, zoom: number, signal: AbortSignal): Promise<Gathered> =>
  needed(await get('/api/gathered', queryOf({ ...ofDocument(selection), place }, { zoom }), signal));

export async function palettes(): Promise<Palettes> {
  const reply: PalettesReply = needed(await get('/api/palettes'));
  return { light: { ...reply.light, circles: reply.lightCircles, areas: reply.lightAreas }, dark: { ...reply.dark, circles: reply.darkCircles, areas: reply.darkAreas }, labels: reply.labels, labelLanguages: reply.labelLanguages };
}

export const places = async (selection: Selection, sort: string, ascending: boolean, from: number, count: number, signal?: AbortSignal): Promise<PlaceTablePage> =>
  (await get('/api/places', queryOf(ofDocument(selection), { sort, ascending, from, count }), signal)) ?? { total: 0, rows: [] };

/** The chosen place and so many of its documents; null when nothing that is shown mentions it. */
export const place = (selection: Selection, sort: DocumentOrder, count: number, signal: AbortSignal): Promise<PlacePanel | null> =>
  get('/api/place', queryOf(selection, { sort, count }), signal);

/** More passages of a place in a document. */
export const passages = async (document: string, ofPlace: string, selection: Selection, from: number): Promise<PlaceDocument> =>
  needed(await get('/api/passages', queryOf({ ...ofDocument(selection), document, place: ofPlace }, { from })));

export const search = async (selection: Selection, text: string, signal: AbortSignal): Promise<SearchHits> =>
  needed(await get('/api/search', queryOf({ ...ofDocument(selection), document: null }, { text }), signal));

/** Passages that hold words, whatever they are about. */
export const texts = async (words: string, from: number, count: number, signal: AbortSignal): Promise<TextHits> =>
  needed(await get('/api/texts', new URLSearchParams({ words, from: String(from), count: String(count) }), signal));

/** The next mention: in the open text, or of the chosen place through all documents. */
export const walk = (selection: Selection, forward: boolean, ofPlace: boolean, signal: AbortSignal): Promise<Omit<Selection, 'all' | 'filter'> | null> =>
  get('/api/walk', queryOf(selection, { forward, ofPlace }), signal);

export const basemap = (): Promise<BasemapIndex | null> => get('/api/basemap');

/** TopoJSON of one tile of the base map. */
export const basemapTile = async (name: string): Promise<unknown> => needed(await get(`/api/basemap/${encodeURIComponent(name)}`));

export const exportFormats = async (): Promise<readonly ExportFormat[]> => needed(await get('/api/exports'));

/** What is shown, as a file. */
export async function exported(format: ExportFormat, selection: Selection): Promise<Blob> {
  const response = await ask(`/api/exports/${encodeURIComponent(format.name)}?${queryOf(selection, { excel: format.isForExcel }).toString()}`);
  if (!response.ok) throw new Error((await response.text()).trim());
  return response.blob();
}

/** What may be dropped on the page; null where the view reads nothing. */
export const uploadLimits = (): Promise<UploadLimits | null> => get('/api/uploads');

/** Sends files to the program on this computer; those that are too large go by name alone, for it to say so. */
export async function upload(files: readonly NamedFile[], limits: UploadLimits): Promise<void> {
  const form = new FormData();
  for (const { name, file } of files) {
    if (file.size > limits.mostBytes) form.append('oversized', name);
    else form.append('file', file, encodeURIComponent(name));
  }
  const response = await ask('/api/uploads', { method: 'POST', body: form });
  if (!response.ok) throw new Error((await response.text()).trim());
}

/** Reads the documents that come with the program. */
export async function openSample(): Promise<void> {
  const response = await ask('/api/sample', { method: 'POST' });
  if (!response.ok) throw new Error((await response.text()).trim());
}

export async function cancelReading(): Promise<void> {
  await ask('/api/progress/cancel', { method: 'POST' });
}

/** Follows the reading of documents until the page is left; the browser connects again by itself. */
export function followProgress(tell: (progress: Progress) => void, lost: () => void): void {
  const events = new EventSource('/api/progress');
  events.addEventListener('progress', (event) => {
    reach.found();
    tell(JSON.parse((event as MessageEvent<string>).data) as Progress);
  });
  events.addEventListener('error', () => {
    reach.lost();
    lost();
  });
}
