import * as api from '../api';
import { byId, h } from '../dom';
import { walkByArrows } from '../keys';
import { Latest } from '../latest';
import type { TextHit, TextHits } from '../model';
import type { SelectionStore } from '../store';
import { counted, date, facts, t } from '../words';
import { FailureNote } from './failure';

const stretch = 100;

/** In the place of the documents: every passage that holds what was searched, by document. */
export class TextResults {
  readonly #element = h('div', { class: 'results', hidden: true });
  readonly #heading = h('h2', { tabindex: '-1' });
  readonly #list = h('ol', { class: 'passages' });
  readonly #failure = new FailureNote(() => void this.#load(0));
  readonly #asked = new Latest((error) => this.#failure.show(error));
  #words = '';

  constructor(readonly store: SelectionStore) {
    this.#element.append(
      h('div', { class: 'panel-title row' }, this.#heading, h('button', { type: 'button', class: 'link', click: () => this.close() }, t('close'))), this.#failure.element, this.#list);
    walkByArrows(this.#list, '.passage');
    byId('documents').append(this.#element);
  }

  /** Shows the passages, from the first. */
  show(words: string): void {
    this.#words = words;
    this.#list.replaceChildren();
    this.store.choose({ place: this.store.current.place });
    byId('documents').classList.add('has-results');
    this.#element.hidden = false;
    void this.#load(0).then(() => this.#heading.focus());
  }

  close(): void {
    this.#asked.drop();
    this.#element.hidden = true;
    byId('documents').classList.remove('has-results');
    byId('documents-title').focus();
  }

  #load(from: number): Promise<void> {
    return this.#asked.ask((signal) => api.texts(this.#words, from, stretch, signal), (hits) => this.#show(hits, from));
  }

  #show({ total, documents, passages }: TextHits, from: number): void {
    this.#failure.clear();
    this.#heading.textContent = `“${this.#words}”: ${counted('passagesFound', total)} ${counted('inDocuments', documents)}`;
    this.#list.querySelector('.more')?.parentElement?.remove();
    let last = (this.#list.lastElementChild as HTMLElement | null)?.dataset['document'] ?? '';
    for (const passage of passages) {
      this.#list.append(this.#row(passage, passage.key !== last));
      last = passage.key;
    }
    const shown = from + passages.length;
    if (total > shown) this.#list.append(h('li', {}, h('button', { type: 'button', class: 'more', click: () => void this.#load(shown) }, t('more'))));
  }

  #row(hit: TextHit, isFirst: boolean): HTMLLIElement {
    const open = (): void => this.store.choose({ document: hit.key, at: hit.at });
    return h('li', { 'data-document': hit.key },
      isFirst ? h('p', { class: 'of-results', dir: 'auto' }, h('strong', {}, hit.title), h('span', { class: 'facts' }, ` ${facts(date(hit.date))}`)) : null,
      h('button', { type: 'button', class: 'passage', dir: 'auto', click: open }, hit.before, h('mark', {}, hit.text), hit.after));
  }
}
