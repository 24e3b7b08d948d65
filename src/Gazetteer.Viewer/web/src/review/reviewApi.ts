import { t } from '../words';
import type { Change, DecisionRow, Draft, MentionCard, PlaceChoice, ReviewPage, ReviewState } from './model';

async function ask<T>(path: string, query: Readonly<Record<string, string | number | boolean>> = {}, body?: RequestInit): Promise<T | null> {
  const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  const response = await fetch(`${path}?${parameters.toString()}`, body);
  if (response.status === 204 || (response.status === 404 && !body)) return null;
  if (!response.ok) throw new Error((await response.text()).trim());
  return (await response.json()) as T;
}

async function needed<T>(reply: Promise<T | null>): Promise<T> {
  const value = await reply;
  if (value === null) throw new Error(t('goneMention'));
  return value;
}

const post: RequestInit = { method: 'POST' };

/** Where the work stands; null where nothing can be corrected. */
export const state = (): Promise<ReviewState | null> => ask('/api/review');

export const mention = (document: string, at: number): Promise<MentionCard | null> => ask('/api/review/mention', { document, at });

export const places = async (name: string): Promise<readonly PlaceChoice[]> => (await needed(ask<{ places: readonly PlaceChoice[] }>('/api/review/places', { name }))).places;

export const queue = (count: number): Promise<ReviewPage> => needed(ask('/api/review/queue', { count }));

export const decisions = async (): Promise<readonly DecisionRow[]> => (await needed(ask<{ decisions: readonly DecisionRow[] }>('/api/review/decisions'))).decisions;

export const decide = (document: string, at: number, draft: Draft): Promise<Change> =>
  needed(ask('/api/review/decisions', { document, at }, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(draft) }));

export const undo = (): Promise<Change> => needed(ask('/api/review/undo', {}, post));

export const redo = (): Promise<Change> => needed(ask('/api/review/redo', {}, post));

export const withdraw = (id: string): Promise<Change> => needed(ask('/api/review/withdraw', { id }, post));

/** Gives a document these tags in place of those that it had. */
export async function tag(document: string, tags: readonly string[]): Promise<void> {
  await ask('/api/review/tags', { document }, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(tags) });
}

export const save = (path: string, overwrite: boolean): Promise<ReviewState> => needed(ask('/api/review/save', { path, overwrite }, post));
