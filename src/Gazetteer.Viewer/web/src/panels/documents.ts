import * as api from '../api';
import { byId, h, inLanguage, plural } from '../dom';
import type { DocumentCard } from '../model';
import { nothing } from '../selection';
import type { SelectionStore } from '../store';

const stretch = 200;

/** The list of documents, with a box that filters it. */
export class DocumentsPanel {
  readonly #filter = h('input', { type: 'search', placeholder: 'Filter by title, file, date or language', 'aria-label': 'Filter documents', dir: 'auto', input: () => void this.refresh() });
  readonly #count = h('p', { class: 'count', role: 'status' });
  readonly #list = h('ul', { class: 'cards' });
  #limit = stretch;

  constructor(readonly store: SelectionStore) {
    byId('documents').append(h('h2', {}, 'Documents'), this.#filter, this.#count, this.#list);
    store.onChange((selection) => this.#mark(selection.document));
  }

  async refresh(): Promise<void> {
    const filter = this.#filter.value;
    const found = await api.documents(filter, this.#limit);
    if (filter !== this.#filter.value) return;
    const focused = this.#list.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset['document'] : undefined;
    this.#count.textContent = plural(found.total, 'document') + (filter ? ' found' : '');
    this.#list.replaceChildren(...found.cards.map((card) => this.#card(card)));
    if (found.total > found.cards.length) this.#list.append(h('li', {}, h('button', { type: 'button', class: 'more', click: () => this.#more() }, 'Show more documents')));
    this.#mark(this.store.current.document);
    if (focused) this.#list.querySelector<HTMLElement>(`[data-document="${focused}"]`)?.focus();
  }

  #more(): void {
    this.#limit += stretch;
    void this.refresh();
  }

  #card(card: DocumentCard): HTMLLIElement {
    const open = (): void => this.store.choose({ ...nothing, document: card.document });
    return h('li', {},
      h('button', { type: 'button', class: 'card', 'data-document': card.document, title: card.name, click: open },
        inLanguage(card.title, card.language, 'title'),
        h('span', { class: 'facts' }, [card.date, card.languageName].filter(Boolean).join(' · ')),
        h('span', { class: 'facts' }, card.mentions > 0 ? `${plural(card.mentions, 'mention')} of ${plural(card.places, 'place')}` : 'mentions no place')));
  }

  #mark(document: number | null): void {
    for (const button of this.#list.querySelectorAll<HTMLElement>('[data-document]')) {
      if (button.dataset['document'] === String(document)) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    }
  }
}
