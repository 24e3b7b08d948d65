import Control from 'ol/control/Control';
import type MapEvent from 'ol/MapEvent';
import { getPointResolution } from 'ol/proj';
import { h } from '../dom';
import { t } from '../words';
import { scaleLength } from './plane';

const leastPixels = 80;

/** How long some kilometres are in the middle of the map, in the reader's words and digits. */
export class ScaleBar extends Control {
  readonly #line = h('div', { class: 'ol-scale-line-inner' });

  constructor() {
    const element = h('div', { class: 'ol-scale-line ol-unselectable' });
    super({ element });
    element.append(this.#line);
  }

  override render({ frameState }: MapEvent): void {
    if (!frameState) return;
    const { projection, resolution, center } = frameState.viewState;
    const metres = getPointResolution(projection, resolution, center, 'm');
    const length = scaleLength(metres * leastPixels);
    this.#line.textContent = length >= 1000 ? t('kilometres', { n: length / 1000 }) : t('metres', { n: length });
    this.#line.style.width = `${Math.round(length / metres)}px`;
  }
}
