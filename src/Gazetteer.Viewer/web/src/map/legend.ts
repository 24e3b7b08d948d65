import { h } from '../dom';
import type { CircleStyleName, LegendSize, MapSummary } from '../model';
import { counted, kind, number, t } from '../words';

const svgNamespace = 'http://www.w3.org/2000/svg';
const lineHeight = 15;

/** What the legend explains. */
export interface Legend {
  readonly entries: MapSummary['entries'];
  readonly sizes: readonly LegendSize[];
  readonly isGathered: boolean;
  readonly hasRegions: boolean;
  readonly regionsLeftOut: number;
}

/** The legend: what sizes and shapes of circles mean. */
export function legend(element: HTMLElement, shown: Legend): void {
  element.hidden = shown.entries.length === 0;
  element.replaceChildren(
    h('summary', {}, t('legend')),
    h('ul', {}, ...shown.entries.map((entry) => h('li', {}, circle(entry.style, 6), kind(entry.meaning))), ...(shown.hasRegions ? [h('li', {}, region(), t('regionMeaning'))] : [])),
    ...(shown.regionsLeftOut > 0 ? [h('p', { class: 'facts' }, counted('regionsLeftOut', shown.regionsLeftOut))] : []),
    ...(shown.isGathered ? [h('p', { class: 'facts' }, t('gatheredMeaning'))] : []),
    h('p', { class: 'facts' }, t('mentions')),
    sizes(shown.sizes),
  );
}

/** A circle as the map draws it; its colours come from the style sheet. */
export function circle(style: CircleStyleName, radius: number): SVGSVGElement {
  const svg = drawing(2 * radius + 4, 2 * radius + 4, `circle ${style}`);
  svg.setAttribute('aria-hidden', 'true');
  svg.append(shape('circle', { cx: radius + 2, cy: radius + 2, r: radius }));
  return svg;
}

/** A region in words: a dashed area. */
function region(): SVGSVGElement {
  const svg = drawing(16, 16, 'circle region');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(shape('rect', { x: 1, y: 3, width: 14, height: 10, rx: 2 }));
  return svg;
}

/** Circles within one another that stand on one line, each with its number: sizes are compared best so, and it takes little room. */
function sizes(shown: readonly LegendSize[]): SVGSVGElement {
  const largest = shown.at(-1)?.radius ?? 0;
  const edge = largest * 2 + 12;
  // From the largest down: a number stands at its circle's top, or below the number before it.
  const heights: number[] = [];
  const rows = shown.toReversed();
  for (const { radius } of rows) heights.push(Math.max(2 * (largest - radius), (heights.at(-1) ?? -lineHeight) + lineHeight));
  const rise = lineHeight / 2;
  const bottom = rise + 2 * largest;
  const svg = drawing(2 * largest + 90, Math.max(bottom, (heights.at(-1) ?? 0) + 2 * rise) + 2, 'sizes');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', t('sizesMeaning', { from: shown[0]?.mentions ?? 1, to: shown.at(-1)?.mentions ?? 1 }));
  rows.forEach(({ mentions, radius }, i) => {
    const textAt = rise + heights[i]!;
    svg.append(
      shape('circle', { cx: largest + 2, cy: bottom - radius, r: radius }),
      shape('path', { d: `M${largest + 2} ${bottom - 2 * radius} L${edge} ${textAt} h6` }));
    const text = shape('text', { x: edge + 10, y: textAt + 4 });
    text.textContent = number(mentions);
    svg.append(text);
  });

  return svg;
}

function drawing(width: number, height: number, className: string): SVGSVGElement {
  return shape('svg', { width, height, class: className }) as SVGSVGElement;
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
