import * as api from '../api';
import { byId, h } from '../dom';
import type { Progress } from '../model';
import { reach } from '../reach';
import { counted, number, t } from '../words';

/** In the head of the page: how far the reading is, a way to end it, and what could not be read. */
export class ProgressLine {
  readonly #bar = h('progress', { 'aria-label': t('documentsRead'), hidden: true });
  readonly #text = h('span');
  readonly #cancel = h('button', { type: 'button', class: 'link', hidden: true, click: () => this.#end() }, t('cancel'));
  readonly #problems = h('button', { type: 'button', class: 'problems', hidden: true, click: () => this.#dialog.showModal() });
  readonly #notice = h('span', { hidden: true });
  readonly #dialog = h('dialog', { 'aria-labelledby': 'problems-title' });
  #ended: 'no' | 'asked' | 'yes' = 'no';

  constructor() {
    // The parts stay while the numbers change, so that a button keeps the focus, and the pointer its target.
    byId('progress').append(this.#bar, this.#text, this.#cancel, this.#problems, this.#notice);
    document.body.append(this.#dialog);
    reach.onBack(() => {
      if (this.#notice.textContent?.includes(t('unreachable'))) this.say('');
    });
  }

  show(progress: Progress): void {
    if (progress.isComplete && this.#ended === 'asked') this.#ended = 'yes';
    else if (!progress.isComplete && this.#ended === 'yes') this.#ended = 'no';
    this.#bar.hidden = this.#cancel.hidden = progress.isComplete;
    this.#bar.max = Math.max(1, progress.expected);
    this.#bar.value = progress.readAgain ?? progress.read;
    this.#cancel.textContent = t(this.#ended === 'asked' ? 'cancelling' : 'cancel');
    this.#text.className = '';
    this.#text.textContent = this.#words(progress);
    this.#problems.hidden = progress.problems.length === 0;
    this.#problems.textContent = `⚠ ${counted('problems', progress.problems.length)}`;
    if (progress.problems.length > 0) this.#fill(progress);
  }

  /** Tells of something beside the reading, until it is over; what the program could not answer is over when it answers again. */
  say(words: string): void {
    this.#notice.replaceChildren(words, ...(words.startsWith('⚠') ? [' ', h('button', { type: 'button', class: 'link', click: () => this.say('') }, t('close'))] : []));
    this.#notice.hidden = !words;
  }

  /** The program does not answer. Its next news says that it is back. */
  lost(): void {
    this.#bar.hidden = this.#cancel.hidden = this.#problems.hidden = true;
    this.#text.className = 'problems';
    this.#text.textContent = `⚠ ${t('ended')}`;
  }

  #words(progress: Progress): string {
    if (progress.isComplete) return this.#ended === 'yes' ? counted('cancelledAfter', progress.read) : '';
    if (progress.readAgain !== null) return t('readAgain', { read: number(progress.readAgain), expected: counted('documents', progress.expected) });
    return progress.expected > 0 ? t('readingOf', { read: number(progress.read), expected: counted('documents', progress.expected) }) : t('reading');
  }

  #end(): void {
    this.#ended = 'asked';
    this.#cancel.textContent = t('cancelling');
    void api.cancelReading();
  }

  #fill(progress: Progress): void {
    this.#dialog.replaceChildren(
      h('h2', { id: 'problems-title' }, t('problemsTitle')),
      h('p', {}, t('problemsRest')),
      h('ul', {}, ...progress.problems.map((problem) =>
        h('li', {}, h('strong', { dir: 'auto' }, problem.line > 0 ? `${problem.source}, ${t('line', { n: problem.line })}` : problem.source), h('br'), problem.message))),
      h('form', { method: 'dialog' }, h('button', { autofocus: true }, t('close'))));
  }
}
