import * as api from '../api';
import { byId, h, inLanguage } from '../dom';
import { Latest } from '../latest';
import { circle } from '../map/legend';
import type { SearchHits, TextHits } from '../model';
import type { SelectionStore } from '../store';
import { counted, countryName, date, facts, kind, languageName, t } from '../words';
import { wordsOf } from './failure';
import { placeName } from './placeName';

/** The search box for places, documents and passages: a combo box, worked by keyboard alone if need be. */
export class SearchBox {
  readonly #input = h('input', {
    type: 'search', placeholder: t('searchHint'), 'aria-label': t('searchHint'), title: t('searchKey'), dir: 'auto', autocomplete: 'off',
    role: 'combobox', 'aria-expanded': 'false', 'aria-controls': 'hits', 'aria-autocomplete': 'list',
    input: () => this.#find(), keydown: (event: Event) => this.#key(event as KeyboardEvent), blur: () => this.#close(),
  });
  readonly #names = h('div', { role: 'presentation' });
  readonly #texts = h('div', { role: 'presentation' });
  readonly #list = h('div', { id: 'hits', role: 'listbox', 'aria-label': t('foundHere'), hidden: true }, this.#names, this.#texts);
  readonly #status = h('div', { class: 'unseen', role: 'status' });
  readonly #asked = new Latest((error) => this.#names.replaceChildren(h('div', { class: 'empty' }, `⚠ ${wordsOf(error)}`)));
  readonly #askedTexts = new Latest((error) => this.#texts.replaceChildren(...(error instanceof api.Unreachable ? [] : [h('div', { class: 'empty' }, `⚠ ${wordsOf(error)}`)])));
  #at = -1;

  constructor(readonly store: SelectionStore, readonly showTexts: (words: string) => void) {
    byId('search').append(this.#input, this.#list, this.#status);
  }

  focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  #find(): void {
    const text = this.#input.value.trim();
    if (!text) {
      this.#asked.drop();
      this.#askedTexts.drop();
      this.#close();
      return;
    }
    void this.#asked.ask((signal) => api.search(this.store.current, text, signal), (hits) => this.#show(hits));
    void this.#askedTexts.ask((signal) => api.texts(text, 0, 5, signal), (hits) => this.#showTexts(hits, text));
  }

  #show(hits: SearchHits): void {
    const places = hits.places.map(({ row, otherName, otherLanguage }) => this.#option(
      () => this.store.choose({ place: row.place }),
      circle(row.style, 5),
      h('span', {},
        ...placeName(row, 'found'),
        h('span', { class: 'facts' }, facts(kind(row.kind), countryName(row.countryCode, row.country), counted('mentions', row.mentions)),
          otherName ? ` · ${t('also')} ` : null, otherName ? inLanguage(otherName, '') : null, otherLanguage ? ` (${otherLanguage})` : null))));
    const documents = hits.documents.map((card) => this.#option(
      () => this.store.choose({ document: card.key }),
      h('span', {}, inLanguage(card.title, card.language, 'found'), h('span', { class: 'facts' }, facts(date(card.date), languageName(card.language, card.languageName), counted('mentions', card.mentions))))));
    this.#names.replaceChildren(
      ...(places.length > 0 ? [heading(counted('placesFound', hits.placesFound)), ...places] : []),
      ...(documents.length > 0 ? [heading(counted('documentsFound', hits.documentsFound)), ...documents] : []),
      ...(places.length + documents.length === 0 ? [h('div', { class: 'empty' }, t('noName'))] : []));
    this.#status.textContent = `${counted('placesFound', hits.placesFound)}, ${counted('documentsFound', hits.documentsFound)}`;
    this.#open();
  }

  #showTexts(hits: TextHits, text: string): void {
    const passages = hits.passages.map((passage) => this.#option(
      () => this.store.choose({ document: passage.key, at: passage.at }),
      h('span', {}, h('span', { dir: 'auto', class: 'passage-found' }, passage.before, h('mark', {}, passage.text), passage.after), h('span', { class: 'facts', dir: 'auto' }, facts(passage.title, date(passage.date))))));
    const all = this.#option(() => this.showTexts(text), h('span', { class: 'link' }, t('showAllPassages')));
    this.#texts.replaceChildren(...(hits.total > 0
      ? [heading(`${counted('passagesFound', hits.total)} ${counted('inDocuments', hits.documents)}`), ...passages, ...(hits.total > passages.length ? [all] : [])]
      : []));
    this.#open();
  }

  #open(): void {
    if (!this.#input.value.trim()) return;
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#options.forEach((option, i) => (option.id = `hit-${i}`));
    this.#move(this.#options.length > 0 ? Math.max(0, Math.min(this.#at, this.#options.length - 1)) : -1);
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #option(choose: () => void, ...content: (Node | null)[]): HTMLElement {
    // The pointer going down would take the focus, and with it the list, away before the click.
    return h('div', { role: 'option', pointerdown: (event: Event) => event.preventDefault(), click: () => this.#take(choose) }, ...content);
  }

  #take(choose: () => void): void {
    this.#input.value = '';
    this.#close();
    this.#input.blur();
    choose();
  }

  #key(event: KeyboardEvent): void {
    const options = this.#options;
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
    const options = this.#options;
    this.#at = options.length > 0 ? to : -1;
    options.forEach((option, i) => option.setAttribute('aria-selected', String(i === this.#at)));
    if (this.#at === 0) this.#list.scrollTo(0, 0);
    else options[this.#at]?.scrollIntoView({ block: 'nearest' });
    if (this.#at >= 0) this.#input.setAttribute('aria-activedescendant', `hit-${this.#at}`);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  #close(): void {
    this.#list.hidden = true;
    this.#at = -1;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }
}

const heading = (words: string): HTMLElement => h('div', { class: 'heading', role: 'presentation' }, words);
