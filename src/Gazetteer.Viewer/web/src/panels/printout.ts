import { coordinates } from '../coordinates';
import { byId, h, inLanguage } from '../dom';
import { type Legend, legend } from '../map/legend';
import type { PlaceRow } from '../model';
import { counted, countryName, kind, number, t, type WordKey } from '../words';

/** What a printed page shows: the map as it stands, its legend, and the table of its places. */
export interface Printable {
  readonly title: string;
  readonly map: HTMLCanvasElement;
  readonly legend: Legend;
  readonly rows: readonly PlaceRow[];
  /** How many places there are, where not all have rows. */
  readonly total: number;
}

const columns: readonly WordKey[] = ['place', 'kind', 'coordinatesShort', 'mentions', 'documents'];

/** Lays the printed page out while the browser prints, however printing was begun. */
export function printOnDemand(printable: () => Printable | null): void {
  const page = byId('print');
  addEventListener('beforeprint', () => {
    const shown = printable();
    if (shown) page.replaceChildren(...layOut(shown));
  });
  addEventListener('afterprint', () => page.replaceChildren());
}

function layOut({ title, map, legend: shownLegend, rows, total }: Printable): HTMLElement[] {
  const explained = h('details', { class: 'legend', open: true });
  legend(explained, shownLegend);
  const row = (place: PlaceRow): HTMLTableRowElement =>
    h('tr', {},
      h('th', { scope: 'row' }, inLanguage(place.name, ''), ' ', inLanguage(place.native, '')),
      h('td', {}, [kind(place.kind), countryName(place.countryCode, place.country)].filter(Boolean).join(', ')),
      h('td', {}, h('bdi', { dir: 'ltr' }, coordinates(place.point))),
      h('td', {}, number(place.mentions)),
      h('td', {}, number(place.documents)));
  return [
    h('h1', { dir: 'auto' }, title),
    h('figure', {}, h('img', { src: map.toDataURL(), alt: t('map') }), explained),
    h('h2', {}, counted('places', total)),
    ...(total > rows.length ? [h('p', {}, t('printedFirst', { n: rows.length, total }))] : []),
    h('table', {},
      h('thead', {}, h('tr', {}, ...columns.map((word) => h('th', { scope: 'col' }, t(word))))),
      h('tbody', {}, ...rows.map(row))),
  ];
}
