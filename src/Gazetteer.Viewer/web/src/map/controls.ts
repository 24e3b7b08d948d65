import { defaults as defaultControls } from 'ol/control/defaults';
import type Control from 'ol/control/Control';
import type Collection from 'ol/Collection';
import { h, iconButton } from '../dom';
import { counted, t } from '../words';
import type { Room } from './rooms';
import { ScaleBar } from './scaleBar';

/** OpenLayers' own buttons and its scale. */
export const openLayersControls = (): Collection<Control> =>
  defaultControls({ attribution: false, rotate: false, zoomOptions: { zoomInTipLabel: t('zoomIn'), zoomOutTipLabel: t('zoomOut') } }).extend([new ScaleBar()]);

/** Whose places and whose map these are; a narrow map shows it on demand. */
export class Attribution {
  readonly #own = h('span', { dir: 'auto' });
  readonly element: HTMLElement;
  #credits: readonly string[] = [];

  constructor(readonly basemap: string | null) {
    const link = h('a', { href: 'https://www.geonames.org/', target: '_blank', rel: 'noopener noreferrer' }, 'GeoNames');
    this.element = h('details', { class: 'attribution', open: innerWidth > 900 }, h('summary', { 'aria-label': t('sources') }, 'ⓘ'),
      h('span', {}, `${t('places')}: `, link, ' (CC BY 4.0)', this.#own, basemap ? ` · ${basemap}` : ''));
  }

  /** Who is to be named for places of users' own gazetteers. */
  set credits(credits: readonly string[]) {
    this.#credits = credits;
    this.#own.textContent = credits.map((credit) => `, ${credit}`).join('');
  }

  /** The same as one line of text. */
  get words(): string {
    return [['GeoNames (CC BY 4.0)', ...this.#credits].join(', '), ...(this.basemap ? [this.basemap] : [])].join(' · ');
  }
}

/** The buttons below OpenLayers' own. */
export const tools = (fit: () => void, fullScreen: () => void): HTMLElement =>
  h('div', { class: 'map-tools' },
    iconButton('fit', t('showAll'), fit),
    document.fullscreenEnabled ? iconButton('fullScreen', t('fullScreen'), fullScreen) : null);

/** At the edge of the map: how many places lie beyond it, and the way there. */
export class BeyondButton {
  readonly element = h('button', { type: 'button', class: 'beyond', hidden: true, click: () => this.fit() });

  constructor(readonly fit: () => void) {}

  show(outside: number): void {
    this.element.hidden = outside === 0;
    if (outside > 0) this.element.textContent = counted('beyond', outside);
  }
}

const overMap = '.ol-zoom, .map-tools, .legend, .attribution, .ol-scale-line, .beyond, .map-menu';

/** What lies over the map, in its pixels. */
export function roomsTaken(map: HTMLElement): Room[] {
  const { left, top } = map.getBoundingClientRect();
  return [...map.querySelectorAll(overMap)]
    .map((element) => element.getBoundingClientRect())
    .filter((box) => box.width > 0)
    .map((box) => ({ left: box.left - left, right: box.right - left, top: box.top - top, bottom: box.bottom - top }));
}
