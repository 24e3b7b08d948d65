import { Unreachable } from '../api';
import { h } from '../dom';
import { reach } from '../reach';
import { t } from '../words';

/** What went wrong, in words. */
export const wordsOf = (error: unknown): string => (error instanceof Unreachable ? t('unreachable') : error instanceof Error ? error.message : String(error));

/** Says in a panel that something failed there, with a button that tries again; gone when it succeeds. Where the program did not answer, it is tried again when it does. */
export class FailureNote {
  readonly #words = h('span');
  readonly element: HTMLElement;
  #isUnreachable = false;

  constructor(again: () => void) {
    this.element = h('div', { class: 'failure', role: 'alert', hidden: true }, this.#words, ' ', h('button', { type: 'button', class: 'link', click: again }, t('tryAgain')));
    reach.onBack(() => {
      if (!this.element.hidden && this.#isUnreachable) again();
    });
  }

  show(error: unknown): void {
    this.#words.textContent = `⚠ ${wordsOf(error)}`;
    this.#isUnreachable = error instanceof Unreachable;
    this.element.hidden = false;
  }

  clear(): void {
    this.element.hidden = true;
  }
}
