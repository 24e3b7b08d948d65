import { byId, h, plural } from '../dom';
import type { Progress } from '../model';

/** In the head of the page: how far the reading is, and what could not be read. */
export class ProgressLine {
  readonly #element = byId('progress');
  readonly #dialog = h('dialog', { 'aria-labelledby': 'problems-title' });

  constructor() {
    document.body.append(this.#dialog);
  }

  show(progress: Progress): void {
    const parts: (Node | string)[] = [];
    if (!progress.isComplete) {
      parts.push(h('progress', { max: Math.max(1, progress.expected), value: progress.read, 'aria-label': 'Documents read' }),
        progress.expected > 0 ? `Reading ${progress.read} of ${plural(progress.expected, 'document')}` : 'Reading …');
    } else parts.push(plural(progress.read, 'document'));
    if (progress.problems.length > 0) {
      parts.push(h('button', { type: 'button', class: 'problems', click: () => this.#open() }, `⚠ ${plural(progress.problems.length, 'problem')}`));
      this.#fill(progress);
    }

    this.#element.replaceChildren(...parts);
  }

  lost(): void {
    this.#element.replaceChildren(h('span', { class: 'problems' }, '⚠ The program has ended. Start it again and reload this page.'));
  }

  #fill(progress: Progress): void {
    this.#dialog.replaceChildren(
      h('h2', { id: 'problems-title' }, 'What could not be read'),
      h('p', {}, 'Everything else was read all the same.'),
      h('ul', {}, ...progress.problems.map((problem) =>
        h('li', {}, h('strong', { dir: 'auto' }, problem.line > 0 ? `${problem.source}, line ${problem.line}` : problem.source), h('br'), problem.message))),
      h('form', { method: 'dialog' }, h('button', {}, 'Close')));
  }

  #open(): void {
    this.#dialog.showModal();
  }
}
