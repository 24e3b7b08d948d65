import * as api from '../api';
import { coordinates } from '../coordinates';
import { h, iconButton, inLanguage } from '../dom';
import { circle } from '../map/legend';
import type { DocumentOrder, Passage, PlaceDocument, PlacePanel, PlaceRow } from '../model';
import type { SelectionStore } from '../store';
import { counted, countryName, date, facts, kind, languageName, part, t, type WordKey } from '../words';
import { wordsOf } from './failure';
import { placeName } from './placeName';
import { why } from './why';

const orders: readonly (readonly [DocumentOrder, WordKey])[] = [['read', 'byReading'], ['newest', 'byNewest'], ['date', 'byOldest'], ['file', 'byFile'], ['mentions', 'byMentions']];

/** The chosen place: what it is, its names, and every passage that mentions it. */
export class PlaceCard {
  /** Asks what a mention really is; null where nothing can be corrected. */
  correct: ((document: string, at: number) => void) | null = null;

  constructor(
    readonly store: SelectionStore, readonly walk: (forward: boolean, ofPlace: boolean) => void, readonly zoomTo: (row: PlaceRow) => void, readonly more: () => void,
    readonly reorder: (order: DocumentOrder) => void) {}

  parts(panel: PlacePanel, order: DocumentOrder): HTMLElement[] {
    const { row, documents, moreDocuments } = panel;
    const names = this.#names(panel);
    return [
      this.#head(panel),
      ...(names ? [names] : []),
      h('div', { class: 'row of-passages' },
        h('h3', {}, `${counted('mentions', row.mentions)} ${counted('inDocuments', row.documents)}`),
        ...(row.documents > 1 ? [this.#orders(order)] : [])),
      ...documents.map((document) => this.#document(row.place, document)),
      ...(moreDocuments > 0 ? [h('button', { type: 'button', class: 'more', click: this.more }, counted('moreDocumentsOf', moreDocuments))] : []),
    ];
  }

  #orders(order: DocumentOrder): HTMLSelectElement {
    const select = h('select', { 'aria-label': t('sortPassages'), change: () => this.reorder(select.value as DocumentOrder) },
      ...orders.map(([value, words]) => h('option', { value, selected: value === order }, t(words))));
    return select;
  }

  #head({ row, province, population, link, around }: PlacePanel): HTMLElement {
    const inhabitants = population > 0 ? counted('inhabitants', population) : '';
    return h('div', { class: 'panel-head' },
      h('div', { class: 'row' },
        h('button', { type: 'button', class: 'link', click: () => this.store.leavePlace() }, t('allPlaces')),
        h('span', { class: 'row' },
          iconButton('zoomTo', t('zoomTo'), () => this.zoomTo(row)),
          iconButton('previous', t('previousPassage'), () => this.walk(false, true)),
          iconButton('next', t('nextPassage'), () => this.walk(true, true)))),
      h('h2', { tabindex: '-1' }, circle(row.style, 7), ...placeName(row)),
      h('p', { class: 'facts' }, facts(kind(row.kind), province, countryName(row.countryCode, row.country))),
      h('p', { class: 'facts coordinates', title: t('coordinates') }, h('bdi', { dir: 'ltr' }, coordinates(row.point, row.style))),
      h('p', { class: 'facts' }, inhabitants, inhabitants && link ? ' · ' : null,
        link ? h('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, t('entry')) : null),
      ...around.map((unit) => h('p', { class: 'facts' }, t('inUnit', { name: unit.name, mentions: `${counted('mentions', unit.mentions)} ${counted('inDocuments', unit.documents)}` }))));
  }

  #names({ names, moreNames, row }: PlacePanel): HTMLElement | null {
    const others = names.filter((name) => name.text !== row.name);
    if (others.length === 0) return null;
    const item = (name: PlacePanel['names'][number]): HTMLElement =>
      h('li', {}, inLanguage(name.text, name.language), h('span', { class: 'facts' }, [languageName(name.language, name.languageName), kind(name.note)].filter(Boolean).join(', ')));
    return h('details', { class: 'names-list', open: others.length <= 4 },
      h('summary', {}, counted('otherNames', others.length + moreNames)),
      h('ul', {}, ...others.map(item), moreNames > 0 ? h('li', { class: 'facts' }, t('andMore', { n: moreNames })) : null));
  }

  #document(place: string, document: PlaceDocument): HTMLElement {
    const open = (): void => this.store.choose({ ...this.store.current, document: document.key, at: null });
    const list = h('ol', { class: 'passages' }, ...document.passages.map((passage) => this.#passage(document.key, passage)));
    this.#offerRest(list, place, document, document.passages.length);
    return h('section', { class: 'of-document' },
      h('h4', { dir: 'auto' }, h('button', { type: 'button', class: 'link', click: open }, document.title)),
      h('p', { class: 'facts' }, facts(date(document.date), counted('mentions', document.mentions))),
      list);
  }

  /** A button for the passages that are still to come, in its place in the list. */
  #offerRest(list: HTMLOListElement, place: string, document: PlaceDocument, shown: number): void {
    const rest = document.mentions - shown;
    if (rest <= 0) return;
    const item = h('li', {}, h('button', { type: 'button', class: 'link', click: () => void load() }, counted('morePassages', rest)));
    const load = async (): Promise<void> => {
      try {
        const { passages } = await api.passages(document.key, place, this.store.current, shown);
        const rows = passages.map((passage) => this.#passage(document.key, passage));
        item.replaceWith(...rows);
        this.#offerRest(list, place, document, shown + passages.length);
        rows[0]?.querySelector('button')?.focus();
      } catch (error) {
        item.append(` ⚠ ${wordsOf(error)}`);
      }
    };
    list.append(item);
  }

  #passage(document: string, passage: Passage): HTMLLIElement {
    const open = (): void => this.store.choose({ ...this.store.current, document, at: passage.at });
    const notes = [part(passage.part), passage.why.kind === 'place' ? '' : kind(passage.why.kind)].filter(Boolean);
    return h('li', { 'data-passage': `${passage.at} ${document}` },
      h('button', { type: 'button', class: 'passage', dir: 'auto', click: open }, passage.before, h('mark', {}, passage.text), passage.after),
      notes.length > 0 ? h('p', { class: 'facts', dir: 'auto' }, notes.join(' · ')) : null,
      why(passage.why),
      this.correct && h('button', { type: 'button', class: 'link correct-this', click: () => this.correct?.(document, passage.at) }, t('correctThis')));
  }
}
