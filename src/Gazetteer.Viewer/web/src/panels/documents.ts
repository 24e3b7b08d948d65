import * as api from '../api';
import { byId, h, inLanguage, plural } from '../dom';
import { walkByArrows } from '../keys';
import type { DocumentCard, DocumentList } from '../model';
import type { SelectionStore } from '../store';

const stretch = 200;

/** The list of documents, with a box that filters it. */
export class DocumentsPanel {
  readonly #filter = h('input', { type: 'search', placeholder: 'Filter by title, file, date or language', 'aria-label': 'Filter documents', dir: 'auto', input: () => void this.refresh() });
  readonly #count = h('span', { class: 'count', role: 'status' });
  readonly #list = h('ul', { class: 'cards' });
  #limit = stretch;
  #isReading = true;

  constructor(readonly store: SelectionStore) {
    byId('documents').append(h('div', { class: 'panel-title' }, h('h2', {}, 'Documents'), this.#count), this.#filter, this.#list);
    this.#list.append(h('li', { class: 'empty' }, 'Loading …'));
    walkByArrows(this.#list, '.card');
    store.onChange((selection, before) => {
      if (selection.all !== before.all) void this.refresh();
      else this.#mark(selection.document);
    });
  }

  async refresh(isReading = this.#isReading): Promise<void> {
    this.#isReading = isReading;
    const filter = this.#filter.value;
    const { current } = this.store;
    const found = await api.documents(current, filter, this.#limit);
    if (filter !== this.#filter.value || current.all !== this.store.current.all) return;
    const focused = this.#list.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['document'] : undefined;
    this.#count.textContent = found.total.toLocaleString('en') + (filter ? ' found' : '');
    this.#list.replaceChildren(...this.#rows(found, filter));
    this.#mark(this.store.current.document);
    if (focused) this.#list.querySelector<HTMLElement>(`[data-document="${focused}"]`)?.focus();
  }

  #rows({ total, cards }: DocumentList, filter: string): HTMLLIElement[] {
    if (total === 0) return [h('li', { class: 'empty' }, filter ? 'No document matches the filter.' : this.#isReading ? 'Reading …' : 'No documents yet. Drop files or folders on this page, or choose Open…')];
    const rows = cards.map((card) => this.#card(card));
    if (total > cards.length) rows.push(h('li', {}, h('button', { type: 'button', class: 'more', click: () => this.#more() }, 'Show more documents')));
    return rows;
  }

  #more(): void {
    this.#limit += stretch;
    void this.refresh();
  }

  #card(card: DocumentCard): HTMLLIElement {
    const open = (): void => this.store.choose({ document: card.document });
    const counts = card.mentions > 0 ? plural(card.mentions, 'mention') : 'mentions no place';
    return h('li', {},
      h('button', { type: 'button', class: 'card', dir: card.isRightToLeft ? 'rtl' : 'ltr', 'data-document': card.document, title: card.mentions > 0 ? `${card.name}\n${counts} of ${plural(card.places, 'place')}` : card.name, click: open },
        inLanguage(card.title, card.language, 'title'),
        h('span', { class: 'facts', dir: 'ltr' }, [card.date, card.languageName].filter(Boolean).join(' · ')),
        h('span', { class: 'facts', dir: 'ltr' }, counts)));
  }

  #mark(document: number | null): void {
    for (const button of this.#list.querySelectorAll<HTMLElement>('[data-document]')) {
      if (button.dataset['document'] === String(document)) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }
}
