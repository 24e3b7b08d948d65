import * as api from '../api';
import { h } from '../dom';
import { walkByArrows } from '../keys';
import { Latest } from '../latest';
import { circle } from '../map/legend';
import type { PlaceRow, PlaceTablePage, Selection } from '../model';
import { nothing } from '../selection';
import { countryName, facts, kind, number, t } from '../words';
import { placeName } from './placeName';

export type Column = 'name' | 'mentions' | 'documents';
const stretch = 300;

/** All places that the map shows, as a table that can be sorted: what the map tells, in words. The program sorts; the page holds what has been looked at. */
export class PlaceTable {
  readonly element = h('div', { class: 'table' });
  readonly #asked: Latest;
  rows: readonly PlaceRow[] = [];
  total = 0;
  #selection: Selection = nothing;
  #column: Column = 'mentions';
  #ascending = false;
  #limit = stretch;

  constructor(readonly choose: (place: string) => void, failed: (error: unknown) => void) {
    this.#asked = new Latest(failed);
    walkByArrows(this.element, '.place');
  }

  /** In which order the rows stand. */
  get order(): { readonly column: Column; readonly isAscending: boolean } {
    return { column: this.#column, isAscending: this.#ascending };
  }

  /** Fetches and shows the rows of a selection. */
  async load(selection: Selection): Promise<void> {
    if (selection.document !== this.#selection.document) this.#limit = stretch;
    this.#selection = selection;
    await this.#asked.ask((signal) => api.places(selection, this.#column, this.#ascending, 0, this.#limit, signal), (page) => this.#show(page));
  }

  /** Puts the focus on a place's row; false where it is not shown. */
  focus(place: string): boolean {
    const row = [...this.element.querySelectorAll<HTMLElement>('tr[data-place]')].find((r) => r.dataset['place'] === place);
    row?.querySelector('button')?.focus();
    return row !== undefined;
  }

  #show({ total, rows }: PlaceTablePage): void {
    const focused = this.element.contains(document.activeElement) ? (document.activeElement as HTMLElement).closest<HTMLElement>('[data-place], [data-column]')?.dataset : undefined;
    this.rows = rows;
    this.total = total;
    const table = h('table', {},
      h('caption', {}, t('placesOnMap')),
      h('thead', {}, h('tr', {}, this.#header('name', t('place')), this.#header('mentions', t('mentions')), this.#header('documents', t('docs'), `${t('docs')}: ${t('documents')}`))),
      h('tbody', {}, ...rows.map((row) => this.#row(row))));
    this.element.replaceChildren(table);
    if (total > rows.length) this.element.append(h('button', { type: 'button', class: 'more', click: () => this.#more() }, t('morePlaces')));
    if (focused?.['column']) this.element.querySelector<HTMLElement>(`[data-column="${focused['column']}"]`)?.focus();
    else if (focused?.['place']) this.focus(focused['place']);
  }

  #more(): void {
    this.#limit += stretch;
    void this.load(this.#selection);
  }

  #header(column: Column, text: string, spoken = text): HTMLTableCellElement {
    const isSorted = column === this.#column;
    const sort = (): void => {
      this.#ascending = isSorted ? !this.#ascending : column === 'name';
      this.#column = column;
      void this.load(this.#selection);
    };
    return h('th', { scope: 'col', 'aria-sort': isSorted ? (this.#ascending ? 'ascending' : 'descending') : 'none' },
      h('button', { type: 'button', 'data-column': column, 'aria-label': spoken, title: t('sortBy', { column: spoken }), click: sort }, text, h('span', { 'aria-hidden': 'true' }, isSorted ? (this.#ascending ? ' ▲' : ' ▼') : '')));
  }

  #row(row: PlaceRow): HTMLTableRowElement {
    return h('tr', { 'data-place': row.place },
      h('th', { scope: 'row' },
        h('button', { type: 'button', class: 'place', click: () => this.choose(row.place) },
          circle(row.style, 5),
          h('span', {},
            h('span', { class: 'names' }, ...placeName(row)),
            h('span', { class: 'facts' }, facts(kind(row.kind), countryName(row.countryCode, row.country)))))),
      h('td', {}, number(row.mentions)),
      h('td', {}, number(row.documents)));
  }
}
