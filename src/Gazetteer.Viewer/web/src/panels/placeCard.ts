import { coordinates } from '../coordinates';
import { h, iconButton, inLanguage, plural } from '../dom';
import { circle } from '../map/legend';
import type { Passage, PlaceDocument, PlacePanel } from '../model';
import type { SelectionStore } from '../store';
import { why } from './why';

/** The chosen place: what it is, its names, and every passage that mentions it. */
export class PlaceCard {
  constructor(readonly store: SelectionStore, readonly walk: (forward: boolean, ofPlace: boolean) => void, readonly more: () => void) {}

  parts(panel: PlacePanel): HTMLElement[] {
    const { row, documents, moreDocuments } = panel;
    const names = this.#names(panel);
    return [
      this.#head(panel),
      ...(names ? [names] : []),
      h('h3', {}, `${plural(row.mentions, 'mention')} in ${plural(row.documents, 'document')}`),
      ...documents.map((document) => this.#document(document)),
      ...(moreDocuments > 0 ? [h('button', { type: 'button', class: 'more', click: this.more }, `Show ${plural(moreDocuments, 'more document', 'more documents')}`)] : []),
    ];
  }

  #head({ row, province, population, link }: PlacePanel): HTMLElement {
    const leave = (): void => this.store.choose({ ...this.store.current, place: null, mention: null });
    const inhabitants = population > 0 ? `${population.toLocaleString('en')} inhabitants` : '';
    return h('div', { class: 'panel-head' },
      h('div', { class: 'row' },
        h('button', { type: 'button', class: 'link', click: leave }, '‹ All places'),
        h('span', { class: 'row' },
          iconButton('previous', 'Previous passage of this place (Shift+P)', () => this.walk(false, true)),
          iconButton('next', 'Next passage of this place (Shift+N)', () => this.walk(true, true)))),
      h('h2', {}, circle(row.style, 7), inLanguage(row.name, ''), row.native ? h('span', { class: 'native' }, inLanguage(row.native, '')) : null),
      h('p', { class: 'facts' }, [row.kind, province, row.country].filter(Boolean).join(' · ')),
      h('p', { class: 'facts coordinates', title: 'Latitude and longitude, WGS 84' }, coordinates(row.point)),
      h('p', { class: 'facts' }, inhabitants, inhabitants && link ? ' · ' : null,
        link ? h('a', { href: link, target: '_blank', rel: 'noopener noreferrer' }, 'gazetteer entry') : null));
  }

  #names({ names, moreNames, row }: PlacePanel): HTMLElement | null {
    const others = names.filter((name) => name.text !== row.name);
    if (others.length === 0) return null;
    const item = (name: PlacePanel['names'][number]): HTMLElement =>
      h('li', {}, inLanguage(name.text, name.language), h('span', { class: 'facts' }, [name.languageName, name.note].filter(Boolean).join(', ')));
    return h('details', { class: 'names-list', open: others.length <= 4 },
      h('summary', {}, plural(others.length + moreNames, 'other name')),
      h('ul', {}, ...others.map(item), moreNames > 0 ? h('li', { class: 'facts' }, `and ${moreNames} more`) : null));
  }

  #document(document: PlaceDocument): HTMLElement {
    const open = (): void => this.store.choose({ ...this.store.current, document: document.document, mention: null });
    const rest = document.mentions - document.passages.length;
    return h('section', { class: 'of-document' },
      h('h4', { dir: 'auto' }, h('button', { type: 'button', class: 'link', click: open }, document.title)),
      h('p', { class: 'facts' }, [document.date, plural(document.mentions, 'mention')].filter(Boolean).join(' · ')),
      h('ol', { class: 'passages' },
        ...document.passages.map((passage) => this.#passage(document.document, passage)),
        rest > 0 ? h('li', {}, h('button', { type: 'button', class: 'link', click: open }, `${plural(rest, 'more mention')} in the text`)) : null));
  }

  #passage(document: number, passage: Passage): HTMLLIElement {
    const open = (): void => this.store.choose({ ...this.store.current, document, mention: passage.mention });
    const notes = [passage.part, passage.why.kind === 'place' ? '' : passage.why.kind].filter(Boolean);
    return h('li', { 'data-passage': `${document}/${passage.mention}` },
      h('button', { type: 'button', class: 'passage', dir: 'auto', click: open }, passage.before, h('mark', {}, passage.text), passage.after),
      notes.length > 0 ? h('p', { class: 'facts', dir: 'auto' }, notes.join(' · ')) : null,
      why(passage.why));
  }
}
