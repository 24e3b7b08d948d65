import { Unreachable } from '../api';
import type { Selection } from '../model';
import { nothing, selectionQuery } from '../selection';

export type Format = 'svg' | 'png' | 'pdf' | 'html';

/** A picture, and what it holds. */
export interface Picture {
  readonly content: Blob;
  readonly shown: number;
  readonly named: number;
  readonly outside: number;
  readonly pages: number;
  /** Documents without a date, which a row of maps by time leaves out. */
  readonly undated: number;
}

async function ask(path: string, selection: Selection, settings: Map<string, string>, only: readonly string[], signal?: AbortSignal): Promise<Response> {
  const query = selectionQuery({ ...nothing, document: selection.document, all: selection.all, filter: selection.filter });
  for (const [name, value] of settings) query.set(name, value);
  for (const place of only) query.append('only', place);
  const response = await fetch(`${path}?${query.toString()}`, signal ? { signal } : {}).catch((error: unknown) => {
    throw error instanceof DOMException && error.name === 'AbortError' ? error : new Unreachable(String(error));
  });
  if (!response.ok) throw new Error((await response.text()).trim());
  return response;
}

/** What is shown, as a picture. */
export async function picture(format: Format, selection: Selection, settings: Map<string, string>, only: readonly string[], signal?: AbortSignal): Promise<Picture> {
  const response = await ask(`/api/picture/${format}`, selection, settings, only, signal);
  const count = (name: string): number => Number(response.headers.get(name) ?? 0);
  return { content: await response.blob(), shown: count('Places-Shown'), named: count('Places-Named'), outside: count('Places-Outside'), pages: count('Pages'), undated: count('Documents-Undated') };
}

/** A class pack of what is shown. */
export const classPack = async (format: 'pdf' | 'html', selection: Selection, settings: Map<string, string>): Promise<Blob> =>
  (await ask(`/api/class/${format}`, selection, settings, [])).blob();
