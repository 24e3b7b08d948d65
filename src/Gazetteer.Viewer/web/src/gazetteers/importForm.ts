import { h } from '../dom';
import { Latest } from '../latest';
import { wordsOf } from '../panels/failure';
import type { NamedFile } from '../panels/droppedFiles';
import { counted, facts, t } from '../words';
import { AboutFields } from './aboutFields';
import { Choices } from './choices';
import { columnTable } from './columnTable';
import * as api from './gazetteersApi';
import type { Draft, Imported, SentFiles, TablePreview } from './model';

export interface ImportEvents {
  /** The tables are understood so. */
  shown(tables: readonly TablePreview[]): void;
  imported(what: Imported): void;
  /** Given up, or done. */
  ended(): void;
}

/** One import: what the columns were taken for, what would be left out, what the gazetteer is called, and whether it is to be. */
export class ImportForm {
  readonly #about = new AboutFields('import');
  readonly #choices = new Choices();
  readonly #country = h('input', { type: 'text', id: 'import-country', dir: 'auto', autocomplete: 'off', change: () => void this.#look() });
  readonly #reference = h('input', { type: 'text', id: 'import-crs', dir: 'ltr', autocomplete: 'off', placeholder: 'EPSG:32641, UTM 41N', change: () => void this.#look() });
  readonly #separator = h('input', { type: 'text', id: 'import-separator', dir: 'ltr', autocomplete: 'off', maxlength: 2, placeholder: '| ; ,', change: () => void this.#look() });
  readonly #tables = h('div', { class: 'tables' });
  readonly #said = h('p', { class: 'facts', role: 'status' });
  readonly #error = h('p', { class: 'failure', role: 'alert', hidden: true });
  readonly #replaces = h('input', { type: 'checkbox' });
  readonly #replacing = h('label', { class: 'row', hidden: true }, this.#replaces, t('replaceGazetteer'));
  readonly #accept = h('button', { type: 'submit', class: 'button', disabled: true }, t('importIt'));
  readonly #looking = new Latest((error) => this.#fail(error));
  readonly #ending = new AbortController();
  #sent: SentFiles | null = null;
  readonly element: HTMLElement;

  constructor(readonly files: readonly NamedFile[], readonly fields: readonly string[], readonly events: ImportEvents) {
    const more = (id: string, label: string, field: HTMLElement): HTMLElement => h('p', { class: 'setting' }, h('label', { for: id }, label), field);
    this.element = h('form', { class: 'import', 'aria-label': t('importGazetteer'), novalidate: false, submit: (event) => void this.#take(event) },
      h('h3', { dir: 'auto', tabindex: '-1' }, files.map(({ name }) => name).join(', ')),
      this.#said, this.#error, this.#tables, ...this.#about.rows,
      h('details', {}, h('summary', {}, t('moreChoices')), more('import-country', t('countryOfAll'), this.#country), more('import-crs', t('whatNumbersAre'), this.#reference), more('import-separator', t('betweenNames'), this.#separator)),
      this.#replacing,
      h('div', { class: 'row answers' }, this.#accept, h('button', { type: 'button', class: 'button quiet', click: () => this.cancel() }, t('cancel'))));
  }

  /** Sends the files and shows how they are understood. */
  async begin(): Promise<void> {
    this.#said.textContent = t('readingColumns');
    this.element.querySelector<HTMLElement>('h3')?.focus();
    try {
      this.#sent = await api.send(this.files, this.#ending.signal);
      this.#about.name = this.#sent.name;
      if (this.#sent.problems.length > 0) this.#fail(new Error(this.#sent.problems.join(' ')));
      if (this.#sent.names.length > 0) await this.#look();
      else this.#said.textContent = '';
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Ends whatever goes on, and has the program forget the files. */
  cancel(): void {
    this.forget();
    this.events.ended();
  }

  forget(): void {
    this.#ending.abort();
    this.#looking.drop();
    if (this.#sent) void api.giveUp(this.#sent.files).catch(() => undefined);
    this.#sent = null;
  }

  get #draft(): Draft {
    const one = (key: string, field: HTMLInputElement): string[] => (field.value.trim() ? [`${key} ${field.value.trim()}`] : []);
    return { ...this.#about.draft, choices: [...this.#choices.lines, ...one('country', this.#country), ...one('crs', this.#reference), ...one('separator', this.#separator)] };
  }

  async #look(): Promise<void> {
    const { files } = this.#sent ?? {};
    if (files === undefined) return;
    this.#said.textContent = t('readingColumns');
    await this.#looking.ask((signal) => api.preview(files, this.#draft, signal), (tables) => this.#show(tables));
  }

  #show(tables: readonly TablePreview[]): void {
    this.#error.hidden = true;
    const focused = this.#focusedColumn();
    this.#tables.replaceChildren(...tables.map((table) => this.#describe(table)));
    if (focused) [...this.#tables.querySelectorAll('select')].find((select) => select.getAttribute('aria-label') === focused)?.focus();
    const places = tables.reduce((sum, table) => sum + table.places, 0);
    const refused = tables.reduce((sum, table) => sum + table.refused, 0);
    this.#said.textContent = facts(counted('places', places), refused > 0 && counted('rowsRefused', refused));
    this.#accept.disabled = places === 0;
    this.events.shown(tables);
  }

  /** The column in which the reader is choosing, so that the focus stays there when the table is laid out anew. */
  #focusedColumn(): string | null {
    const active = document.activeElement;
    return active && this.#tables.contains(active) ? active.getAttribute('aria-label') : null;
  }

  #describe(table: TablePreview): HTMLElement {
    const choose = (column: string, field: string): void => {
      this.#choices.choose(column, field);
      void this.#look();
    };
    return h('section', { class: 'table-preview' },
      h('p', { class: 'facts', dir: 'auto' }, `${table.name}: ${table.format}${table.reference ? `; ${table.reference}` : ''}`),
      table.fault ? h('p', { class: 'failure', dir: 'ltr' }, table.fault) : null,
      table.columns.length > 0 ? columnTable(table, this.fields, choose) : null,
      ...table.doubts.map((doubt) => h('p', { class: 'doubt', dir: 'ltr' }, doubt)),
      table.placeNames.length > 0 ? h('p', { class: 'facts', dir: 'auto' }, table.placeNames.slice(0, 8).join(' · ')) : null,
      table.problems.length > 0
        ? h('details', { open: table.problems.length <= 3 }, h('summary', {}, t('firstBadRows')), h('ul', {}, ...table.problems.map((problem) => h('li', { dir: 'ltr' }, problem))))
        : null);
  }

  async #take(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.#sent || this.#accept.disabled) return;
    this.#accept.disabled = true;
    this.#error.hidden = true;
    this.#said.textContent = t('importing');
    try {
      const imported = await api.accept(this.#sent.files, this.#draft, this.#replaces.checked, this.#ending.signal);
      this.#sent = null;
      this.events.imported(imported);
      this.events.ended();
    } catch (error) {
      this.#replacing.hidden = !(error instanceof api.NameTaken) && this.#replacing.hidden;
      this.#said.textContent = '';
      this.#accept.disabled = false;
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    if (this.#ending.signal.aborted) return;
    this.#said.textContent = '';
    this.#error.textContent = `⚠ ${error instanceof api.NameTaken ? t('nameTaken', { name: this.#about.name }) : wordsOf(error)}`;
    this.#error.hidden = false;
  }
}
