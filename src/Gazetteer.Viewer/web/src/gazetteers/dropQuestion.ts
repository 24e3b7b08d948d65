import { h } from '../dom';
import { t } from '../words';

/** Asks whether dropped tables are to be read as documents, or imported as places. */
export class DropQuestion {
  readonly #what = h('p', { dir: 'auto' });
  #answer: (answer: 'documents' | 'gazetteer' | null) => void = () => undefined;
  readonly #dialog = h('dialog', { class: 'drop-question', 'aria-labelledby': 'drop-question-title', close: () => this.#answer(null) },
    h('h2', { id: 'drop-question-title' }, t('dropQuestion')),
    this.#what,
    h('div', { class: 'row answers' },
      h('button', { type: 'button', class: 'button', click: () => this.#take('documents') }, t('readAsDocuments')),
      h('button', { type: 'button', class: 'button', click: () => this.#take('gazetteer') }, t('importAsGazetteer')),
      h('button', { type: 'button', class: 'button quiet', click: () => this.#dialog.close() }, t('cancel'))));

  constructor() {
    document.body.append(this.#dialog);
  }

  ask(names: readonly string[]): Promise<'documents' | 'gazetteer' | null> {
    this.#what.textContent = names.join(', ');
    this.#dialog.showModal();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  #take(answer: 'documents' | 'gazetteer'): void {
    this.#answer(answer);
    this.#dialog.close();
  }
}
