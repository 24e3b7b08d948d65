import { h, iconButton } from '../dom';
import type { DocumentCard } from '../model';
import { t } from '../words';
import * as api from './reviewApi';

/** Asks which tags a document shall have, to filter and compare by. */
export class TagsDialog {
  readonly #title = h('p', { class: 'facts', dir: 'auto' });
  readonly #tags = h('input', { type: 'text', id: 'document-tags', dir: 'auto', autocomplete: 'off' });
  readonly #error = h('p', { class: 'problems', role: 'alert' });
  readonly #dialog = h('dialog', { class: 'save', 'aria-labelledby': 'tags-title' },
    h('h2', { id: 'tags-title' }, t('tags')), this.#title,
    h('form', { method: 'dialog', submit: (event: Event) => void this.#save(event) },
      h('label', { class: 'row', for: 'document-tags' }, t('tagsHint')), this.#tags, this.#error,
      h('div', { class: 'row answers' }, h('button', { type: 'submit' }, t('save')), h('button', { type: 'button', class: 'button quiet', click: () => this.#dialog.close() }, t('cancel')))));
  #document = '';

  constructor(readonly saved: () => void) {
    document.body.append(this.#dialog);
  }

  /** A button for the head of an open document. */
  offer(card: DocumentCard): HTMLElement {
    return iconButton('tag', t('tagsOf', { title: card.title }), () => this.open(card));
  }

  open(card: DocumentCard): void {
    this.#document = card.key;
    this.#title.textContent = card.title;
    this.#tags.value = card.tags.join('; ');
    this.#error.textContent = '';
    this.#dialog.showModal();
    this.#tags.focus();
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    try {
      await api.tag(this.#document, this.#tags.value.split(/[;؛]/).map((tag) => tag.trim()).filter((tag) => tag !== ''));
      this.#dialog.close();
      this.saved();
    } catch (error) {
      this.#error.textContent = error instanceof Error ? error.message : String(error);
    }
  }
}
