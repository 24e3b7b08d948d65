import type { Selection } from './model';
import { areEqual, fragmentOf, nothing, selectionOf } from './selection';

type Listener = (selection: Selection, before: Selection) => void;

/** Where the choice is kept besides: the page's address, in which the browser's back button undoes it. */
export interface Address {
  read(): string;
  /** Notes a choice; one that takes the place of the last is not gone back to. */
  write(fragment: string, isReplacing: boolean): void;
  onChange(listener: () => void): void;
}

const pageAddress: Address = {
  read: () => location.hash,
  write: (fragment, isReplacing) => history[isReplacing ? 'replaceState' : 'pushState'](null, '', fragment ? `#${fragment}` : location.pathname),
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

  /** Chooses what is named and lets go of the rest; which uses of names are shown, and the filter, stay as they were. */
  choose(choice: Partial<Selection>, isReplacing = false): void {
    const selection = { ...nothing, all: this.#current.all, filter: this.#current.filter, ...choice };
    if (areEqual(selection, this.#current)) return;
    this.address.write(fragmentOf(selection), isReplacing);
    this.#take(selection);
  }

  /** Shows what meets a filter; what is open and chosen stays. */
  filter(filter: string, isReplacing = false): void {
    this.choose({ ...this.#current, filter }, isReplacing);
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
