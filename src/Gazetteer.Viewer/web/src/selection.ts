import { Filter } from './explore/filter';
import type { Selection } from './model';

export const nothing: Selection = { document: null, place: null, at: null, all: false, filter: '' };

/** The selection as the server's parameters, and as the page's address. */
export function selectionQuery(selection: Selection): URLSearchParams {
  const query = new URLSearchParams();
  if (selection.document !== null) query.set('document', selection.document);
  if (selection.place !== null) query.set('place', selection.place);
  if (selection.at !== null) query.set('at', String(selection.at));
  if (selection.all) query.set('kinds', 'all');
  for (const [name, value] of new URLSearchParams(selection.filter)) query.append(name, value);
  return query;
}

/** The address's fragment; slashes and colons stay as they are, so that it can be read. */
export const fragmentOf = (selection: Selection): string => selectionQuery(selection).toString().replace(/%2F/g, '/').replace(/%3A/g, ':');

/** Reads a selection back from an address's fragment; what makes no sense is left out. */
export function selectionOf(fragment: string): Selection {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  const document = query.get('document') || null;
  return { document, place: placeOf(query.get('place')), at: document === null ? null : offset(query.get('at')), all: query.get('kinds') === 'all', filter: Filter.of(query).text };
}

export const areEqual = (a: Selection, b: Selection): boolean =>
  a.document === b.document && a.place === b.place && a.at === b.at && a.all === b.all && a.filter === b.filter;

/** One step back: first the chosen place is let go, then the document closes. */
export const back = (selection: Selection): Selection =>
  ({ ...nothing, all: selection.all, filter: selection.filter, document: selection.place !== null || selection.at !== null ? selection.document : null });

const offset = (text: string | null): number | null => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null);

const placeOf = (text: string | null): string | null => (text !== null && /^[^:]+:.+$/.test(text) ? text : null);
