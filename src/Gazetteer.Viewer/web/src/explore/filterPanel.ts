import { h } from '../dom';
import { Latest } from '../latest';
import type { GeoBounds, Selection } from '../model';
import { number, t, type WordKey } from '../words';
import { Drawer } from './drawer';
import * as api from './exploreApi';
import { type ConditionName, Filter } from './filter';
import { conditionWords, valueWords } from './filterWords';
import type { Facets, FacetValue } from './model';

export interface FilterSurroundings {
  selection(): Selection;
  change(filter: Filter): void;
  told(facets: Facets): void;
  /** What the map shows now. */
  inView(): GeoBounds;
}

const sections: readonly (readonly [ConditionName & keyof typeof conditionWords, keyof Facets])[] = [
  ['country', 'countries'], ['kind', 'kinds'], ['lang', 'languages'], ['tag', 'tags'], ['use', 'uses'], ['reviewed', 'reviewed'],
];
const fewest = 8;

/** Where a filter is put together: dates, area, words and sureness, and lists of values with what each would leave. Every change shows at once. */
export class FilterPanel {
  readonly #drawer = new Drawer('filter-panel', t('filters'), (isOpen) => isOpen && void this.refresh());
  readonly #asked: Latest;
  readonly #since = h('input', { type: 'date', id: 'filter-since', change: () => this.#dates() });
  readonly #until = h('input', { type: 'date', id: 'filter-until', change: () => this.#dates() });
  readonly #having = h('input', { type: 'search', id: 'filter-having', dir: 'auto', change: () => this.#set('having', this.#having.value.trim()) });
  readonly #within = h('input', { type: 'text', id: 'filter-within', dir: 'auto', placeholder: t('areaHint'), change: () => void this.#area() });
  readonly #confidence = h('input', { type: 'range', id: 'filter-confidence', min: '0', max: '0.95', step: '0.05', change: () => this.#set('confidence', this.#confidence.value === '0' ? '' : this.#confidence.value), input: () => this.#tellConfidence() });
  readonly #sure = h('output', { for: 'filter-confidence', class: 'count' });
  readonly #wrong = h('p', { class: 'failure', role: 'alert', hidden: true });
  readonly #lists = h('div', {});
  readonly #views = h('div', { class: 'views' });
  readonly #opened = new Set<string>(['country', 'kind']);

  constructor(readonly around: FilterSurroundings, failed: (error: unknown) => void) {
    this.#asked = new Latest(failed);
    const field = (id: string, label: WordKey, ...parts: HTMLElement[]): HTMLElement => h('p', { class: 'setting' }, h('label', { for: id }, t(label)), h('span', { class: 'row' }, ...parts));
    this.#drawer.body.append(
      h('p', { class: 'row dates' }, h('span', {}, h('label', { for: 'filter-since' }, t('since')), this.#since), h('span', {}, h('label', { for: 'filter-until' }, t('until')), this.#until)),
      field('filter-having', 'holdingWords', this.#having),
      field('filter-within', 'area', this.#within, h('button', { type: 'button', class: 'button quiet', click: () => this.#inView() }, t('inView'))), this.#wrong,
      field('filter-confidence', 'leastSureness', this.#confidence, this.#sure),
      this.#lists, this.#views);
  }

  toggle(): void {
    if (this.#drawer.isOpen) this.#drawer.close();
    else this.#drawer.open();
  }

  open(): void {
    this.#drawer.open();
  }

  /** Counts anew, for the panel and for the bar of chips. */
  async refresh(): Promise<void> {
    const selection = this.around.selection();
    if (!this.#drawer.isOpen && selection.filter === '') return;
    await this.#asked.ask((signal) => api.facets(selection, signal), (facets) => {
      this.around.told(facets);
      if (this.#drawer.isOpen) this.#show(Filter.parse(selection.filter), facets);
    });
    if (this.#drawer.isOpen) await this.#showViews();
  }

  get #filter(): Filter {
    return Filter.parse(this.around.selection().filter);
  }

  #set(name: ConditionName, ...values: readonly string[]): void {
    this.around.change(this.#filter.with(name, ...values));
  }

  #dates(): void {
    const [since, until] = [this.#since.value, this.#until.value].toSorted() as [string, string];
    const isTurned = this.#since.value !== '' && this.#until.value !== '';
    this.around.change(this.#filter.with('since', isTurned ? since : this.#since.value).with('until', isTurned ? until : this.#until.value));
  }

  #inView(): void {
    const { west, south, east, north } = this.around.inView();
    this.#set('within', [west, south, east, north].map((degrees) => degrees.toFixed(4)).join(','));
  }

  /** An area by name is looked up by the program, so that the filter holds where it lies. */
  async #area(): Promise<void> {
    this.#wrong.hidden = true;
    const typed = this.#within.value.trim();
    try {
      this.#set('within', typed ? (await api.area(typed)).text : '');
    } catch (error) {
      this.#wrong.hidden = false;
      this.#wrong.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  #tellConfidence(): void {
    this.#sure.textContent = this.#confidence.value === '0' ? t('any') : `≥ ${number(Number(this.#confidence.value))}`;
  }

  #show(filter: Filter, facets: Facets): void {
    this.#since.value = filter.value('since');
    this.#until.value = filter.value('until');
    this.#having.value = filter.value('having');
    this.#within.value = filter.value('within');
    this.#confidence.value = filter.value('confidence') || '0';
    this.#tellConfidence();
    const focused = (document.activeElement as HTMLElement | null)?.dataset['value'];
    this.#lists.replaceChildren(...sections.map(([name, key]) => this.#section(name, facets[key] as readonly FacetValue[])).filter((section) => section !== null));
    if (focused) [...this.#lists.querySelectorAll<HTMLElement>('input')].find((input) => input.dataset['value'] === focused)?.focus();
  }

  /** The values of a condition; one alone that nobody chose leaves no choice. */
  #section(name: ConditionName & keyof typeof conditionWords, values: readonly FacetValue[]): HTMLElement | null {
    if (values.length < 2 && !values.some((value) => value.isChosen)) return null;
    const row = ({ value, mentions, isChosen }: FacetValue): HTMLElement =>
      h('li', {}, h('label', {}, h('input', { type: 'checkbox', checked: isChosen, 'data-value': `${name} ${value}`, change: () => this.around.change(this.#toggled(name, value)) }), h('span', { dir: 'auto' }, valueWords(name, value)), h('span', { class: 'count' }, number(mentions))));
    const more = values.length > fewest ? h('details', {}, h('summary', {}, t('andMore', { n: values.length - fewest })), h('ul', {}, ...values.slice(fewest).map(row))) : null;
    const details = h('details', { class: 'facet', open: this.#opened.has(name) || values.some((value) => value.isChosen), toggle: () => (details.open ? this.#opened.add(name) : this.#opened.delete(name)) },
      h('summary', {}, t(conditionWords[name])), h('ul', {}, ...values.slice(0, fewest).map(row)), more);
    return details;
  }

  #toggled(name: ConditionName, value: string): Filter {
    return name === 'reviewed' ? this.#filter.with(name, this.#filter.value(name) === value ? '' : value) : this.#filter.toggled(name, value);
  }

  /** Views that were saved, and the saving of one. */
  async #showViews(): Promise<void> {
    const views = await api.views();
    if (!views) return;
    const save = h('form', { class: 'row', submit: (event) => void this.#save(event, name.value.trim()) });
    const name = h('input', { type: 'text', 'aria-label': t('viewName'), placeholder: t('viewName'), dir: 'auto', maxlength: '100' });
    save.append(name, h('button', { type: 'submit', class: 'button quiet' }, t('saveView')));
    this.#views.replaceChildren(
      h('h3', {}, t('savedViews')),
      h('ul', {}, ...views.filter((view) => view.name !== '').map((view) => h('li', { class: 'row' },
        h('button', { type: 'button', class: 'link', dir: 'auto', click: () => this.around.change(Filter.parse(view.filter)) }, view.name),
        h('button', { type: 'button', class: 'link', 'aria-label': t('takeAway', { what: view.name }), click: () => void this.#keep(view.name, '') }, '×')))),
      ...(this.#filter.isEmpty ? [] : [save]));
  }

  async #save(event: Event, name: string): Promise<void> {
    event.preventDefault();
    if (name) await this.#keep(name, this.#filter.text);
  }

  async #keep(name: string, filter: string): Promise<void> {
    await api.keepView(name, filter);
    await this.#showViews();
  }
}
