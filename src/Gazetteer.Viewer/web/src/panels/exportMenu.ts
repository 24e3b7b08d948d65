import * as api from '../api';
import { h } from '../dom';
import type { ExportFormat, Selection } from '../model';
import { saveAs } from '../saving';
import type { SelectionStore } from '../store';
import { t } from '../words';
import { wordsOf } from './failure';
import { itemFor } from './menuKeys';

/** Something else that the menu offers. */
export interface Extra {
  readonly title: string;
  readonly hint: string;
  run(): void;
}

/** A button with a menu of all formats in which what is shown can be kept, and of what else can be done with it. */
export class ExportMenu {
  readonly #button = h('button', {
    id: 'export', type: 'button', class: 'button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-controls': 'export-menu',
    title: t('exportHint'), click: () => (this.#isOpen ? this.#close(true) : this.#open(0)),
  }, t('export'), h('span', { class: 'arrow', 'aria-hidden': 'true' }, '▾'));
  readonly #menu = h('ul', { id: 'export-menu', class: 'menu', role: 'menu', 'aria-labelledby': 'export', hidden: true });
  readonly #items: readonly HTMLElement[];
  readonly #what = h('li', { class: 'what', role: 'presentation' });
  readonly element = h('div', {
    class: 'has-menu stays', keydown: (event: Event) => this.#key(event as KeyboardEvent), focusout: (event: Event) => this.#left(event as FocusEvent),
  }, this.#button, this.#menu);

  constructor(formats: readonly ExportFormat[], extras: readonly Extra[], readonly store: SelectionStore, readonly say: (words: string) => void) {
    const item = (title: string, hint: string, run: () => void): HTMLButtonElement => {
      const click = (): void => {
        this.#close(true);
        run();
      };
      return h('button', { type: 'button', role: 'menuitem', tabindex: -1, click }, title, h('span', { class: 'facts' }, hint));
    };
    const files = formats.map((format) => item(format.title, format.fileName.replace(/^[^.]*/, ''), () => void this.#keep(format)));
    const buttons = extras.map((extra) => item(extra.title, extra.hint, () => extra.run()));
    this.#items = [...files, ...buttons];
    const row = (content: HTMLElement): HTMLLIElement => h('li', { role: 'none' }, content);
    this.#menu.append(this.#what, ...files.map(row), h('li', { role: 'separator' }), ...buttons.map(row));
    this.#aim(store.current);
    store.onChange((selection) => this.#aim(selection));
    document.addEventListener('pointerdown', (event) => {
      if (!this.element.contains(event.target as Node)) this.#close(false);
    });
  }

  get #isOpen(): boolean {
    return !this.#menu.hidden;
  }

  #aim(selection: Selection): void {
    this.#what.textContent = t(selection.place === null ? (selection.document === null ? 'exportAll' : 'exportDocument') : selection.document === null ? 'exportPlace' : 'exportPlaceInDocument');
  }

  /** Fetches the file and lets the browser keep it; says so when it cannot be had. */
  async #keep(format: ExportFormat): Promise<void> {
    this.say(t('exporting', { title: format.title }));
    try {
      saveAs(await api.exported(format, this.store.current), format.fileName);
      this.say('');
    } catch (error) {
      this.say(`⚠ ${t('exportFailed', { title: format.title, reason: wordsOf(error) })}`);
    }
  }

  #open(at: number): void {
    this.#menu.hidden = false;
    this.#button.setAttribute('aria-expanded', 'true');
    this.#items.at(at)?.focus();
  }

  #close(toButton: boolean): void {
    if (!this.#isOpen) return;
    if (toButton) this.#button.focus();
    this.#menu.hidden = true;
    this.#button.setAttribute('aria-expanded', 'false');
  }

  #left(event: FocusEvent): void {
    if (event.relatedTarget instanceof Node && !this.element.contains(event.relatedTarget)) this.#close(false);
  }

  /** While the menu is open its keys are its own: those of the page rest. */
  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const handled = this.#isOpen ? this.#keyInMenu(event.key) : this.#keyOnButton(event.key);
    if (handled) event.preventDefault();
    if (handled || this.#isOpen) event.stopPropagation();
  }

  #keyOnButton(key: string): boolean {
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    this.#open(key === 'ArrowDown' ? 0 : -1);
    return true;
  }

  #keyInMenu(key: string): boolean {
    const at = this.#items.indexOf(document.activeElement as HTMLElement);
    if (key === 'Tab') {
      this.#close(true);
      return false;
    }

    if (key === 'Escape') this.#close(true);
    else if ((key === 'Enter' || key === ' ') && at >= 0) this.#items[at]!.click();
    else {
      const to = itemFor(key, at, this.#items.map((item) => item.firstChild?.textContent ?? ''));
      if (to === null) return false;
      this.#items[to]!.focus();
    }

    return true;
  }
}
