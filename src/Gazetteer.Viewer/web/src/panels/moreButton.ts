import { byId, iconButton } from '../dom';
import { t } from '../words';

/** On a narrow page: shows the buttons of the head for which there is no room, and puts them away again. What must stay in reach has the class `stays`. */
export class MoreButton {
  readonly element = iconButton('more', t('moreTools'), () => this.#toggle(!this.#isOpen));
  readonly #actions = byId('actions');

  constructor() {
    this.element.classList.add('more-tools');
    this.element.setAttribute('aria-expanded', 'false');
    this.#actions.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape' || !this.#isOpen) return;
      event.stopPropagation();
      this.#toggle(false);
      this.element.focus();
    });
    document.addEventListener('pointerdown', (event) => {
      if (!this.#actions.contains(event.target as Node)) this.#toggle(false);
    });
  }

  get #isOpen(): boolean {
    return this.#actions.classList.contains('is-open');
  }

  #toggle(isOpen: boolean): void {
    this.#actions.classList.toggle('is-open', isOpen);
    this.element.setAttribute('aria-expanded', String(isOpen));
  }
}
