import type { Selection } from '../model';
import { nothing, selectionQuery } from '../selection';
import type { Comparison, Facets, Story, TimeLine } from './model';

async function ask<T>(path: string, query: URLSearchParams, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`${path}?${query.toString()}`, signal ? { signal } : {});
  if (!response.ok) throw new Error((await response.text()).trim());
  return (await response.json()) as T;
}

const kept = ({ all, filter }: Selection): Selection => ({ ...nothing, all, filter });

export const facets = (selection: Selection, signal?: AbortSignal): Promise<Facets> => ask('/api/facets', selectionQuery(kept(selection)), signal);

/** Documents and mentions by time; of the chosen place where there is one. */
export const timeLine = (selection: Selection, signal: AbortSignal): Promise<TimeLine> => ask('/api/timeline', selectionQuery({ ...kept(selection), place: selection.place }), signal);

/** An area that was typed, as filters write it. */
export const area = (text: string): Promise<{ readonly text: string; readonly label: string }> => ask('/api/area', new URLSearchParams({ text }));

export const story = (selection: Selection, signal: AbortSignal): Promise<Story> => ask('/api/story', selectionQuery({ ...kept(selection), document: selection.document }), signal);

function groups(selection: Selection, a: string, b: string): URLSearchParams {
  const query = selectionQuery(kept(selection));
  query.set('a', a);
  query.set('b', b);
  return query;
}

export const comparison = (selection: Selection, a: string, b: string, signal: AbortSignal): Promise<Comparison> => ask('/api/comparison', groups(selection, a, b), signal);

/** How often both groups mention the places of each circle of a zoom level. */
export function shares(selection: Selection, a: string, b: string, zoom: number, signal: AbortSignal): Promise<{ readonly place: readonly string[]; readonly a: readonly number[]; readonly b: readonly number[] }> {
  const query = groups(selection, a, b);
  if (selection.document !== null) query.set('document', selection.document);
  query.set('zoom', String(zoom));
  return ask('/api/comparison/shares', query, signal);
}

/** Where the table of a comparison can be had. */
export const comparisonTable = (selection: Selection, a: string, b: string): string => `/api/comparison.csv?${groups(selection, a, b).toString()}`;

/** The filter that the project keeps, and the views that were saved in it; null where there is no review. */
export async function views(): Promise<readonly View[] | null> {
  const response = await fetch('/api/views');
  return response.ok && response.status !== 204 ? ((await response.json()) as { readonly views: readonly View[] }).views : null;
}

/** Keeps a filter under a name; the empty name is that of what is shown, and an empty filter takes a view away. */
export async function keepView(name: string, filter: string): Promise<void> {
  const response = await fetch(`/api/views?${new URLSearchParams({ name, filter }).toString()}`, { method: 'PUT', keepalive: true });
  if (!response.ok) throw new Error((await response.text()).trim());
}

export interface View {
  readonly name: string;
  readonly filter: string;
}
