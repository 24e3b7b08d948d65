import { h } from '../dom';
import { t } from '../words';
import type { ReviewState } from './model';
import * as api from './reviewApi';

/** Asks where the project is to lie, and keeps the work there. */
export class SaveDialog {
  readonly #path = h('input', { type: 'text', 'aria-label': t('projectFile'), required: true, dir: 'auto', autocomplete: 'off' });
  readonly #overwrite = h('input', { type: 'checkbox' });
  readonly #replace = h('label', { class: 'row', hidden: true }, this.#overwrite, t('replaceIt'));
  readonly #error = h('p', { class: 'problems', role: 'alert' });
  readonly #dialog = h('dialog', { class: 'save', 'aria-labelledby': 'save-title' },
    h('h2', { id: 'save-title' }, t('keepInProject')),
    h('p', {}, t('projectIs')),
    h('form', { method: 'dialog', submit: (event: Event) => void this.#save(event) },
      h('label', { class: 'row' }, t('file'), this.#path), this.#replace, this.#error,
      h('div', { class: 'row answers' }, h('button', { type: 'submit' }, t('save')), h('button', { type: 'button', class: 'button quiet', click: () => this.#dialog.close() }, t('cancel')))));

  constructor(readonly saved: (state: ReviewState) => void) {
    document.body.append(this.#dialog);
  }

  open(project: string): void {
    this.#path.value = project ? project.replace(/\.gpkg$/, '-2.gpkg') : 'notes.gpkg';
    this.#replace.hidden = true;
    this.#overwrite.checked = false;
    this.#error.textContent = '';
    this.#dialog.showModal();
    this.#path.select();
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    try {
      const state = await api.save(this.#path.value.trim(), this.#overwrite.checked);
      this.#dialog.close();
      this.saved(state);
    } catch (error) {
      this.#error.textContent = error instanceof Error ? error.message : String(error);
      this.#replace.hidden = !this.#error.textContent.includes('exists');
    }
  }
}
