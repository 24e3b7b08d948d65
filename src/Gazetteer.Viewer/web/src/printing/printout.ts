import { coordinates } from '../coordinates';
import { byId, h, inLanguage } from '../dom';
import type { PlacePanel, PlaceRow } from '../model';
import { counted, countryName, date, facts, kind, number, t, type WordKey } from '../words';
import { manyPages } from './paper';

/** What a printed page shows: the map, the table of its places, and what the documents say of each. */
export interface Printable {
  readonly title: string;
  /** The map with its legend, as a page of its own. */
  readonly map: Element;
  readonly rows: readonly PlaceRow[];
  /** How many places there are, where not all have rows. */
  readonly total: number;
  /** The passages, where they are wanted. */
  readonly panels?: readonly PlacePanel[];
}

/** Passages of a place; the rest is counted. */
export const mostPassages = 5;

/** What printing without being asked prints: such as from the browser's own menu. */
const mostRows = manyPages * 20;

const columns: readonly WordKey[] = ['place', 'kind', 'coordinatesShort', 'mentions', 'documents'];

/** The page that is printed instead of what is on the screen. */
export class Printout {
  readonly #page = byId('print');
  #isLaidOut = false;

  /** @param usual What is printed where nobody chose: printing may be begun in the browser's menu. */
  constructor(usual: () => Printable | null) {
    addEventListener('beforeprint', () => {
      const shown = this.#isLaidOut ? null : usual();
      if (shown) this.layOut({ ...shown, rows: shown.rows.slice(0, mostRows) });
    });
    addEventListener('afterprint', () => this.clear());
  }

  /** Lays pages out. They stand until they have been printed. */
  layOut(printable: Printable): void {
    this.#page.replaceChildren(...parts(printable));
    this.#isLaidOut = true;
  }

  clear(): void {
    this.#page.replaceChildren();
    this.#isLaidOut = false;
  }
}

function parts({ map, rows, total, panels, title }: Printable): HTMLElement[] {
  const said = total > rows.length ? [h('p', {}, t('printedFirst', { n: rows.length, total }))] : [];
  return [
    h('figure', {}, map),
    ...(rows.length > 0 ? [h('h2', {}, facts(title, counted('places', total))), ...said, table(rows)] : []),
    ...(panels && panels.length > 0 ? [h('h2', {}, t('printedPassages')), ...panels.map(passages)] : []),
  ];
}

const names = ({ name, native }: PlaceRow): (Node | string)[] => [inLanguage(name, ''), ' ', inLanguage(native, '')];

const table = (rows: readonly PlaceRow[]): HTMLElement =>
  h('table', {},
    h('thead', {}, h('tr', {}, ...columns.map((word) => h('th', { scope: 'col' }, t(word))))),
    h('tbody', {}, ...rows.map((row) =>
      h('tr', {},
        h('th', { scope: 'row' }, ...names(row)),
        h('td', {}, [kind(row.kind), countryName(row.countryCode, row.country)].filter(Boolean).join(', ')),
        h('td', {}, h('bdi', { dir: 'ltr' }, coordinates(row.point, row.style))),
        h('td', {}, number(row.mentions)),
        h('td', {}, number(row.documents))))));

/** A place's first passages, each below its document. */
function passages({ row, documents }: PlacePanel): HTMLElement {
  let left = mostPassages;
  const shown = documents.map((document) => {
    const taken = document.passages.slice(0, left);
    left -= taken.length;
    return { document, taken };
  }).filter(({ taken }) => taken.length > 0);
  const rest = row.mentions - (mostPassages - left);
  return h('section', {},
    h('h3', {}, ...names(row)),
    ...shown.flatMap(({ document, taken }) => [
      h('p', { class: 'facts', dir: 'auto' }, facts(document.title, date(document.date))),
      ...taken.map((passage) => h('p', { dir: 'auto' }, passage.before, h('b', {}, passage.text), passage.after)),
    ]),
    rest > 0 ? h('p', { class: 'facts' }, t('andMore', { n: rest })) : null);
}
