import { h, iconButton } from '../dom';
import type { MapView } from '../map/mapView';
import type { Selection } from '../model';
import { singleKeys } from '../settings';
import type { SelectionStore } from '../store';
import { t } from '../words';
import { ComparePanel } from './comparePanel';
import * as api from './exploreApi';
import { Filter } from './filter';
import { FilterBar } from './filterBar';
import { FilterPanel } from './filterPanel';
import { StoryBar } from './storyBar';
import { TimeStrip } from './timeStrip';

/** So long a filter must stay before it is kept with the project; longer than a step of the played time line. */
const longEnough = 2000;

/** What is asked of the documents beside looking at them: filters, times, comparisons and stories. */
export class Explore {
  readonly #bar: FilterBar;
  readonly #panel: FilterPanel;
  readonly #time: TimeStrip;
  readonly #compare: ComparePanel;
  readonly #story: StoryBar;
  readonly element: HTMLElement;

  constructor(readonly store: SelectionStore, map: MapView, say: (words: string) => void, failed: (error: unknown) => void) {
    const change = (filter: Filter, isReplacing = false): void => store.filter(filter.text, isReplacing);
    this.#bar = new FilterBar(change, () => this.#panel.open());
    this.#panel = new FilterPanel({ selection: () => store.current, change, told: (facets) => this.#bar.tell(Filter.parse(store.current.filter), facets), inView: () => map.inView() }, failed);
    this.#time = new TimeStrip(() => store.current, change, () => this.#showTime(false), failed);
    this.#compare = new ComparePanel({ selection: () => store.current, split: (shares) => map.split(shares), zoom: () => map.want().zoom, choosePlace: (place) => store.choosePlace(place) }, failed);
    this.#story = new StoryBar({ selection: () => store.current, show: ({ place, at }) => store.choose({ ...store.current, place, at }), add: (layer) => map.add(layer) }, failed);
    document.querySelector('main')?.before(this.#bar.element);
    document.getElementById('map')?.append(this.#story.element, this.#time.element);
    this.element = h('span', { class: 'row' },
      iconButton('filter', t('filterKey'), () => this.#panel.toggle()), iconButton('time', t('timeKey'), () => this.#showTime(!this.#time.isOpen)), iconButton('compare', t('compareKey'), () => this.#compare.toggle()));
    this.#bar.show(Filter.parse(store.current.filter));
    store.onChange((selection, before) => void this.#changed(selection, before));
    addEventListener('keydown', (event) => this.#key(event));
    addEventListener('pagehide', () => this.#keepNow());
    void this.#resume().catch((error: unknown) => say(`⚠ ${String(error)}`));
  }

  /** Buttons for the head of the open document. */
  offers(): HTMLElement[] {
    return [this.#story.offer()];
  }

  /** Other circles are drawn. */
  drawn(): void {
    this.#compare.drawn();
  }

  /** More documents have come. */
  async refresh(): Promise<void> {
    await Promise.all([this.#panel.refresh(), this.#time.refresh(), this.#compare.refresh(), this.#story.refresh()]);
  }

  async #changed(selection: Selection, before: Selection): Promise<void> {
    const isFilteredAnew = selection.filter !== before.filter;
    if (isFilteredAnew) {
      this.#bar.show(Filter.parse(selection.filter));
      this.#keep(selection.filter);
    }
    if (isFilteredAnew || selection.all !== before.all) await Promise.all([this.#panel.refresh(), this.#time.refresh(), this.#compare.refresh()]);
    else if (selection.place !== before.place) await this.#time.refresh();
    if (isFilteredAnew || selection.document !== before.document) await this.#story.refresh();
  }

  /** A project shows again what it showed last, unless the address says what to show. */
  async #resume(): Promise<void> {
    const views = await api.views();
    this.#canKeep = views !== null;
    const last = views?.find((view) => view.name === '');
    if (last && this.store.current.filter === '' && this.store.current.document === null) this.store.filter(last.filter, true);
  }

  #canKeep = false;
  #unkept: string | null = null;
  #waiting: ReturnType<typeof setTimeout> | null = null;

  /** Keeps what is shown once it has stayed for a while, so that the steps of a played time line are not all written. */
  #keep(filter: string): void {
    if (!this.#canKeep) return;
    this.#unkept = filter;
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#keepNow(), longEnough);
  }

  #keepNow(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = null;
    const filter = this.#unkept;
    this.#unkept = null;
    if (filter !== null) void api.keepView('', filter).catch(() => undefined);
  }

  #showTime(isOpen: boolean): void {
    document.getElementById('map')?.classList.toggle('has-time', isOpen);
    this.#time.open(isOpen);
  }

  #key(event: KeyboardEvent): void {
    if ((event.target as HTMLElement).closest('input:not([type=checkbox]), select, textarea, dialog')) return;
    if (event.ctrlKey || event.metaKey || event.altKey || singleKeys.value !== 'on') return;
    if (event.key === 'F') this.#panel.toggle();
    else if (event.key === 't') this.#showTime(!this.#time.isOpen);
    else if (event.key === 'v') this.#compare.toggle();
    else if (event.key === 's') void this.#story.toggle();
    else return;
    event.preventDefault();
  }
}
