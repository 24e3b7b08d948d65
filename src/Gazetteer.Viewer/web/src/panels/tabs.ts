import { byId, h } from '../dom';
import type { Selection } from '../model';
import type { SelectionStore } from '../store';
import { t } from '../words';

type Tab = 'documents' | 'places';

/** On narrow screens one panel has room below the map; two buttons change it, and so does what is chosen. */
export function offerTabs(store: SelectionStore): void {
  const tabs = new PanelTabs(store.current);
  store.onChange((selection, before) => tabs.follow(selection, before));
}

class PanelTabs {
  readonly #documents = this.#button('documents');
  readonly #places = this.#button('places');

  constructor(selection: Selection) {
    byId('tabs').append(this.#documents, this.#places);
    this.#open(selection.place !== null && selection.at === null ? 'places' : 'documents');
    this.#name(selection);
  }

  follow(selection: Selection, before: Selection): void {
    const tab = tabFor(selection, before);
    if (tab) this.#open(tab);
    this.#name(selection);
  }

  #button(tab: Tab): HTMLButtonElement {
    return h('button', { type: 'button', click: () => this.#open(tab) });
  }

  #open(tab: Tab): void {
    document.body.dataset['tab'] = tab;
    this.#documents.setAttribute('aria-pressed', String(tab === 'documents'));
    this.#places.setAttribute('aria-pressed', String(tab === 'places'));
  }

  #name(selection: Selection): void {
    this.#documents.textContent = t(selection.document === null ? 'documents' : 'text');
    this.#places.textContent = t(selection.place === null ? 'places' : 'place');
  }
}

/** Which panel a choice is about: a text that was opened or moved, or a place; none when something was let go. */
export function tabFor(selection: Selection, before: Selection): Tab | null {
  const isOpened = selection.document !== null && selection.document !== before.document;
  const isMoved = selection.at !== null && selection.at !== before.at;
  if (isOpened || isMoved) return 'documents';
  return selection.place !== null && selection.place !== before.place ? 'places' : null;
}
