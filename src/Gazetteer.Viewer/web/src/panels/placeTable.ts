import { h, inLanguage } from '../dom';
import { walkByArrows } from '../keys';
import { circle } from '../map/legend';
import type { PlaceRow } from '../model';
import { type Column, sorted } from './sorting';

const stretch = 300;

/** All places that the map shows, as a table that can be sorted: what the map tells, in words. */
export class PlaceTable {
  readonly element = h('div', { class: 'table' });
  #rows: readonly PlaceRow[] = [];
  #column: Column = 'mentions';
  #ascending = false;
  #limit = stretch;

  constructor(readonly choose: (place: string) => void) {
    walkByArrows(this.element, '.place');
  }

  show(rows: readonly PlaceRow[]): void {
    this.#rows = rows;
    this.#draw();
  }

  #draw(): void {
    const rows = sorted(this.#rows, this.#column, this.#ascending);
    const table = h('table', {},
      h('caption', {}, 'The places on the map'),
      h('thead', {}, h('tr', {}, this.#header('name', 'Place'), this.#header('mentions', 'Mentions'), this.#header('documents', 'Docs', 'Docs: number of documents'))),
      h('tbody', {}, ...rows.slice(0, this.#limit).map((row) => this.#row(row))));
    this.element.replaceChildren(table);
    if (rows.length > this.#limit) this.element.append(h('button', { type: 'button', class: 'more', click: () => this.#more() }, 'Show more places'));
  }

  #more(): void {
    this.#limit += stretch;
    this.#draw();
  }

  #header(column: Column, text: string, spoken = text): HTMLTableCellElement {
    const isSorted = column === this.#column;
    const sort = (): void => {
      this.#ascending = isSorted ? !this.#ascending : column === 'name';
      this.#column = column;
      this.#draw();
      this.element.querySelector<HTMLElement>(`[data-column="${column}"]`)?.focus();
    };
    return h('th', { scope: 'col', 'aria-sort': isSorted ? (this.#ascending ? 'ascending' : 'descending') : 'none' },
      h('button', { type: 'button', 'data-column': column, 'aria-label': spoken, title: `Sort by ${spoken.toLowerCase()}`, click: sort }, text, h('span', { 'aria-hidden': 'true' }, isSorted ? (this.#ascending ? ' ▲' : ' ▼') : '')));
  }

  #row(row: PlaceRow): HTMLTableRowElement {
    return h('tr', { 'data-place': row.place },
      h('th', { scope: 'row' },
        h('button', { type: 'button', class: 'place', click: () => this.choose(row.place) },
          circle(row.style, 5),
          h('span', {},
            h('span', { class: 'names' }, inLanguage(row.name, ''), row.native ? h('span', { class: 'native' }, inLanguage(row.native, '')) : null),
            h('span', { class: 'facts' }, [row.kind, row.country].filter(Boolean).join(' · '))))),
      h('td', {}, String(row.mentions)),
      h('td', {}, String(row.documents)));
  }
}
