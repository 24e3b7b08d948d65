import { h, iconButton } from '../dom';
import { t } from '../words';

/** A panel beside the map that lets the map be seen and used while it is open: it holds the focus when it opens and gives it back when it closes. */
export class Drawer {
  readonly body = h('div', { class: 'drawer-body' });
  readonly element: HTMLElement;
  #before: HTMLElement | null = null;

  constructor(id: string, title: string, readonly changed: (isOpen: boolean) => void) {
    this.element = h('section', { id, class: 'drawer', role: 'dialog', 'aria-labelledby': `${id}-title`, hidden: true, keydown: (event) => this.#key(event as KeyboardEvent) },
      h('div', { class: 'row drawer-head' }, h('h2', { id: `${id}-title`, tabindex: '-1' }, title), iconButton('close', t('close'), () => this.close())), this.body);
    document.querySelector('main')?.append(this.element);
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  open(): void {
    if (this.isOpen) return;
    for (const other of document.querySelectorAll<HTMLElement>('.drawer:not([hidden]) .drawer-head .icon')) other.click();
    this.#before = document.activeElement as HTMLElement | null;
    this.element.hidden = false;
    this.element.querySelector('h2')?.focus();
    this.changed(true);
  }

  close(): void {
    if (!this.isOpen) return;
    this.element.hidden = true;
    this.changed(false);
    this.#before?.focus();
  }

  /** Its keys are its own, but for those of the page's undo and redo. */
  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.close();
    if (event.key !== 'Tab') event.stopPropagation();
  }
}
