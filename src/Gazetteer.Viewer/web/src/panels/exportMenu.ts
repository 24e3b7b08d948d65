import * as api from '../api';
import { h } from '../dom';
import type { ExportFormat, Selection } from '../model';
import type { SelectionStore } from '../store';
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
    title: 'Keep what is shown as a file', click: () => (this.#isOpen ? this.#close(true) : this.#open(0)),
  }, 'Export', h('span', { class: 'arrow', 'aria-hidden': 'true' }, '▾'));
  readonly #menu = h('ul', { id: 'export-menu', class: 'menu', role: 'menu', 'aria-labelledby': 'export', hidden: true });
  readonly #links: readonly HTMLAnchorElement[];
  readonly #items: readonly HTMLElement[];
  readonly #what = h('li', { class: 'what', role: 'presentation' });
  readonly element = h('div', {
    class: 'has-menu', keydown: (event: Event) => this.#key(event as KeyboardEvent), focusout: (event: Event) => this.#left(event as FocusEvent),
  }, this.#button, this.#menu);

  constructor(readonly formats: readonly ExportFormat[], extras: readonly Extra[], store: SelectionStore) {
    this.#links = formats.map((format) => h('a', { role: 'menuitem', tabindex: -1, download: format.fileName, click: () => this.#close(true) },
      format.title, h('span', { class: 'facts' }, format.fileName.replace(/^[^.]*/, ''))));
    const buttons = extras.map((extra) => {
      const run = (): void => {
        this.#close(true);
        extra.run();
      };
      return h('button', { type: 'button', role: 'menuitem', tabindex: -1, click: run }, extra.title, h('span', { class: 'facts' }, extra.hint));
    });
    this.#items = [...this.#links, ...buttons];
    const row = (item: HTMLElement): HTMLLIElement => h('li', { role: 'none' }, item);
    this.#menu.append(this.#what, ...this.#links.map(row), h('li', { role: 'separator' }), ...buttons.map(row));
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
    this.formats.forEach((format, i) => (this.#links[i]!.href = api.exportAddress(format, selection)));
    this.#what.textContent = `${selection.place === null ? 'All mentions' : 'The mentions of the chosen place'} in ${selection.document === null ? 'all documents' : 'the open document'}`;
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
