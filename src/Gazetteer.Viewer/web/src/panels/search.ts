import * as api from '../api';
import { byId, h, inLanguage } from '../dom';
import type { SearchHits } from '../model';
import { nothing } from '../selection';
import type { SelectionStore } from '../store';

/** The search box for places and documents: a combo box, worked by keyboard alone if need be. */
export class SearchBox {
  readonly #input = h('input', {
    type: 'search', placeholder: 'Find a place or document', 'aria-label': 'Find a place or document', title: 'Search (/)', dir: 'auto', autocomplete: 'off',
    role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'hits', 'aria-autocomplete': 'list',
    input: () => void this.#find(), keydown: (event: Event) => this.#key(event as KeyboardEvent), blur: () => this.#close(),
  });
  readonly #list = h('ul', { id: 'hits', role: 'listbox', 'aria-label': 'Found', hidden: true });
  #at = -1;

  constructor(readonly store: SelectionStore) {
    byId('search').append(this.#input, this.#list);
  }

  focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  async #find(): Promise<void> {
    const text = this.#input.value;
    const hits = text.trim() ? await api.search(text) : { places: [], documents: [] };
    if (text !== this.#input.value) return;
    this.#show(hits, text);
  }

  #show(hits: SearchHits, text: string): void {
    const places = hits.places.map((row) => this.#option(
      () => this.store.choose({ ...nothing, place: row.place }),
      inLanguage(row.name, ''), row.native ? h('span', { class: 'native' }, inLanguage(row.native, '')) : null, h('span', { class: 'facts' }, [row.kind, row.country].filter(Boolean).join(' · '))));
    const documents = hits.documents.map((card) => this.#option(
      () => this.store.choose({ ...nothing, document: card.document }),
      inLanguage(card.title, card.language), h('span', { class: 'facts' }, ['document', card.date].filter(Boolean).join(' · '))));
    const found = [...places, ...documents];
    found.forEach((option, i) => (option.id = `hit-${i}`));
    this.#list.replaceChildren(...(found.length > 0 ? found : [h('li', { class: 'facts' }, 'Nothing found')]));
    this.#list.hidden = !text.trim();
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.#move(found.length > 0 ? 0 : -1);
  }

  #option(choose: () => void, ...content: (Node | null)[]): HTMLLIElement {
    // The pointer going down would take the focus, and with it the list, away before the click.
    return h('li', { role: 'option', pointerdown: (event: Event) => event.preventDefault(), click: () => this.#take(choose) }, ...content);
  }

  #take(choose: () => void): void {
    this.#input.value = '';
    this.#close();
    this.#input.blur();
    choose();
  }

  #key(event: KeyboardEvent): void {
    const options = this.#list.querySelectorAll<HTMLElement>('[role=option]');
    if (event.key === 'Escape') {
      if (this.#input.value) this.#input.value = '';
      else this.#input.blur();
      this.#close();
    } else if (event.key === 'ArrowDown') this.#move((this.#at + 1) % Math.max(1, options.length));
    else if (event.key === 'ArrowUp') this.#move((this.#at + options.length - 1) % Math.max(1, options.length));
    else if (event.key === 'Enter') options[this.#at]?.click();
    else return;
    event.preventDefault();
  }

  #move(to: number): void {
    const options = [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
    this.#at = options.length > 0 ? to : -1;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.#at)));
    if (this.#at >= 0) this.#input.setAttribute('aria-activedescendant', `hit-${this.#at}`);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
  }
}
