import { coordinates } from '../coordinates';
import { byId, h, inLanguage, plural } from '../dom';
import { legend } from '../map/legend';
import type { Legend, PlaceRow } from '../model';

/** What a printed page shows: the map as it stands, its legend, and the table of its places. */
export interface Printable {
  readonly title: string;
  readonly map: HTMLCanvasElement;
  readonly legend: Legend;
  readonly rows: readonly PlaceRow[];
}

/** Lays the printed page out while the browser prints, however printing was begun. */
export function printOnDemand(printable: () => Printable | null): void {
  const page = byId('print');
  addEventListener('beforeprint', () => {
    const shown = printable();
    if (shown) page.replaceChildren(...layOut(shown));
  });
  addEventListener('afterprint', () => page.replaceChildren());
}

function layOut({ title, map, legend: shownLegend, rows }: Printable): HTMLElement[] {
  const explained = h('details', { class: 'legend', open: true });
  legend(explained, shownLegend);
  const row = (place: PlaceRow): HTMLTableRowElement =>
    h('tr', {},
      h('th', { scope: 'row' }, inLanguage(place.name, ''), ' ', inLanguage(place.native, '')),
      h('td', {}, [place.kind, place.country].filter(Boolean).join(', ')),
      h('td', {}, coordinates(place.point)),
      h('td', {}, String(place.mentions)),
      h('td', {}, String(place.documents)));
  return [
    h('h1', { dir: 'auto' }, title),
    h('figure', {}, h('img', { src: map.toDataURL(), alt: 'Map' }), explained),
    h('h2', {}, plural(rows.length, 'place')),
    h('table', {},
      h('thead', {}, h('tr', {}, ...['Place', 'Kind', 'Coordinates', 'Mentions', 'Documents'].map((word) => h('th', { scope: 'col' }, word)))),
      h('tbody', {}, ...rows.map(row))),
  ];
}
