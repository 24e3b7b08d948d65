import type { Selection } from './model';
import { areEqual, nothing, selectionOf, selectionQuery } from './selection';

type Listener = (selection: Selection, before: Selection) => void;

/** Holds what is chosen, in the page's address too, so that the browser's back button undoes a choice. */
export class SelectionStore {
  #current: Selection = selectionOf(location.hash);
  readonly #listeners: Listener[] = [];

  constructor() {
    addEventListener('hashchange', () => this.#take(selectionOf(location.hash)));
  }

  get current(): Selection {
    return this.#current;
  }

  onChange(listener: Listener): void {
    this.#listeners.push(listener);
  }

  /** Chooses what is named and lets go of the rest; which uses of names are shown stays as it was. */
  choose(choice: Partial<Selection>): void {
    const selection = { ...nothing, all: this.#current.all, ...choice };
    if (areEqual(selection, this.#current)) return;
    const fragment = selectionQuery(selection).toString();
    history.pushState(null, '', fragment ? `#${fragment}` : location.pathname);
    this.#take(selection);
  }

  #take(selection: Selection): void {
    if (areEqual(selection, this.#current)) return;
    const before = this.#current;
    this.#current = selection;
    for (const listener of this.#listeners) listener(selection, before);
  }
}
