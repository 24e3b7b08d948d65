import { colour, h } from '../dom';
import { Latest } from '../latest';
import { Shares } from '../map/shares';
import type { Selection } from '../model';
import { counted, number, t } from '../words';
import { Drawer } from './drawer';
import * as api from './exploreApi';
import { Filter } from './filter';
import { valueWords } from './filterWords';
import type { ComparedRow, Comparison, Facets, TimeLine } from './model';

export interface CompareSurroundings {
  selection(): Selection;
  /** Splits the circles of the map; null for circles of one piece. */
  split(shares: Shares | null): void;
  zoom(): number;
  choosePlace(place: string): void;
}

/** Beyond it chance alone would do it less than once in twenty. */
const notable = 1.96;

/** Two groups of documents side by side: which places only one of them names, and which both do, by how differently. The circles of the map are split between them. */
export class ComparePanel {
  readonly #drawer = new Drawer('compare-panel', t('compare'), (isOpen) => void (isOpen ? this.#begin() : this.#end()));
  readonly #asked: Latest;
  readonly #split: Latest;
  readonly #a = this.#choice('a', t('groupA'));
  readonly #b = this.#choice('b', t('groupB'));
  readonly #found = h('div', { class: 'compared' });
  #comparison: Comparison | null = null;

  constructor(readonly around: CompareSurroundings, failed: (error: unknown) => void) {
    this.#asked = new Latest(failed);
    this.#split = new Latest(failed);
    this.#drawer.body.append(
      h('p', { class: 'setting group-a' }, h('label', { for: 'compare-a' }, h('span', { class: 'swatch' }, 'A'), t('groupA')), this.#a),
      h('p', { class: 'setting group-b' }, h('label', { for: 'compare-b' }, h('span', { class: 'swatch' }, 'B'), t('groupB')), this.#b),
      this.#found);
  }

  toggle(): void {
    if (this.#drawer.isOpen) this.#drawer.close();
    else this.#drawer.open();
  }

  /** The filter or the documents have changed. */
  async refresh(): Promise<void> {
    if (this.#drawer.isOpen) await this.#begin();
  }

  /** Other circles are drawn, to be split anew. */
  drawn(): void {
    const comparison = this.#comparison;
    if (!this.#drawer.isOpen || !comparison) return;
    const selection = this.around.selection();
    void this.#split.ask((signal) => api.shares(selection, this.#a.value, this.#b.value, this.around.zoom(), signal), (shares) => {
      this.around.split(new Shares(shares, comparison.mentionsA, comparison.mentionsB, [colour('--group-a'), colour('--group-b')]));
    });
  }

  #choice(name: string, label: string): HTMLSelectElement {
    return h('select', { id: `compare-${name}`, 'aria-label': label, change: () => void this.#compare() });
  }

  /** What the documents can be told apart by: languages, folders and years. */
  async #begin(): Promise<void> {
    const selection = { ...this.around.selection(), place: null };
    await this.#asked.ask(
      (signal) => Promise.all([api.facets(selection, signal), api.timeLine(selection, signal), api.views()]),
      ([facets, times, views]) => {
        const groups = groupsOf(facets, times, views ?? []);
        this.#fill(this.#a, groups, 0);
        this.#fill(this.#b, groups, 1);
      });
    await this.#compare();
  }

  #fill(list: HTMLSelectElement, groups: readonly Groups[], usual: number): void {
    const before = list.value;
    list.replaceChildren(...groups.filter((group) => group.choices.length > 0).map((group) => h('optgroup', { label: group.name }, ...group.choices.map(({ value, words }) => h('option', { value }, words)))));
    const values = [...list.options].map((option) => option.value);
    list.value = values.includes(before) ? before : (values[Math.min(usual, values.length - 1)] ?? '');
  }

  async #compare(): Promise<void> {
    const selection = this.around.selection();
    const [a, b] = [this.#a.value, this.#b.value];
    if (!a && !b) {
      this.#found.replaceChildren(h('p', { class: 'empty' }, t('nothingToCompare')));
      return;
    }
    await this.#asked.ask((signal) => api.comparison(selection, a, b, signal), (comparison) => {
      this.#comparison = comparison;
      this.#show(comparison, api.comparisonTable(selection, a, b));
      this.drawn();
    });
  }

  #end(): void {
    this.#comparison = null;
    this.#asked.drop();
    this.#split.drop();
    this.around.split(null);
  }

  #show(comparison: Comparison, table: string): void {
    const totals = (mentions: number, documents: number): string => `${counted('mentions', mentions)} ${counted('inDocuments', documents)}`;
    this.#found.replaceChildren(
      h('p', { class: 'facts', role: 'status' }, `A: ${totals(comparison.mentionsA, comparison.documentsA)}. B: ${totals(comparison.mentionsB, comparison.documentsB)}.`),
      this.#list('both', t('inBoth'), comparison.both, comparison.bothCount),
      this.#list('only-a', t('onlyIn', { group: 'A' }), comparison.onlyA, comparison.onlyACount),
      this.#list('only-b', t('onlyIn', { group: 'B' }), comparison.onlyB, comparison.onlyBCount),
      h('p', { class: 'facts' }, t('measure')),
      h('p', {}, h('a', { href: table, download: 'comparison.csv', class: 'button quiet' }, t('tableAsCsv'))));
  }

  #list(id: string, title: string, rows: readonly ComparedRow[], total: number): HTMLElement {
    const row = (r: ComparedRow): HTMLElement => h('tr', { 'data-place': r.place },
      h('td', {}, h('button', { type: 'button', class: 'link', dir: 'auto', click: () => this.around.choosePlace(r.place) }, r.name)),
      h('td', {}, number(r.mentionsA)), h('td', {}, number(r.mentionsB)),
      h('td', { class: Math.abs(r.score) >= notable ? (r.score > 0 ? 'of-a' : 'of-b') : '' }, `${r.score > 0 ? '+' : ''}${number(Math.round(r.score * 10) / 10)}`));
    return h('details', { id: `compare-${id}`, class: 'facet', open: id === 'both' || total <= 10 },
      h('summary', {}, `${title} `, h('span', { class: 'count' }, number(total))),
      rows.length === 0 ? null : h('table', {},
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('place')), h('th', { scope: 'col' }, 'A'), h('th', { scope: 'col' }, 'B'), h('th', { scope: 'col', title: t('measure') }, 'z'))),
        h('tbody', {}, ...rows.map(row))));
  }
}

interface Groups {
  readonly name: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

function groupsOf(facets: Facets, times: TimeLine, views: readonly api.View[]): Groups[] {
  const ofValues = (name: 'lang' | 'tag', values: Facets['languages']): Groups['choices'] => values.map(({ value }) => ({ value: Filter.parse('').with(name, value).text, words: valueWords(name, value) }));
  return [
    { name: t('languages'), choices: ofValues('lang', facets.languages) },
    { name: t('folder'), choices: ofValues('tag', facets.tags) },
    { name: t('years'), choices: yearsOf(times).map((year) => ({ value: `since=${year}-01-01&until=${year}-12-31`, words: year })) },
    { name: t('savedViews'), choices: views.filter((view) => view.name !== '').map((view) => ({ value: view.filter, words: view.name })) },
  ];
}

const yearsOf = (times: TimeLine): string[] => [...new Set(times.bars.filter((bar) => bar.documents > 0 && times.unit !== 'decade').map((bar) => bar.since.slice(0, 4)))];
