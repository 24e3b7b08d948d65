import { h } from '../dom';
import { t } from '../words';
import { type Shelved, uses, type Use } from './model';

const usual = '#b5402a';

/** What is said of a gazetteer as a whole: name, how it stands to the shipped one, licence, credit and colour. */
export class AboutFields {
  readonly #name: HTMLInputElement;
  readonly #use: HTMLSelectElement;
  readonly #licence: HTMLInputElement;
  readonly #credit: HTMLInputElement;
  readonly #isColoured: HTMLInputElement;
  readonly #colour: HTMLInputElement;
  readonly rows: readonly HTMLElement[];

  constructor(prefix: string, known: Partial<Shelved> = {}) {
    const text = (name: string, value: string): HTMLInputElement => h('input', { type: 'text', id: `${prefix}-${name}`, dir: 'auto', autocomplete: 'off', value });
    const row = (name: string, label: string, field: HTMLElement): HTMLElement => h('p', { class: 'setting' }, h('label', { for: `${prefix}-${name}` }, label), field);
    this.#name = h('input', { type: 'text', id: `${prefix}-name`, dir: 'ltr', autocomplete: 'off', required: true, pattern: '[a-z0-9\\-]{1,40}', maxlength: 40, title: t('gazetteerNameHint'), value: known.name ?? '' });
    this.#use = h('select', { id: `${prefix}-use` }, ...uses.map((use) => h('option', { value: use, selected: use === (known.use ?? 'add') }, t(use === 'add' ? 'useAdd' : use === 'override' ? 'useOverride' : 'useReplace'))));
    this.#licence = text('licence', known.licence ?? '');
    this.#credit = text('credit', known.credit ?? '');
    this.#isColoured = h('input', { type: 'checkbox', id: `${prefix}-coloured`, checked: Boolean(known.colour), change: () => (this.#colour.disabled = !this.#isColoured.checked) });
    this.#colour = h('input', { type: 'color', id: `${prefix}-colour`, 'aria-label': t('colour'), value: known.colour || usual, disabled: !known.colour });
    this.rows = [
      row('name', t('gazetteerName'), this.#name), row('use', t('gazetteerUse'), this.#use),
      h('p', { class: 'setting row' }, h('label', { class: 'row' }, this.#isColoured, t('ownColour')), this.#colour),
      row('licence', t('licence'), this.#licence), row('credit', t('credit'), this.#credit),
    ];
  }

  set name(name: string) {
    this.#name.value = name;
  }

  get name(): string {
    return this.#name.value.trim();
  }

  get use(): Use {
    return this.#use.value as Use;
  }

  /** What is said; without choices of columns. */
  get draft(): { readonly name: string; readonly use: Use; readonly licence: string; readonly credit: string; readonly colour: string } {
    return { name: this.name, use: this.use, licence: this.#licence.value.trim(), credit: this.#credit.value.trim(), colour: this.#isColoured.checked ? this.#colour.value : '' };
  }
}
