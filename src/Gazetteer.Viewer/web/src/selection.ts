import type { Selection } from './model';

export const nothing: Selection = { document: null, place: null, mention: null, all: false };

/** The selection as the server's parameters. */
export function selectionQuery(selection: Selection): URLSearchParams {
  const query = new URLSearchParams();
  if (selection.document !== null) query.set('document', String(selection.document));
  if (selection.place !== null) query.set('place', selection.place);
  if (selection.mention !== null) query.set('mention', String(selection.mention));
  if (selection.all) query.set('kinds', 'all');
  return query;
}

/** Reads a selection back from an address's fragment; what is no number is left out. */
export function selectionOf(fragment: string): Selection {
  const query = new URLSearchParams(fragment.replace(/^#/, ''));
  return { document: ordinal(query.get('document')), place: query.get('place'), mention: ordinal(query.get('mention')), all: query.get('kinds') === 'all' };
}

export const areEqual = (a: Selection, b: Selection): boolean =>
  a.document === b.document && a.place === b.place && a.mention === b.mention && a.all === b.all;

/** One step back: first the chosen place is let go, then the document closes. */
export const back = (selection: Selection): Selection =>
  ({ ...nothing, all: selection.all, document: selection.place !== null || selection.mention !== null ? selection.document : null });

function ordinal(text: string | null): number | null {
  return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
