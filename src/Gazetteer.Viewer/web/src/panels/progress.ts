import * as api from '../api';
import { byId, h, plural } from '../dom';
import type { Progress } from '../model';

/** In the head of the page: how far the reading is, a way to end it, and what could not be read. */
export class ProgressLine {
  readonly #bar = h('progress', { 'aria-label': 'Documents read', hidden: true });
  readonly #text = h('span');
  readonly #cancel = h('button', { type: 'button', class: 'link', hidden: true, click: () => this.#end() }, 'Cancel');
  readonly #problems = h('button', { type: 'button', class: 'problems', hidden: true, click: () => this.#dialog.showModal() });
  readonly #notice = h('span', { hidden: true });
  readonly #dialog = h('dialog', { 'aria-labelledby': 'problems-title' });
  #ended: 'no' | 'asked' | 'yes' = 'no';

  constructor() {
    // The parts stay while the numbers change, so that a button keeps the focus, and the pointer its target.
    byId('progress').append(this.#bar, this.#text, this.#cancel, this.#problems, this.#notice);
    document.body.append(this.#dialog);
  }

  show(progress: Progress): void {
    if (progress.isComplete && this.#ended === 'asked') this.#ended = 'yes';
    else if (!progress.isComplete && this.#ended === 'yes') this.#ended = 'no';
    this.#bar.hidden = this.#cancel.hidden = progress.isComplete;
    this.#bar.max = Math.max(1, progress.expected);
    this.#bar.value = progress.read;
    this.#cancel.textContent = this.#ended === 'asked' ? 'Cancelling …' : 'Cancel';
    this.#text.className = '';
    this.#text.textContent = this.#words(progress);
    this.#problems.hidden = progress.problems.length === 0;
    this.#problems.textContent = `⚠ ${plural(progress.problems.length, 'problem')}`;
    if (progress.problems.length > 0) this.#fill(progress);
  }

  /** Tells of something beside the reading; nothing takes it away. */
  say(words: string): void {
    this.#notice.textContent = words;
    this.#notice.hidden = !words;
  }

  lost(): void {
    this.#bar.hidden = this.#cancel.hidden = this.#problems.hidden = true;
    this.#text.className = 'problems';
    this.#text.textContent = '⚠ The program has ended. Start it again and reload this page.';
  }

  #words(progress: Progress): string {
    if (progress.isComplete) return this.#ended === 'yes' ? `The reading was cancelled after ${plural(progress.read, 'document')}.` : '';
    return progress.expected > 0 ? `Reading ${progress.read.toLocaleString('en')} of ${plural(progress.expected, 'document')}` : 'Reading …';
  }

  #end(): void {
    this.#ended = 'asked';
    this.#cancel.textContent = 'Cancelling …';
    void api.cancelReading();
  }

  #fill(progress: Progress): void {
    this.#dialog.replaceChildren(
      h('h2', { id: 'problems-title' }, 'What could not be read'),
      h('p', {}, 'Everything else was read all the same.'),
      h('ul', {}, ...progress.problems.map((problem) =>
        h('li', {}, h('strong', { dir: 'auto' }, problem.line > 0 ? `${problem.source}, line ${problem.line}` : problem.source), h('br'), problem.message))),
      h('form', { method: 'dialog' }, h('button', { autofocus: true }, 'Close')));
  }
}
