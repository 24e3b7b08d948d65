import type { NamedFile } from '../panels/droppedFiles';
import type { Draft, Imported, SentFiles, ShelfReply, TablePreview } from './model';

/** There is a gazetteer of the name already. */
export class NameTaken extends Error {}

async function ask<T>(path: string, query: Readonly<Record<string, string | boolean>> = {}, options: RequestInit = {}): Promise<T | null> {
  const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  const response = await fetch(parameters ? `${path}?${parameters}` : path, options);
  if (response.status === 409) throw new NameTaken((await response.text()).trim());
  if (!response.ok) throw new Error((await response.text()).trim());
  const text = response.status === 204 ? '' : await response.text();
  return text ? (JSON.parse(text) as T) : null;
}

const withDraft = (draft: Draft, signal?: AbortSignal): RequestInit => ({
  method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(draft), ...(signal ? { signal } : {}),
});

/** What has been imported; null where nothing can be. */
export const shelf = (): Promise<ShelfReply | null> => ask('/api/gazetteers');

export async function send(files: readonly NamedFile[], signal: AbortSignal): Promise<SentFiles> {
  const form = new FormData();
  for (const { name, file } of files) form.append('file', file, encodeURIComponent(name));
  return (await ask<SentFiles>('/api/gazetteers/files', {}, { method: 'POST', body: form, signal }))!;
}

export const giveUp = (files: string): Promise<unknown> => ask('/api/gazetteers/files', { files }, { method: 'DELETE' });

export const preview = async (files: string, draft: Draft, signal: AbortSignal): Promise<readonly TablePreview[]> =>
  (await ask<{ readonly tables: readonly TablePreview[] }>('/api/gazetteers/preview', { files }, withDraft(draft, signal)))!.tables;

export const accept = async (files: string, draft: Draft, replaces: boolean, signal: AbortSignal): Promise<Imported> =>
  (await ask<Imported>('/api/gazetteers/import', { files, replaces }, withDraft(draft, signal)))!;

export const change = (name: string, draft: Draft, readsAgain: boolean): Promise<unknown> => ask('/api/gazetteers/change', { name, readsAgain }, withDraft(draft));

export const remove = (name: string): Promise<unknown> => ask('/api/gazetteers', { name }, { method: 'DELETE' });
