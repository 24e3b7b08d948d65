import { h } from '../dom';
import { icon } from '../icons';
import { counted, t } from '../words';
import { Filter } from './filter';
import { chipsOf } from './filterWords';
import type { Facets } from './model';

/** What is filtered by, as chips that take it away again, and what is left. Hidden where nothing is filtered. */
export class FilterBar {
  readonly #chips = h('ul', { class: 'chips' });
  readonly #left = h('span', { class: 'facts', role: 'status' });
  readonly element: HTMLElement;

  constructor(readonly change: (filter: Filter) => void, edit: () => void) {
    this.element = h('section', { id: 'filters', 'aria-label': t('filters'), hidden: true },
      h('button', { type: 'button', class: 'link', click: edit }, t('filters')), this.#chips, this.#left,
      h('button', { type: 'button', class: 'link clear', click: () => change(Filter.parse('')) }, t('clearFilters')));
  }

  show(filter: Filter): void {
    this.element.hidden = filter.isEmpty;
    this.#chips.replaceChildren(...chipsOf(filter).map(({ words, without }) =>
      h('li', {}, h('button', { type: 'button', title: t('takeAway', { what: words }), 'aria-label': t('takeAway', { what: words }), click: () => this.change(without) }, h('span', { dir: 'auto' }, words), icon('close')))));
  }

  /** What is left, and the documents without a date that are left out where dates are asked for. */
  tell(filter: Filter, facets: Facets): void {
    const isDated = filter.value('since') !== '' || filter.value('until') !== '';
    this.#left.textContent = `${counted('mentions', facets.mentions)} ${counted('inDocuments', facets.documents)}${isDated && facets.undated > 0 ? `; ${counted('undatedOut', facets.undated)}` : ''}`;
  }
}
