import * as api from '../api';
import { announce } from '../announce';
import { byId, h, iconButton } from '../dom';
import { Latest } from '../latest';
import type { DocumentCard, ReaderPage, Selection, TextRun } from '../model';
import type { PageTitle } from '../pageTitle';
import { fragmentOf } from '../selection';
import type { SelectionStore } from '../store';
import { counted, date, facts, languageName, number, part, t } from '../words';
import { FailureNote } from './failure';
import { headingLevels } from './headings';

/** The open document: its text, with every mention marked. */
export class ReaderPanel {
  readonly #element = byId('reader');
  readonly #failure = new FailureNote(() => void this.show(this.store.current));
  readonly #asked = new Latest((error) => this.#fail(error));
  #page: ReaderPage | null = null;
  /** What else can be done with the open document: buttons in its head. */
  offers: (card: DocumentCard) => HTMLElement[] = () => [];
  #showsAll = false;
  #filter = '';

  constructor(readonly store: SelectionStore, readonly title: PageTitle, readonly walk: (forward: boolean, ofPlace: boolean) => void, readonly closed: (key: string) => void) {
    store.onChange((selection) => void this.show(selection));
  }

  async show(selection: Selection): Promise<void> {
    document.body.classList.toggle('is-reading', selection.document !== null);
    this.#element.hidden = selection.document === null;
    if (selection.document === null) {
      this.#close();
      return;
    }

    if (this.#isLaid(selection)) this.#mark(selection);
    else await this.#asked.ask((signal) => api.reader(selection, 0, signal), (page) => this.#lay(page, selection));
  }

  /** The text has other mentions than it was laid out with. */
  layAgain(): void {
    const at = this.#element.querySelector('.text')?.scrollTop ?? 0;
    if (this.store.current.document === null) return;
    void this.#asked.ask((signal) => api.reader(this.store.current, this.#page?.from ?? 0, signal), (page) => {
      this.#lay(page, this.store.current);
      this.#element.querySelector('.text')?.scrollTo(0, at);
    });
  }

  /** More documents have come: perhaps the one that could not be found. */
  refresh(): void {
    if (this.store.current.document !== null && this.#page === null) void this.show(this.store.current);
  }

  #isLaid({ document, all, filter, at }: Selection): boolean {
    const page = this.#page;
    if (page?.card.key !== document || this.#showsAll !== all || this.#filter !== filter) return false;
    const [first, last] = [page.blocks[0], page.blocks.at(-1)];
    return at === null || (first !== undefined && last !== undefined && at >= first.at && (at <= last.at || page.from + page.blocks.length === page.total || this.#markOf(at) !== null));
  }

  #close(): void {
    const key = this.#page?.card.key;
    const hadFocus = this.#element.contains(document.activeElement) || document.activeElement === document.body;
    this.#asked.drop();
    this.#page = null;
    this.#element.replaceChildren();
    this.title.set('document', '');
    if (key !== undefined && hadFocus) this.closed(key);
  }

  #lay(page: ReaderPage | null, selection: Selection): void {
    const isOther = page?.card.key !== this.#page?.card.key;
    this.#page = page;
    this.#showsAll = selection.all;
    this.#filter = selection.filter;
    this.title.set('document', page?.card.title ?? '');
    if (!page) {
      this.#element.replaceChildren(h('div', { class: 'panel-head' }, this.#allDocuments()), h('p', { class: 'empty', role: 'status' }, t('noSuchDocument', { name: selection.document ?? '' })));
      return;
    }

    this.#element.replaceChildren(this.#head(page), this.#text(page));
    this.#mark(selection);
    if (!isOther) return;
    announce(`${page.card.title}, ${counted('mentions', page.card.mentions)}`);
    if (document.activeElement === document.body || document.activeElement?.closest('#documents')) this.#element.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  #fail(error: unknown): void {
    this.#page = null;
    this.#failure.show(error);
    this.#element.replaceChildren(h('div', { class: 'panel-head' }, this.#allDocuments()), this.#failure.element);
  }

  #allDocuments(): HTMLElement {
    return h('button', { type: 'button', class: 'link', click: () => this.store.choose({}) }, t('allDocuments'));
  }

  #head(page: ReaderPage): HTMLElement {
    const { card } = page;
    return h('div', { class: 'panel-head' },
      h('div', { class: 'row' },
        this.#allDocuments(),
        h('span', { class: 'row' },
          ...this.offers(card),
          iconButton('previous', t('previousMention'), () => this.walk(false, false)),
          iconButton('next', t('nextMention'), () => this.walk(true, false)))),
      h('h2', { dir: 'auto', tabindex: '-1', ...(card.language ? { lang: card.language } : {}) }, card.title),
      h('p', { class: 'facts', ...(page.dateSource ? { title: t('dateSource', { source: page.dateSource }) } : {}) },
        facts(date(card.date), languageName(card.language, card.languageName), counted('mentions', card.mentions))),
      h('p', { class: 'facts file', dir: 'auto' }, facts(card.name, card.tags.join('; '))));
  }

  #text(page: ReaderPage): HTMLElement {
    const body = h('div', { class: 'text', tabindex: '0', role: 'region', 'aria-label': t('text'), ...(page.card.language ? { lang: page.card.language } : {}) });
    const end = page.from + page.blocks.length;
    if (page.from > 0) body.append(this.#stretch(t('earlier'), page, page.from - 1));
    const levels = headingLevels(page.blocks.map(({ heading }) => heading));
    for (const [i, block] of page.blocks.entries()) {
      if (block.part) body.append(h('p', { class: 'part', dir: 'auto' }, part(block.part)));
      const runs = block.runs.map((run) => this.#run(run));
      body.append(block.heading > 0
        ? h('p', { class: 'heading', role: 'heading', 'aria-level': levels[i]!, dir: 'auto', 'data-at': block.at }, ...runs)
        : h('p', { dir: 'auto', 'data-at': block.at }, ...runs));
    }

    if (end < page.total) body.append(this.#stretch(t('later'), page, end));
    return body;
  }

  /** A button that leads on in a very long text, of which only a stretch is laid out. */
  #stretch(words: string, page: ReaderPage, block: number): HTMLElement {
    const selection = { ...this.store.current, at: null };
    const go = (): Promise<void> => this.#asked.ask((signal) => api.reader(selection, block, signal), (other) => {
      this.#lay(other, selection);
      const text = this.#element.querySelector('.text');
      text?.scrollTo(0, block < page.from ? text.scrollHeight : 0);
    });
    return h('p', { class: 'facts stretch' },
      h('button', { type: 'button', class: 'button quiet', click: () => void go() }, words),
      t('stretchOf', { from: number(page.from + 1), to: number(page.from + page.blocks.length), total: number(page.total) }));
  }

  #run(run: TextRun): Node {
    if (run.mention === null) return document.createTextNode(run.text);
    if (!run.place) return h('span', { class: 'unmapped', 'data-at': run.at, title: run.title }, run.text);
    const target = { ...this.store.current, place: run.place, at: run.at };
    const choose = (event: Event): void => {
      event.preventDefault();
      this.store.choose(target);
    };
    // A link, not a button: it breaks over lines, and Arabic letters before and after it join as they should.
    return h('a', { href: `#${fragmentOf(target)}`, class: 'mention', 'data-at': run.at, 'data-place': run.place, title: run.title, click: choose }, run.text);
  }

  #markOf(at: number): HTMLElement | null {
    return this.#element.querySelector<HTMLElement>(`.mention[data-at="${at}"], .unmapped[data-at="${at}"]`);
  }

  /** The paragraph that holds an offset. */
  #paragraphOf(at: number): HTMLElement | undefined {
    return [...this.#element.querySelectorAll<HTMLElement>('.text > [data-at]')].findLast((block) => Number(block.dataset['at']) <= at);
  }

  #mark(selection: Selection): void {
    for (const mark of this.#element.querySelectorAll<HTMLElement>('.mention')) {
      mark.classList.toggle('of-place', selection.place !== null && mark.dataset['place'] === selection.place);
      const isHere = selection.at !== null && mark.dataset['at'] === String(selection.at);
      mark.classList.toggle('here', isHere);
      if (isHere) mark.setAttribute('aria-current', 'location');
      else mark.removeAttribute('aria-current');
    }

    for (const block of this.#element.querySelectorAll('.text > .found')) block.classList.remove('found');
    const paragraph = selection.at !== null && !this.#markOf(selection.at) ? this.#paragraphOf(selection.at) : undefined;
    paragraph?.classList.add('found');
    const here = this.#element.querySelector('.here') ?? paragraph ?? (selection.at === null ? this.#element.querySelector('.of-place') : null);
    here?.scrollIntoView({ block: 'center' });
    if (!here && selection.at === null && selection.place === null) this.#element.querySelector('.text')?.scrollTo(0, 0);
  }
}
