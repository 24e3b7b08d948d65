import { h } from '../dom';
import { t } from '../words';
import type { Circle } from './circles';
import { countsOf, nameOf } from './tooltip';

/** What the keyboard's walk over the circles needs of the map. */
export interface Roved {
  /** The circles in view, most mentioned first. */
  inView(): Circle[];
  mark(circle: Circle | null): void;
  take(circle: Circle): void;
}

/** Which circle an arrow leads to; null for keys that lead to none. */
export function rovedTo(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown': case 'ArrowRight': return Math.min(at + 1, count - 1);
    case 'ArrowUp': case 'ArrowLeft': return Math.max(at - 1, 0);
    case 'PageDown': return Math.min(at + 10, count - 1);
    case 'PageUp': return Math.max(at - 10, 0);
    case 'Home': return 0;
    case 'End': return count - 1;
    default: return null;
  }
}

/** The circles of the map for the keyboard: a list of those in view, walked by the arrows and chosen by Enter. It shows itself only while it has the focus. */
export class RovingList {
  readonly #option = h('div', { id: 'roving-option', role: 'option', 'aria-selected': 'true' }, t('placesInView'));
  readonly element = h('div', {
    class: 'roving', tabindex: '0', role: 'listbox', 'aria-label': t('placesInView'), 'aria-activedescendant': 'roving-option', title: t('placesInViewKeys'),
    keydown: (event: Event) => this.#key(event as KeyboardEvent), focus: () => this.#begin(), blur: () => this.#end(),
  }, this.#option);
  #circles: Circle[] = [];
  #at = 0;

  constructor(readonly map: Roved) {}

  #begin(): void {
    this.#circles = this.map.inView();
    this.#at = 0;
    this.#show();
  }

  #end(): void {
    this.map.mark(null);
  }

  #show(): void {
    const circle = this.#circles[this.#at];
    this.#option.setAttribute('aria-posinset', String(this.#at + 1));
    this.#option.setAttribute('aria-setsize', String(this.#circles.length));
    this.#option.textContent = circle ? `${nameOf(circle)} · ${countsOf(circle)}` : t('noPlaceInView');
    this.map.mark(circle ?? null);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const circle = this.#circles[this.#at];
    if ((event.key === 'Enter' || event.key === ' ') && circle) this.map.take(circle);
    else {
      const to = rovedTo(event.key, this.#at, this.#circles.length);
      if (to === null) return;
      this.#at = to;
      this.#show();
    }
    event.preventDefault();
    event.stopPropagation();
  }
}
