import * as api from '../api';
import { h } from '../dom';
import type { UploadLimits } from '../model';
import { counted, t } from '../words';
import { wordsOf } from './failure';
import { chosenFiles, droppedFiles, type NamedFile } from './droppedFiles';

/** Takes in documents that are dropped anywhere on the page or chosen by the button. */
export class Intake {
  readonly button = h('button', { type: 'button', class: 'button quiet stays', title: t('openHint'), click: () => this.choose() }, t('open'));
  readonly #chooser = h('input', { type: 'file', multiple: true, hidden: true, 'aria-label': t('documentsToOpen'), change: () => this.#takeChosen() });
  readonly #veil = h('div', { class: 'veil', hidden: true, 'aria-hidden': 'true' }, h('p', {}, t('drop')));

  /** Takes tables that may be places and no documents; false where they are documents. */
  divert: (files: readonly NamedFile[]) => Promise<boolean> = async () => false;

  constructor(readonly limits: UploadLimits, readonly say: (words: string) => void) {
    document.body.append(this.#chooser, this.#veil);
    document.addEventListener('dragover', (event) => this.#over(event));
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.#veil.hidden = true;
    });
    document.addEventListener('drop', (event) => this.#drop(event));
  }

  choose(): void {
    this.#chooser.click();
  }

  /** Reads the documents that come with the program. */
  async openSample(): Promise<void> {
    try {
      await api.openSample();
    } catch (error) {
      this.#fail(error);
    }
  }

  #takeChosen(): void {
    const files = chosenFiles(this.#chooser.files!);
    this.#chooser.value = '';
    void this.#take(files);
  }

  #over(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'copy';
    this.#veil.hidden = false;
  }

  #drop(event: DragEvent): void {
    this.#veil.hidden = true;
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    droppedFiles(event.dataTransfer, this.limits.extensions).then((files) => this.#take(files), (error: unknown) => this.#fail(error));
  }

  async #take(files: readonly NamedFile[]): Promise<void> {
    if (files.length === 0) {
      this.say(t('nothingDropped'));
      return;
    }

    if (await this.divert(files)) return;
    this.say(counted('takingIn', files.length));
    try {
      await api.upload(files, this.limits);
      this.say('');
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.say(`⚠ ${t('notTaken', { reason: wordsOf(error) })}`);
  }
}
