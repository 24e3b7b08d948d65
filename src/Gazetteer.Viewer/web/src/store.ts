import type { Selection } from './model';
import { areEqual, fragmentOf, nothing, selectionOf } from './selection';

type Listener = (selection: Selection, before: Selection) => void;

/** Where the choice is kept besides: the page's address, in which the browser's back button undoes it. */
export interface Address {
  read(): string;
  write(fragment: string): void;
  onChange(listener: () => void): void;
}

const pageAddress: Address = {
  read: () => location.hash,
  write: (fragment) => history.pushState(null, '', fragment ? `#${fragment}` : location.pathname),
  onChange: (listener) => {
    addEventListener('hashchange', listener);
    addEventListener('popstate', listener);
  },
};

/** Holds what is chosen, in the page's address too. */
export class SelectionStore {
  #current: Selection;
  readonly #listeners: Listener[] = [];

  constructor(readonly address: Address = pageAddress) {
    this.#current = selectionOf(address.read());
    address.onChange(() => this.#take(selectionOf(address.read())));
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
    this.address.write(fragmentOf(selection));
    this.#take(selection);
  }

  /** Chooses a place; the open document stays open, where it stands. */
  choosePlace(place: string): void {
    this.choose({ ...this.#current, place, at: this.#current.place === place ? this.#current.at : null });
  }

  /** Lets the chosen place go. */
  leavePlace(): void {
    this.choose({ ...this.#current, place: null, at: null });
  }

  #take(selection: Selection): void {
    if (areEqual(selection, this.#current)) return;
    const before = this.#current;
    this.#current = selection;
    for (const listener of this.#listeners) listener(selection, before);
  }
}
