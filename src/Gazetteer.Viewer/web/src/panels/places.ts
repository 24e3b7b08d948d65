import * as api from '../api';
import { announce } from '../announce';
import { byId, h } from '../dom';
import { Latest } from '../latest';
import type { DocumentOrder, PlacePanel, PlaceRow, Selection } from '../model';
import type { PageTitle } from '../pageTitle';
import type { SelectionStore } from '../store';
import { counted, number, t } from '../words';
import { FailureNote } from './failure';
import { PlaceCard } from './placeCard';
import { PlaceTable } from './placeTable';

const usual = 40;

/** What others do when a place is shown or let go. */
export interface PlaceListener {
  shown(panel: PlacePanel | null): void;
  zoomTo(row: PlaceRow): void;
}

/** Right of the map: the table of places, or the chosen place and where it is mentioned. */
export class PlacesPanel {
  readonly #element = byId('places');
  readonly #card: PlaceCard;
  readonly #all = h('input', { type: 'checkbox', change: () => this.store.choose({ ...this.store.current, all: this.#all.checked }) });
  readonly #choice = h('label', { class: 'choice', title: t('everyUseHint') }, this.#all, ` ${t('everyUse')}`);
  readonly #heading = h('h2', { tabindex: '-1' });
  readonly #count = h('span', { class: 'count', role: 'status' });
  readonly #none = h('p', { class: 'empty' });
  readonly #failure = new FailureNote(() => void this.show(this.store.current, true));
  readonly #asked = new Latest((error) => this.#failure.show(error));
  readonly #list: HTMLElement;
  readonly #place = h('div', { class: 'chosen-place' });
  readonly table: PlaceTable;
  #shown: string | null = null;
  #listScroll = 0;
  #limit = usual;
  #order: DocumentOrder = 'read';
  #isReading = true;

  constructor(readonly store: SelectionStore, readonly title: PageTitle, readonly listener: PlaceListener, walk: (forward: boolean, ofPlace: boolean) => void) {
    this.table = new PlaceTable((place) => store.choosePlace(place), (error) => this.#failure.show(error));
    this.#list = h('div', { class: 'all-places' }, h('div', { class: 'panel-title' }, this.#heading, this.#count), this.#choice, this.table.element, this.#none);
    this.#element.append(this.#failure.element, this.#list);
    this.#card = new PlaceCard(store, walk, (row) => listener.zoomTo(row), () => this.#more(), (order) => this.#sort(order));
    store.onChange((selection, before) => {
      const isFilteredAnew = before.filter !== selection.filter;
      void this.show(selection, isFilteredAnew || before.document !== selection.document || before.all !== selection.all, isFilteredAnew || selection.place !== this.#shown);
    });
  }

  /** Puts a button beside each passage that asks what the mention really is. */
  offerCorrections(correct: (document: string, at: number) => void): void {
    this.#card.correct = correct;
  }

  /** More documents have come, or the last of them. */
  async refresh(isReading: boolean): Promise<void> {
    this.#isReading = isReading;
    await this.show(this.store.current, true, true);
  }

  /** Shows the selection; fetches the table again when its rows may have changed, and the place again when it is another. */
  async show(selection: Selection, rowsChanged: boolean, placeChanged = selection.place !== this.#shown): Promise<void> {
    this.#failure.clear();
    const rows = rowsChanged ? this.table.load(selection) : Promise.resolve();
    if (selection.place === null) {
      this.#asked.drop();
      await rows;
      this.#showTable(this.store.current);
      return;
    }

    if (selection.place !== this.#shown) this.#limit = usual;
    if (placeChanged) {
      await Promise.all([rows, this.#asked.ask((signal) => api.place(selection, this.#order, this.#limit, signal), (panel) => this.#showPlace(panel, selection))]);
    } else this.#mark(selection);
  }

  #showPlace(panel: PlacePanel | null, selection: Selection): void {
    const isOther = this.#shown !== selection.place;
    if (this.#shown === null) this.#listScroll = this.#element.scrollTop;
    const hadFocus = this.#element.contains(document.activeElement) || document.activeElement === document.body;
    const focused = (document.activeElement as HTMLElement | null)?.closest<HTMLElement>('[data-passage]')?.dataset['passage'];
    this.#shown = selection.place;
    this.title.set('place', panel?.row.name ?? '');
    this.#place.replaceChildren(...(panel ? this.#card.parts(panel, this.#order) : this.#nowhere()));
    this.#bring(this.#place);
    this.listener.shown(panel);
    this.#mark(selection);
    if (focused) this.#passage(focused)?.querySelector<HTMLElement>('.passage')?.focus();
    if (!isOther) return;
    this.#element.scrollTo(0, 0);
    if (panel) announce(`${panel.row.name}, ${counted('mentions', panel.row.mentions)} ${counted('inDocuments', panel.row.documents)}`);
    if (hadFocus) this.#place.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  /** What is there already stays, so that a box that was ticked keeps the focus. */
  #bring(part: HTMLElement): void {
    if (part.parentElement !== this.#element) this.#element.replaceChildren(this.#failure.element, part);
  }

  #nowhere(): HTMLElement[] {
    return [
      h('div', { class: 'panel-head' }, h('button', { type: 'button', class: 'link', click: () => this.store.leavePlace() }, t('allPlaces'))),
      h('p', { class: 'empty', role: 'status' }, this.#isReading ? t('reading') : t('noSuchPlace')),
    ];
  }

  #showTable(selection: Selection): void {
    const before = this.#shown;
    const hadFocus = this.#place.contains(document.activeElement) || document.activeElement === document.body;
    this.#shown = null;
    this.title.set('place', '');
    this.#all.checked = selection.all;
    this.#heading.textContent = t(selection.document === null ? 'places' : 'placesOfDocument');
    this.#count.textContent = number(this.table.total);
    this.#none.textContent = this.#isReading ? t('reading') : t('noPlace');
    this.#none.hidden = this.table.total > 0;
    this.table.element.hidden = this.table.total === 0;
    this.#bring(this.#list);
    if (before === null) return;
    this.listener.shown(null);
    this.#element.scrollTo(0, this.#listScroll);
    if (hadFocus && !this.table.focus(before)) this.#heading.focus({ preventScroll: true });
  }

  #more(): void {
    this.#limit += 200;
    void this.show(this.store.current, false, true);
  }

  #sort(order: DocumentOrder): void {
    this.#order = order;
    void this.show(this.store.current, false, true).then(() => this.#place.querySelector<HTMLElement>('select')?.focus());
  }

  #passage(key: string): HTMLElement | undefined {
    return [...this.#place.querySelectorAll<HTMLElement>('[data-passage]')].find((passage) => passage.dataset['passage'] === key);
  }

  #mark(selection: Selection): void {
    for (const marked of this.#place.querySelectorAll('.here')) marked.classList.remove('here');
    if (selection.at === null) return;
    const here = this.#passage(`${selection.at} ${selection.document}`);
    here?.classList.add('here');
    here?.scrollIntoView({ block: 'nearest' });
  }
}
