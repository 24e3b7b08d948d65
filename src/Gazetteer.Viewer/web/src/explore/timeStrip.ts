import { announce } from '../announce';
import { h, iconButton } from '../dom';
import { Latest } from '../latest';
import type { Selection } from '../model';
import { counted, date, facts, t } from '../words';
import * as api from './exploreApi';
import { Filter } from './filter';
import type { TimeBar, TimeLine } from './model';
import { barsWithin, heightOf, labelOf, playedNext, rangeOf } from './times';

const pace = 1200;

/** The time line under the map: bars of documents or mentions, of which some are chosen by dragging or by keys, or are played one after another. */
export class TimeStrip {
  readonly #bars = h('div', { class: 'bars', tabindex: '0', role: 'application', 'aria-label': t('timeLineKeys'), keydown: (event) => this.#key(event as KeyboardEvent) });
  readonly #range = h('span', { class: 'facts', role: 'status' });
  readonly #what = h('select', { 'aria-label': t('timeCounts'), change: () => this.#draw() }, h('option', { value: 'documents' }, t('documents')), h('option', { value: 'mentions' }, t('mentions')));
  readonly #play: HTMLButtonElement;
  readonly #clear = h('button', { type: 'button', class: 'link', hidden: true, click: () => this.#choose(null) }, t('allTimes'));
  readonly element: HTMLElement;
  readonly #asked: Latest;
  #line: TimeLine | null = null;
  #cursor = 0;
  #anchor = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(readonly selection: () => Selection, readonly change: (filter: Filter, isReplacing: boolean) => void, closed: () => void, failed: (error: unknown) => void) {
    this.#asked = new Latest(failed);
    this.#play = h('button', { type: 'button', class: 'icon', click: () => this.play() });
    this.#showPlaying();
    this.element = h('section', { id: 'time', 'aria-label': t('timeLine'), hidden: true },
      h('div', { class: 'row' }, this.#play, this.#what, this.#range, this.#clear, iconButton('close', t('close'), closed)), this.#bars);
    this.#listen();
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  open(isOpen: boolean): void {
    this.element.hidden = !isOpen;
    if (isOpen) void this.refresh().then(() => this.#bars.focus());
    else this.#stop();
  }

  async refresh(): Promise<void> {
    if (!this.isOpen) return;
    const selection = this.selection();
    await this.#asked.ask((signal) => api.timeLine(selection, signal), (line) => {
      this.#line = line;
      this.#cursor = Math.min(this.#cursor, Math.max(0, line.bars.length - 1));
      this.#draw();
    });
  }

  /** Leads through time, a bar or a stretch as long as the chosen one at a time; once more ends it. */
  play(): void {
    if (this.#timer !== null) {
      this.#stop();
      return;
    }
    this.#step();
  }

  #step(): void {
    const bars = this.#line?.bars ?? [];
    const next = playedNext(bars, this.#chosen());
    if (!next) {
      this.#stop();
      return;
    }
    this.#timer = setTimeout(() => this.#step(), pace);
    this.#showPlaying();
    this.#choose(next, true);
  }

  #stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#showPlaying();
  }

  #showPlaying(): void {
    const words = t(this.#timer === null ? 'playTime' : 'stopTime');
    this.#play.replaceChildren(this.#timer === null ? '▶' : '❚❚');
    this.#play.title = words;
    this.#play.setAttribute('aria-label', words);
    this.#play.setAttribute('aria-pressed', String(this.#timer !== null));
  }

  /** The bars that the filter's dates reach over; null where it asks for none. */
  #chosen(): readonly [number, number] | null {
    const filter = Filter.parse(this.selection().filter);
    return barsWithin(this.#line?.bars ?? [], filter.value('since'), filter.value('until'));
  }

  #choose(range: readonly [number, number] | null, isReplacing = false): void {
    const filter = Filter.parse(this.selection().filter);
    const [since, until] = range && this.#line ? rangeOf(this.#line.bars, range) : ['', ''];
    this.change(filter.with('since', since).with('until', until), isReplacing);
    this.#draw();
  }

  #draw(): void {
    const line = this.#line;
    if (!line) return;
    const chosen = this.#chosen();
    const count = (bar: TimeBar): number => (this.#what.value === 'documents' ? bar.documents : bar.mentions);
    const most = Math.max(1, ...line.bars.map(count));
    this.#bars.replaceChildren(...line.bars.map((bar, i) => {
      const isIn = chosen !== null && i >= chosen[0] && i <= chosen[1];
      const column = h('span', {});
      column.style.height = `${heightOf(count(bar), most)}%`;
      return h('div', { class: `bar${isIn ? ' chosen' : ''}${i === this.#cursor ? ' cursor' : ''}`, 'data-bar': i, title: this.#words(bar) }, column);
    }));
    this.#bars.classList.toggle('has-chosen', chosen !== null);
    this.#bars.dataset['first'] = line.bars[0] ? labelOf(line.bars[0].since, line.unit) : '';
    this.#bars.dataset['last'] = line.bars.at(-1) ? labelOf(line.bars.at(-1)!.since, line.unit) : '';
    this.#clear.hidden = chosen === null;
    const shown = chosen && rangeOf(line.bars, chosen);
    const span = shown ? `${date(shown[0])} – ${date(shown[1])}` : line.first && line.last ? `${date(line.first)} – ${date(line.last)}` : t('noDates');
    this.#range.textContent = facts(span, this.selection().place !== null && !shown && t('firstAndLast'), line.undatedDocuments > 0 && counted('undated', line.undatedDocuments));
  }

  #words(bar: TimeBar): string {
    const time = labelOf(bar.since, this.#line!.unit);
    return `${time}: ${counted('documents', bar.documents)}, ${counted('mentions', bar.mentions)}`;
  }

  #listen(): void {
    let from: number | null = null;
    const at = (event: PointerEvent): number | null => {
      const box = this.#bars.getBoundingClientRect();
      const n = this.#line?.bars.length ?? 0;
      if (n === 0) return null;
      const along = document.documentElement.dir === 'rtl' ? box.right - event.clientX : event.clientX - box.left;
      return Math.min(n - 1, Math.max(0, Math.floor((along / box.width) * n)));
    };
    const mark = (to: number): void => {
      const [first, last] = [Math.min(from!, to), Math.max(from!, to)];
      for (const [i, bar] of [...this.#bars.children].entries()) bar.classList.toggle('dragged', i >= first && i <= last);
    };
    this.#bars.addEventListener('pointerdown', (event) => {
      from = at(event);
      if (from === null) return;
      this.#stop();
      this.#bars.setPointerCapture(event.pointerId);
      mark(from);
    });
    this.#bars.addEventListener('pointermove', (event) => from !== null && mark(at(event) ?? from));
    this.#bars.addEventListener('pointerup', (event) => {
      const to = at(event);
      if (from !== null && to !== null) {
        this.#cursor = to;
        this.#choose([Math.min(from, to), Math.max(from, to)]);
      }
      from = null;
    });
    this.#bars.addEventListener('pointercancel', () => {
      from = null;
      this.#draw();
    });
  }

  /** Arrows walk from bar to bar, with Shift they reach over several, Enter chooses, Escape lets go. */
  #key(event: KeyboardEvent): void {
    const bars = this.#line?.bars ?? [];
    if (event.ctrlKey || event.metaKey || event.altKey || bars.length === 0) return;
    const ahead = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const step = { Home: -bars.length, End: bars.length, ArrowLeft: ahead === 'ArrowLeft' ? 1 : -1, ArrowRight: ahead === 'ArrowRight' ? 1 : -1 }[event.key];
    if (step !== undefined) this.#walk(step, event.shiftKey);
    else if (event.key === 'Enter') this.#choose([this.#cursor, this.#cursor]);
    else if (event.key === ' ') this.play();
    else if (event.key === 'Escape' && this.#chosen()) this.#choose(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #walk(step: number, isReaching: boolean): void {
    const bars = this.#line!.bars;
    if (!isReaching) this.#anchor = -1;
    else if (this.#anchor < 0) this.#anchor = this.#cursor;
    this.#cursor = Math.min(bars.length - 1, Math.max(0, this.#cursor + step));
    if (isReaching) this.#choose([Math.min(this.#anchor, this.#cursor), Math.max(this.#anchor, this.#cursor)], true);
    else this.#draw();
    announce(this.#words(bars[this.#cursor]!));
  }
}
