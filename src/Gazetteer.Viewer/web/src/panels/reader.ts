import * as api from '../api';
import { byId, h, inLanguage, plural } from '../dom';
import type { ReaderPage, Selection, TextRun } from '../model';
import { nothing, selectionQuery } from '../selection';
import type { SelectionStore } from '../store';

/** The open document: its text, with every mention marked. */
export class ReaderPanel {
  readonly #element = byId('reader');
  #page: ReaderPage | null = null;

  constructor(readonly store: SelectionStore, readonly walk: (forward: boolean, ofPlace: boolean) => void) {
    store.onChange((selection) => void this.show(selection));
  }

  async show(selection: Selection): Promise<void> {
    document.body.classList.toggle('is-reading', selection.document !== null);
    this.#element.hidden = selection.document === null;
    if (selection.document === null) {
      this.#page = null;
      this.#element.replaceChildren();
      return;
    }

    if (this.#page?.card.document !== selection.document || !this.#holds(selection.mention)) {
      const page = await api.reader(selection);
      if (!page || this.store.current.document !== selection.document) return;
      this.#page = page;
      this.#element.replaceChildren(this.#head(page), this.#text(page));
    }

    this.#mark(this.store.current);
  }

  #holds(mention: number | null): boolean {
    return mention === null || this.#element.querySelector(`[data-mention="${mention}"]`) !== null;
  }

  #head(page: ReaderPage): HTMLElement {
    const { card } = page;
    const step = (forward: boolean, sign: string, label: string): HTMLButtonElement =>
      h('button', { type: 'button', class: 'icon', title: label, 'aria-label': label, click: () => this.walk(forward, false) }, sign);
    return h('div', { class: 'panel-head' },
      h('div', { class: 'row' },
        h('button', { type: 'button', class: 'link', click: () => this.store.choose(nothing) }, '‹ All documents'),
        h('span', { class: 'row' }, step(false, '↑', 'Previous mention (p)'), step(true, '↓', 'Next mention (n)'))),
      h('h2', {}, inLanguage(card.title, card.language)),
      h('p', { class: 'facts' }, [card.date && (page.dateSource ? `${card.date} (${page.dateSource})` : card.date), card.languageName, plural(card.mentions, 'mention')].filter(Boolean).join(' · ')),
      h('p', { class: 'facts file' }, card.name));
  }

  #text(page: ReaderPage): HTMLElement {
    const body = h('div', { class: 'text', ...(page.card.language ? { lang: page.card.language } : {}) });
    for (const block of page.blocks) {
      if (block.part) body.append(h('p', { class: 'part' }, block.part));
      const runs = block.runs.map((run) => this.#run(run));
      body.append(block.heading > 0
        ? h('p', { class: 'heading', role: 'heading', 'aria-level': Math.min(6, block.heading + 2), dir: 'auto' }, ...runs)
        : h('p', { dir: 'auto' }, ...runs));
    }

    if (page.total > page.blocks.length) body.append(h('p', { class: 'facts' }, `Paragraphs ${page.from + 1} to ${page.from + page.blocks.length} of ${page.total}.`));
    return body;
  }

  #run(run: TextRun): Node {
    if (run.mention === null) return document.createTextNode(run.text);
    if (!run.place) return h('span', { class: 'unmapped', 'data-mention': run.mention, title: run.title }, run.text);
    const target = { document: this.store.current.document, place: run.place, mention: run.mention };
    const choose = (event: Event): void => {
      event.preventDefault();
      this.store.choose(target);
    };
    // A link, not a button: it breaks over lines, and Arabic letters before and behind it join as they should.
    const href = `#${selectionQuery(target).toString()}`;
    return h('a', { href, class: 'mention', 'data-mention': run.mention, 'data-place': run.place, title: run.title, click: choose }, run.text);
  }

  #mark(selection: Selection): void {
    for (const mark of this.#element.querySelectorAll<HTMLElement>('.mention')) {
      mark.classList.toggle('of-place', selection.place !== null && mark.dataset['place'] === selection.place);
      const isHere = selection.mention !== null && mark.dataset['mention'] === String(selection.mention);
      mark.classList.toggle('here', isHere);
      if (isHere) mark.setAttribute('aria-current', 'location');
      else mark.removeAttribute('aria-current');
    }

    const here = this.#element.querySelector('.here') ?? (selection.mention === null ? this.#element.querySelector('.of-place') : null);
    here?.scrollIntoView({ block: 'center' });
    if (!here && selection.mention === null && selection.place === null) this.#element.querySelector('.text')?.scrollTo(0, 0);
  }
}
