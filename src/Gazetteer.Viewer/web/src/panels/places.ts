import * as api from '../api';
import { byId, h } from '../dom';
import type { PlaceRow, Selection } from '../model';
import type { PageTitle } from '../pageTitle';
import type { SelectionStore } from '../store';
import { PlaceCard } from './placeCard';
import { PlaceTable } from './placeTable';

const usual = 40;

/** Right of the map: the table of places, or the chosen place and where it is mentioned. */
export class PlacesPanel {
  readonly #element = byId('places');
  readonly #table: PlaceTable;
  readonly #card: PlaceCard;
  readonly #all = h('input', { type: 'checkbox', change: () => this.store.choose({ ...this.store.current, all: this.#all.checked }) });
  readonly #choice = h('label', { class: 'choice', title: 'Also peoples (“Iranians”), languages, persons of a place’s name, and names within other names (“Zahedan University”)' },
    this.#all, ' Show every use of a name');
  readonly #heading = h('h2');
  readonly #count = h('span', { class: 'count', role: 'status' });
  readonly #none = h('p', { class: 'empty' });
  readonly #list: HTMLElement;
  #shown: string | null = null;
  #limit = usual;
  #isReading = true;
  rows: readonly PlaceRow[] = [];

  constructor(readonly store: SelectionStore, readonly title: PageTitle, walk: (forward: boolean, ofPlace: boolean) => void) {
    this.#table = new PlaceTable((place) => store.choose({ ...store.current, place, mention: null }));
    this.#list = h('div', {}, h('div', { class: 'panel-title' }, this.#heading, this.#count), this.#choice, this.#table.element, this.#none);
    this.#card = new PlaceCard(store, walk, () => this.#more());
    store.onChange((selection, before) => void this.show(selection, before.document !== selection.document || before.all !== selection.all));
  }

  /** More documents have come, or the last of them. */
  refresh(isReading: boolean): void {
    this.#isReading = isReading;
    void this.show(this.store.current, true);
  }

  /** Shows the selection; fetches the table again when its rows may have changed. */
  async show(selection: Selection, rowsChanged: boolean): Promise<void> {
    if (rowsChanged && !(await this.#fetchRows(selection))) return;
    if (selection.place !== this.#shown) this.#limit = usual;
    const panel = selection.place === null ? null : await api.place(selection, this.#limit);
    if (this.store.current !== selection) return;
    this.title.set('place', panel?.row.name ?? '');
    if (!panel) {
      this.#showTable(selection);
      return;
    }

    this.#element.replaceChildren(...this.#card.parts(panel));
    if (this.#shown !== selection.place) this.#element.scrollTo(0, 0);
    this.#shown = selection.place;
    this.#mark(selection);
  }

  /** False when something else was chosen meanwhile, which then shows itself. */
  async #fetchRows(selection: Selection): Promise<boolean> {
    const rows = await api.places(selection);
    if (this.store.current.document === selection.document && this.store.current.all === selection.all) {
      this.rows = rows;
      this.#table.show(rows);
    }

    return this.store.current === selection;
  }

  #showTable(selection: Selection): void {
    if (this.#shown !== null) this.#element.scrollTo(0, 0);
    this.#shown = null;
    this.#all.checked = selection.all;
    this.#heading.textContent = selection.document === null ? 'Places' : 'Places of this document';
    this.#count.textContent = this.rows.length.toLocaleString('en');
    this.#none.textContent = this.#isReading ? 'Reading …' : 'No place is mentioned.';
    this.#none.hidden = this.rows.length > 0;
    this.#table.element.hidden = this.rows.length === 0;
    // What is there already stays, so that a box that was ticked keeps the focus.
    if (this.#list.parentElement !== this.#element) this.#element.replaceChildren(this.#list);
  }

  #more(): void {
    this.#limit += 200;
    void this.show(this.store.current, false);
  }

  #mark(selection: Selection): void {
    const here = this.#element.querySelector(`[data-passage="${selection.document}/${selection.mention}"]`);
    here?.classList.add('here');
    here?.scrollIntoView({ block: 'nearest' });
  }
}
