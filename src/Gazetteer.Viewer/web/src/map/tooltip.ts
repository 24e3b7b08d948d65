import { h } from '../dom';
import { counted, facts, number, t } from '../words';
import type { Circle } from './circles';

const gap = 12;

/** What a circle stands for, in words: its largest place, and how many others. */
export const nameOf = (circle: Circle): string => (circle.places > 1 ? t('andOthers', { name: circle.name, n: number(circle.places - 1) }) : circle.name);

export const countsOf = (circle: Circle): string => facts(counted('mentions', circle.mentions), counted('inDocuments', circle.documents));

/** The words beside the pointer: the place under it, how often it is mentioned, and how many more lie there. */
export class Tooltip {
  readonly element = h('div', { class: 'tooltip', hidden: true, 'aria-hidden': 'true' });

  /** Shows the circles under a point of the map, or nothing; on the side where there is room. */
  show([circle, ...others]: readonly Circle[], [x = 0, y = 0]: readonly number[], width: number): void {
    this.element.hidden = !circle;
    if (!circle) return;
    this.element.replaceChildren(
      h('strong', { dir: 'auto' }, nameOf(circle)),
      h('span', {}, countsOf(circle)),
      ...(others.length > 0 ? [h('span', {}, counted('moreBeneath', others.length))] : []));
    const isRight = x > width / 2;
    this.element.style.left = isRight ? '' : `${x + gap}px`;
    this.element.style.right = isRight ? `${width - x + gap}px` : '';
    this.element.style.top = `${y + gap}px`;
  }

  hide(): void {
    this.element.hidden = true;
  }
}
