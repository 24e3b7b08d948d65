import * as api from '../api';
import { byId, h, inLanguage, plural } from '../dom';
import { coordinates } from '../coordinates';
import { circle } from '../map/legend';
import type { Passage, PlaceDocument, PlacePanel as Panel, Selection } from '../model';
import type { SelectionStore } from '../store';
import { PlaceTable } from './placeTable';
import { why } from './why';

/** Right of the map: the table of places, or the chosen place and where it is mentioned. */
export class PlacesPanel {
  readonly #element = byId('places');
  readonly #table: PlaceTable;
  #shown: string | null = null;

  constructor(readonly store: SelectionStore, readonly walk: (forward: boolean, ofPlace: boolean) => void) {
    this.#table = new PlaceTable((place) => store.choose({ ...store.current, place, mention: null }));
    store.onChange((selection, before) => void this.show(selection, before.document !== selection.document));
  }

  /** Shows the selection; fetches the table again when its rows may have changed. */
  async show(selection: Selection, rowsChanged: boolean): Promise<void> {
    if (rowsChanged) {
      const rows = await api.places(selection);
      if (this.store.current.document === selection.document) this.#table.show(rows);
      // Chosen anew meanwhile: what was chosen then shows itself.
      if (this.store.current !== selection) return;
    }

    if (selection.place === null) {
      this.#shown = null;
      this.#element.replaceChildren(h('h2', {}, selection.document === null ? 'Places' : 'Places of this document'), this.#table.element);
      return;
    }

    const panel = await api.place(selection);
    if (!panel || this.store.current !== selection) return;
    this.#element.replaceChildren(this.#head(panel), this.#names(panel), ...this.#documents(panel));
    if (this.#shown !== selection.place) this.#element.scrollTo(0, 0);
    this.#shown = selection.place;
    this.#mark(selection);
  }

  #head({ row, province, population, link }: Panel): HTMLElement {
    const leave = (): void => this.store.choose({ ...this.store.current, place: null, mention: null });
    const step = (forward: boolean, sign: string, label: string): HTMLButtonElement =>
      h('button', { type: 'button', class: 'icon', title: label, 'aria-label': label, click: () => this.walk(forward, true) }, sign);
    const where = [row.kind, province, row.country].filter(Boolean).join(' · ');
    return h('div', { class: 'panel-head' },
      h('div', { class: 'row' },
        h('button', { type: 'button', class: 'link', click: leave }, '‹ All places'),
        h('span', { class: 'row' }, step(false, '↑', 'Previous passage of this place (Shift+P)'), step(true, '↓', 'Next passage of this place (Shift+N)'))),
      h('h2', {}, circle(row.style, 7), inLanguage(row.name, ''), row.native ? h('span', { class: 'native' }, inLanguage(row.native, '')) : null),
      h('p', { class: 'facts' }, where),
      h('p', { class: 'facts' },
        h('span', { class: 'coordinates', title: 'Latitude and longitude, WGS 84' }, coordinates(row.point)),
        population > 0 ? ` · ${population.toLocaleString('en')} inhabitants` : '',
        link ? ' · ' : '',
        link ? h('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, 'gazetteer entry') : null));
  }

  #names({ names, moreNames, row }: Panel): HTMLElement | '' {
    const others = names.filter((name) => name.text !== row.name);
    if (others.length === 0) return '';
    const item = (name: Panel['names'][number]): HTMLElement =>
      h('li', {}, inLanguage(name.text, name.language), h('span', { class: 'facts' }, ` ${[name.languageName, name.note].filter(Boolean).join(', ')}`));
    return h('details', { class: 'names-list', open: others.length <= 6 },
      h('summary', {}, `${plural(others.length + moreNames, 'other name')}`),
      h('ul', {}, ...others.map(item), moreNames > 0 ? h('li', { class: 'facts' }, `and ${moreNames} more`) : null));
  }

  #documents({ row, documents, moreDocuments }: Panel): HTMLElement[] {
    const sections = documents.map((document) => this.#document(document));
    const heading = h('h3', {}, `${plural(row.mentions, 'mention')} in ${plural(row.documents, 'document')}`);
    return moreDocuments > 0 ? [heading, ...sections, h('p', { class: 'facts' }, `and ${plural(moreDocuments, 'more document', 'more documents')}`)] : [heading, ...sections];
  }

  #document(document: PlaceDocument): HTMLElement {
    const open = (): void => this.store.choose({ document: document.document, place: this.store.current.place, mention: null });
    return h('section', { class: 'of-document' },
      h('h4', {}, h('button', { type: 'button', class: 'link', click: open }, inLanguage(document.title, '')), ' ', h('span', { class: 'facts nowrap' }, [document.date, `${document.mentions} ×`].filter(Boolean).join(' · '))),
      h('ol', { class: 'passages' }, ...document.passages.map((passage) => this.#passage(document.document, passage))));
  }

  #passage(document: number, passage: Passage): HTMLLIElement {
    const open = (): void => this.store.choose({ document, place: this.store.current.place, mention: passage.mention });
    return h('li', { 'data-passage': `${document}/${passage.mention}` },
      h('button', { type: 'button', class: 'passage', dir: 'auto', click: open }, passage.before, h('mark', {}, passage.text), passage.after),
      passage.part ? h('span', { class: 'facts' }, passage.part) : null,
      why(passage.why));
  }

  #mark(selection: Selection): void {
    const here = this.#element.querySelector(`[data-passage="${selection.document}/${selection.mention}"]`);
    here?.classList.add('here');
    here?.scrollIntoView({ block: 'nearest' });
  }
}
