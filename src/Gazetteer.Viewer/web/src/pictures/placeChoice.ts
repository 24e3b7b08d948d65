import * as api from '../api';
import { h } from '../dom';
import type { Selection } from '../model';
import { placeName } from '../panels/placeName';
import { t } from '../words';

const most = 200;

/** The places of which a picture shows some only: the most mentioned, to be checked. */
export class PlaceChoice {
  readonly #list = h('ul', { class: 'only' });
  readonly #filter = h('input', { type: 'search', 'aria-label': t('places'), placeholder: t('places'), dir: 'auto', input: () => this.#sift() });
  readonly element = h('details', { toggle: () => this.element.open && void this.#fill() }, h('summary', {}, t('pictureOnly')), h('p', { class: 'facts' }, t('pictureOnlyHint')), this.#filter, this.#list);
  #filledFor: string | null = null;

  constructor(readonly selection: () => Selection, readonly changed: () => void, readonly failed: (error: unknown) => void) {}

  /** The checked ones; none means all. */
  get checked(): readonly string[] {
    return [...this.#list.querySelectorAll<HTMLInputElement>('input:checked')].map((box) => box.value);
  }

  /** Forgets what was checked, and of which documents. */
  reset(): void {
    this.#list.replaceChildren();
    this.#filledFor = null;
    this.#filter.value = '';
    if (this.element.open) void this.#fill();
  }

  async #fill(): Promise<void> {
    const selection = this.selection();
    const about = `${selection.document ?? ''} ${selection.all} ${selection.filter}`;
    if (this.#filledFor === about) return;
    this.#filledFor = about;
    try {
      const { rows } = await api.places(selection, 'mentions', false, 0, most);
      this.#list.replaceChildren(...rows.map((row) => h('li', {}, h('label', { class: 'check' },
        h('input', { type: 'checkbox', value: row.place, change: () => this.changed() }), ...placeName(row)))));
      this.#sift();
    } catch (error) {
      this.#filledFor = null;
      this.failed(error);
    }
  }

  #sift(): void {
    const wanted = this.#filter.value.trim().toLowerCase();
    for (const item of this.#list.children) (item as HTMLElement).hidden = !(item.textContent ?? '').toLowerCase().includes(wanted);
  }
}
