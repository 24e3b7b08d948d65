import { h, plural } from '../dom';
import type { CircleStyleName, Legend } from '../model';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The legend: what sizes and shapes of circles mean. */
export function legend(element: HTMLElement, shown: Legend): void {
  element.hidden = shown.entries.length === 0;
  element.replaceChildren(
    h('summary', {}, 'Legend'),
    h('ul', {}, ...shown.entries.map((entry) => h('li', {}, circle(entry.style, 7), entry.meaning))),
    h('div', { class: 'sizes' }, ...shown.sizes.map((size) =>
      h('figure', {}, circle('point', size.radius), h('figcaption', {}, plural(size.mentions, 'mention'))))),
  );
}

/** A circle as the map draws it; its colours come from the style sheet. */
export function circle(style: CircleStyleName, radius: number): SVGSVGElement {
  const side = String(2 * radius + 4);
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('width', side);
  svg.setAttribute('height', side);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `circle ${style}`);
  const shape = document.createElementNS(svgNamespace, 'circle');
  for (const name of ['cx', 'cy']) shape.setAttribute(name, String(radius + 2));
  shape.setAttribute('r', String(radius));
  svg.append(shape);
  return svg;
}
