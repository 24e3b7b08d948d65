import type { GeoBounds } from '../model';

const degrees = (value: number): string => String(Math.round(value * 1e4) / 1e4);

/** A box of degrees as the program reads it. */
export const boxOf = ({ west, south, east, north }: GeoBounds): string => [west, south, east, north].map(degrees).join(',');

/** The part of the world, from what was chosen: what the map shows now is a box, a name stands for itself. */
export function extentQuery(chosen: Map<string, string>, screen: () => GeoBounds): Map<string, string> {
  const query = new Map(chosen);
  const name = query.get('extent-name') ?? '';
  query.delete('extent-name');
  if (query.get('extent') === 'screen') query.set('extent', boxOf(screen()));
  else if (query.get('extent') === 'named') {
    if (name) query.set('extent', name);
    else query.delete('extent');
  }
  return query;
}

/** The settings of a picture as the program reads them, from those of the form that are not as usual. */
export function pictureQuery(chosen: Map<string, string>, names: readonly string[], language: string, screen: () => GeoBounds): Map<string, string> {
  const query = extentQuery(chosen, screen);
  if (query.get('paper') === 'pixels') {
    const size = query.get('pixels');
    if (size) query.set('paper', size.replaceAll(/\s/g, ''));
    else query.delete('paper');
  }
  for (const helper of ['pixels', 'first-name', 'second-name']) query.delete(helper);
  query.set('language', language);
  query.set('label-languages', names.filter((name, i) => name && names.indexOf(name) === i).join(','));
  return query;
}
