import * as api from '../api';
import { byId, h, iconButton, inLanguage } from '../dom';
import { walkByArrows } from '../keys';
import { Latest } from '../latest';
import type { DocumentCard, DocumentList, DocumentOrder, Selection } from '../model';
import type { SelectionStore } from '../store';
import { counted, date, facts, languageName, number, t, type WordKey } from '../words';
import { FailureNote } from './failure';
import type { Emptiness } from './emptyDesk';

const stretch = 200;
const orders: readonly (readonly [DocumentOrder, WordKey])[] = [
  ['read', 'byReading'], ['newest', 'byNewest'], ['date', 'byOldest'], ['title', 'byTitle'], ['mentions', 'byMentions'], ['file', 'byFile'],
];

/** The list of documents, sorted and filtered as the reader likes; those of the chosen place alone while one is chosen. */
export class DocumentsPanel {
  readonly #filter = h('input', { type: 'search', placeholder: t('filterHint'), 'aria-label': t('filterDocuments'), dir: 'auto', input: () => this.#restart() });
  readonly #order = h('select', { 'aria-label': t('sortDocuments'), change: () => this.#restart() }, ...orders.map(([value, words]) => h('option', { value }, t(words))));
  readonly #count = h('span', { class: 'count', role: 'status' });
  readonly #ofPlace = h('p', { class: 'chip', hidden: true });
  readonly #list = h('ul', { class: 'cards' });
  readonly #failure = new FailureNote(() => void this.refresh());
  readonly #asked = new Latest((error) => this.#failure.show(error));
  #limit = stretch;
  #isReading = true;
  #showsAll = false;
  #place: { readonly id: string; readonly name: string } | null = null;

  constructor(readonly store: SelectionStore, readonly emptiness: Emptiness) {
    byId('documents').append(
      h('div', { class: 'panel-title' }, h('h2', { id: 'documents-title', tabindex: '-1' }, t('documents')), this.#count),
      h('div', { class: 'choices' }, this.#filter, this.#order), this.#ofPlace, this.#failure.element, this.#list);
    this.#list.append(h('li', { class: 'empty' }, t('loading')));
    walkByArrows(this.#list, '.card');
    store.onChange((selection, before) => {
      if (selection.place !== before.place) this.#showsAll = false;
      if (selection.all !== before.all || selection.filter !== before.filter || selection.place !== before.place) this.#restart();
      else this.#mark(selection.document);
    });
  }

  /** The name of the chosen place is known. */
  name(place: { readonly id: string; readonly name: string } | null): void {
    this.#place = place;
    this.#tellPlace(this.store.current);
  }

  refresh(isReading = this.#isReading): Promise<void> {
    this.#isReading = isReading;
    const { all, place, filter: conditions } = this.store.current;
    const filter = this.#filter.value;
    const choice = { all, filter: conditions, place: this.#showsAll ? null : place };
    return this.#asked.ask(
      (signal) => api.documents(choice, filter, this.#order.value as DocumentOrder, 0, this.#limit, signal),
      (found) => this.#show(found, filter));
  }

  #restart(): void {
    this.#limit = stretch;
    this.#list.scrollTo(0, 0);
    void this.refresh();
  }

  #show(found: DocumentList, filter: string): void {
    this.#failure.clear();
    const focused = this.#list.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['document'] : undefined;
    const isNarrowed = filter !== '' || this.store.current.filter !== '' || (this.store.current.place !== null && !this.#showsAll);
    this.#count.textContent = isNarrowed ? t('found', { n: found.total }) : number(found.total);
    this.#list.replaceChildren(...this.#rows(found, filter));
    this.emptiness.show(found.total === 0 && !isNarrowed && !this.#isReading);
    this.#tellPlace(this.store.current);
    this.#mark(this.store.current.document);
    if (focused) this.#cardOf(focused)?.focus();
  }

  /** Puts the focus on a document's card, or on the heading where it is not listed. */
  focus(key: string | null): void {
    (key === null ? null : this.#cardOf(key) ?? null)?.focus();
    if (document.activeElement === document.body) byId('documents-title').focus();
  }

  #cardOf(key: string): HTMLElement | undefined {
    return [...this.#list.querySelectorAll<HTMLElement>('.card')].find((card) => card.dataset['document'] === key);
  }

  #tellPlace(selection: Selection): void {
    const { place } = selection;
    this.#ofPlace.hidden = place === null;
    if (place === null) return;
    const name = this.#place?.id === place ? this.#place.name : '…';
    const toggle = (): void => {
      this.#showsAll = !this.#showsAll;
      this.#restart();
    };
    this.#ofPlace.replaceChildren(t(this.#showsAll ? 'allDocumentsShown' : 'onlyDocumentsOf', { name }), ' ', h('button', { type: 'button', class: 'link', click: toggle }, t(this.#showsAll ? 'showOnly' : 'showAllDocuments')));
  }

  #rows({ total, cards }: DocumentList, filter: string): HTMLLIElement[] {
    if (total === 0) return [h('li', { class: 'empty' }, filter || this.store.current.filter ? t('noneFiltered') : this.#isReading ? t('reading') : t('noDocuments'))];
    const rows = cards.map((card) => this.#card(card));
    if (total > cards.length) rows.push(h('li', {}, h('button', { type: 'button', class: 'more', click: () => this.#more() }, t('moreDocuments'))));
    return rows;
  }

  #more(): void {
    this.#limit += stretch;
    void this.refresh();
  }

  #card(card: DocumentCard): HTMLLIElement {
    const open = (): void => this.store.choose({ ...this.store.current, document: card.key, at: null, place: card.ofPlace > 0 ? this.store.current.place : null });
    const shown = card.ofPlace || card.mentions;
    const counts = shown > 0 ? counted('mentions', shown) : t('mentionsNone');
    const all = card.mentions > 0 ? t('mentionsOfPlaces', { mentions: counted('mentions', card.mentions), places: counted('ofPlaces', card.places) }) : '';
    return h('li', { class: 'document' },
      h('button', { type: 'button', class: 'card', dir: card.isRightToLeft ? 'rtl' : 'ltr', 'data-document': card.key, title: [card.name, all].filter(Boolean).join('\n'), click: open },
        inLanguage(card.title, card.language, 'title'),
        h('span', { class: 'facts', dir: 'auto' }, facts(date(card.date), languageName(card.language, card.languageName), card.tags.join('; '))),
        h('span', { class: 'facts', dir: 'auto' }, counts)),
      iconButton('close', t('removeDocument', { title: card.title }), () => void this.#remove(card.key)));
  }

  async #remove(key: string): Promise<void> {
    try {
      await api.removeDocument(key);
      if (this.store.current.document === key) this.store.choose({ place: this.store.current.place });
    } catch (error) {
      this.#failure.show(error);
    }
  }

  #mark(document: string | null): void {
    for (const button of this.#list.querySelectorAll<HTMLElement>('.card')) {
      if (button.dataset['document'] === document) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }
}
