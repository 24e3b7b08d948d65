import { byId, h } from '../dom';
import { t } from '../words';

/** Told when there is no document at all. */
export interface Emptiness {
  show(isEmpty: boolean): void;
}

/** Where nothing has been opened yet: what can be done about it. */
export class EmptyDesk implements Emptiness {
  readonly #element: HTMLElement;

  constructor(open: (() => void) | null, sample: () => void) {
    this.#element = h('div', { class: 'empty-desk', hidden: true },
      h('p', {}, t('emptyDesk')),
      h('div', { class: 'row' },
        ...(open ? [h('button', { type: 'button', class: 'button', click: open }, t('open')), h('button', { type: 'button', class: 'button quiet', click: sample }, t('sample'))] : [])));
    byId('map').append(this.#element);
  }

  show(isEmpty: boolean): void {
    this.#element.hidden = !isEmpty;
  }
}
