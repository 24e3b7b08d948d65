import * as api from '../api';
import { byId, h, inLanguage } from '../dom';
import { circle } from '../map/legend';
import type { SearchHits } from '../model';
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
    const hits = text.trim() ? await api.search(this.store.current, text) : { places: [], documents: [] };
    if (text !== this.#input.value) return;
    this.#show(hits, text);
  }

  #show(hits: SearchHits, text: string): void {
    const places = hits.places.map(({ row, otherName }) => this.#option(
      () => this.store.choose({ place: row.place }),
      circle(row.style, 5),
      h('span', {},
        inLanguage(row.name, '', 'found'), row.native ? h('span', { class: 'native' }, inLanguage(row.native, '')) : null,
        h('span', { class: 'facts' }, [row.kind, row.country].filter(Boolean).join(' · '), otherName ? ' · also ' : null, otherName ? inLanguage(otherName, '') : null))));
    const documents = hits.documents.map((card) => this.#option(
      () => this.store.choose({ document: card.document }),
      h('span', {}, inLanguage(card.title, card.language, 'found'), h('span', { class: 'facts' }, [card.date, card.languageName].filter(Boolean).join(' · ')))));
    const found = [...places, ...documents];
    found.forEach((option, i) => (option.id = `hit-${i}`));
    const heading = (words: string): HTMLLIElement => h('li', { class: 'heading', role: 'presentation' }, words);
    this.#list.replaceChildren(
      ...(places.length > 0 ? [heading('Places'), ...places] : []),
      ...(documents.length > 0 ? [heading('Documents'), ...documents] : []),
      ...(found.length === 0 ? [h('li', { class: 'empty' }, 'Nothing of this name in these documents.')] : []));
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
    if (this.#at === 0) this.#list.scrollTo(0, 0);
    else options[this.#at]?.scrollIntoView({ block: 'nearest' });
    if (this.#at >= 0) this.#input.setAttribute('aria-activedescendant', `hit-${this.#at}`);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
  }
}
