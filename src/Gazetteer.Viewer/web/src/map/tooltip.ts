import { h, plural } from '../dom';
import type { Circle } from '../model';

const gap = 12;

/** The words beside the pointer: the place under it and how often it is mentioned. */
export class Tooltip {
  readonly element = h('div', { class: 'tooltip', hidden: true, 'aria-hidden': 'true' });

  /** Shows a circle beside a point of the map, or nothing; on the side where there is room. */
  show(circle: Circle | undefined, [x = 0, y = 0]: readonly number[], width: number): void {
    this.element.hidden = !circle;
    if (!circle) return;
    this.element.replaceChildren(
      h('strong', { dir: 'auto' }, circle.name),
      h('span', {}, `${plural(circle.mentions, 'mention')} in ${plural(circle.documents, 'document')}`));
    const isRight = x > width / 2;
    this.element.style.left = isRight ? '' : `${x + gap}px`;
    this.element.style.right = isRight ? `${width - x + gap}px` : '';
    this.element.style.top = `${y + gap}px`;
  }
}
