import * as api from '../api';
import { byId, h, iconButton, plural } from '../dom';
import type { ReaderPage, Selection, TextRun } from '../model';
import type { PageTitle } from '../pageTitle';
import { selectionQuery } from '../selection';
import type { SelectionStore } from '../store';

/** The open document: its text, with every mention marked. */
export class ReaderPanel {
  readonly #element = byId('reader');
  #page: ReaderPage | null = null;
  #showsAll = false;

  constructor(readonly store: SelectionStore, readonly title: PageTitle, readonly walk: (forward: boolean, ofPlace: boolean) => void) {
    store.onChange((selection) => void this.show(selection));
  }

  async show(selection: Selection): Promise<void> {
    document.body.classList.toggle('is-reading', selection.document !== null);
    this.#element.hidden = selection.document === null;
    if (selection.document === null) {
      this.#page = null;
      this.#element.replaceChildren();
      this.title.set('document', '');
      return;
    }

    const isLaid = this.#page?.card.document === selection.document && this.#showsAll === selection.all && this.#holds(selection.mention);
    if (isLaid || (await this.#lay(selection, 0))) this.#mark(this.store.current);
  }

  #holds(mention: number | null): boolean {
    return mention === null || this.#element.querySelector(`[data-mention="${mention}"]`) !== null;
  }

  /** Lays a stretch of the text out; false when something else was chosen meanwhile. */
  async #lay(selection: Selection, block: number): Promise<boolean> {
    const page = await api.reader(selection, block);
    if (!page || this.store.current.document !== selection.document) return false;
    this.#page = page;
    this.#showsAll = selection.all;
    this.#element.replaceChildren(this.#head(page), this.#text(page));
    this.title.set('document', page.card.title);
    return true;
  }

  #head(page: ReaderPage): HTMLElement {
    const { card } = page;
    return h('div', { class: 'panel-head' },
      h('div', { class: 'row' },
        h('button', { type: 'button', class: 'link', click: () => this.store.choose({}) }, '‹ All documents'),
        h('span', { class: 'row' },
          iconButton('previous', 'Previous mention (p)', () => this.walk(false, false)),
          iconButton('next', 'Next mention (n)', () => this.walk(true, false)))),
      h('h2', { dir: 'auto', ...(card.language ? { lang: card.language } : {}) }, card.title),
      h('p', { class: 'facts', ...(page.dateSource ? { title: `The date comes from: ${page.dateSource}` } : {}) },
        [card.date, card.languageName, plural(card.mentions, 'mention')].filter(Boolean).join(' · ')),
      h('p', { class: 'facts file' }, card.name));
  }

  #text(page: ReaderPage): HTMLElement {
    const body = h('div', { class: 'text', tabindex: '0', role: 'region', 'aria-label': 'Text', ...(page.card.language ? { lang: page.card.language } : {}) });
    const end = page.from + page.blocks.length;
    if (page.from > 0) body.append(this.#stretch('‹ Earlier paragraphs', page, page.from - 1));
    for (const block of page.blocks) {
      if (block.part) body.append(h('p', { class: 'part' }, block.part));
      const runs = block.runs.map((run) => this.#run(run));
      body.append(block.heading > 0
        ? h('p', { class: 'heading', role: 'heading', 'aria-level': Math.min(6, block.heading + 2), dir: 'auto' }, ...runs)
        : h('p', { dir: 'auto' }, ...runs));
    }

    if (end < page.total) body.append(this.#stretch('Later paragraphs ›', page, end));
    return body;
  }

  /** A button that leads on in a very long text, of which only a stretch is laid out. */
  #stretch(words: string, page: ReaderPage, block: number): HTMLElement {
    const go = async (): Promise<void> => {
      if (!(await this.#lay({ ...this.store.current, mention: null }, block))) return;
      const text = this.#element.querySelector('.text');
      text?.scrollTo(0, block < page.from ? text.scrollHeight : 0);
    };
    return h('p', { class: 'facts stretch' },
      h('button', { type: 'button', class: 'button quiet', click: () => void go() }, words),
      `${(page.from + 1).toLocaleString('en')} to ${(page.from + page.blocks.length).toLocaleString('en')} of ${page.total.toLocaleString('en')}`);
  }

  #run(run: TextRun): Node {
    if (run.mention === null) return document.createTextNode(run.text);
    if (!run.place) return h('span', { class: 'unmapped', 'data-mention': run.mention, title: run.title }, run.text);
    const target = { ...this.store.current, place: run.place, mention: run.mention };
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
