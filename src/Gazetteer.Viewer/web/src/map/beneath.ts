import { h, iconButton } from '../dom';
import { walkByArrows } from '../keys';
import type { CircleStyleName, GeoBounds } from '../model';
import { counted, number, t } from '../words';
import { circle } from './legend';

/** A place that can be chosen from the list. */
export interface Beneath {
  readonly place: string;
  readonly name: string;
  readonly style: CircleStyleName;
  readonly mentions: number;
}

/** What lies where the map was clicked. */
export interface BeneathList {
  readonly places: readonly Beneath[];
  /** How many there are, where not all are listed. */
  readonly total: number;
  /** The box around places that are gathered in one circle: a way closer. */
  readonly bounds: GeoBounds | null;
}

/** A list beside the pointer of the places that lie beneath it, each to be chosen. */
export class BeneathCard {
  readonly element = h('div', { class: 'beneath', role: 'dialog', 'aria-label': t('placesHere'), hidden: true, keydown: (event: Event) => this.#key(event as KeyboardEvent) });
  #leave: () => void = () => undefined;

  constructor(readonly choose: (place: string) => void, readonly closer: (bounds: GeoBounds) => void) {
    walkByArrows(this.element, 'button');
  }

  /** Shows the list beside a point of the map; the focus goes there when it is taken, and back when it is closed. */
  show({ places, total, bounds }: BeneathList, [x = 0, y = 0]: readonly number[], takesFocus: boolean, leave: () => void): void {
    this.#leave = leave;
    this.element.replaceChildren(
      h('div', { class: 'row' }, h('strong', {}, counted('placesHere', total)), iconButton('close', t('close'), () => this.close(true))),
      ...(bounds ? [h('button', { type: 'button', class: 'button quiet', click: () => this.#take(() => this.closer(bounds)) }, t('closer'))] : []),
      h('ul', {}, ...places.map((place) => this.#row(place))),
      ...(total > places.length ? [h('p', { class: 'facts' }, t('andMore', { n: total - places.length }))] : []));
    this.element.hidden = false;
    this.#stand(x, y);
    if (takesFocus) this.element.querySelector<HTMLElement>('ul button')?.focus();
  }

  get isOpen(): boolean {
    return !this.element.hidden;
  }

  close(toMap = false): void {
    if (!this.isOpen) return;
    const hadFocus = this.element.contains(document.activeElement);
    this.element.hidden = true;
    if (toMap || hadFocus) this.#leave();
  }

  #row(place: Beneath): HTMLLIElement {
    return h('li', {}, h('button', { type: 'button', click: () => this.#take(() => this.choose(place.place)) },
      circle(place.style, 5), h('span', { dir: 'auto' }, place.name), h('span', { class: 'count' }, number(place.mentions))));
  }

  #take(then: () => void): void {
    this.element.hidden = true;
    this.#leave();
    then();
  }

  #stand(x: number, y: number): void {
    const map = this.element.parentElement!;
    const { offsetWidth, offsetHeight } = this.element;
    this.element.style.left = `${Math.max(4, Math.min(x + 8, map.clientWidth - offsetWidth - 4))}px`;
    this.element.style.top = `${Math.max(4, Math.min(y + 8, map.clientHeight - offsetHeight - 4))}px`;
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.close(true);
  }
}
