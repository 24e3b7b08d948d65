import LineString from 'ol/geom/LineString';
import Feature from 'ol/Feature';
import VectorLayer from 'ol/layer/Vector';
import type BaseLayer from 'ol/layer/Base';
import VectorSource from 'ol/source/Vector';
import { Stroke, Style } from 'ol/style';
import { colour, h, iconButton } from '../dom';
import { Latest } from '../latest';
import { eastOf, nearestWorld, northOf } from '../map/plane';
import type { Selection } from '../model';
import { counted, date, facts, number, t } from '../words';
import * as api from './exploreApi';
import type { Story } from './model';

export interface StorySurroundings {
  selection(): Selection;
  show(step: { readonly place: string; readonly at: number }): void;
  add(layer: BaseLayer): void;
}

/** The places of the open document in reading order, stepped through with text and map together; on request with a line on the map. */
export class StoryBar {
  readonly #words = h('span', { class: 'story-words', dir: 'auto', role: 'status' });
  readonly #line = h('input', { type: 'checkbox', id: 'story-line', change: () => this.#draw() });
  readonly element: HTMLElement;
  readonly #asked: Latest;
  readonly #source = new VectorSource();
  #layer: VectorLayer | null = null;
  #story: Story | null = null;
  #document: string | null = null;
  #at = 0;

  constructor(readonly around: StorySurroundings, failed: (error: unknown) => void) {
    this.#asked = new Latest(failed);
    this.element = h('section', { id: 'story', 'aria-label': t('story'), hidden: true },
      iconButton('previous', t('stepBack'), () => this.step(-1)), iconButton('next', t('stepAhead'), () => this.step(1)), this.#words,
      h('label', { class: 'row' }, this.#line, t('asLine')), iconButton('close', t('close'), () => this.close()));
    addEventListener('keydown', (event) => this.#key(event));
  }

  /** A button for the head of the open document. */
  offer(): HTMLElement {
    return iconButton('story', t('storyKey'), () => void this.toggle());
  }

  async toggle(): Promise<void> {
    if (!this.element.hidden) {
      this.close();
      return;
    }
    await this.#tell();
  }

  /** Another document is open, or other mentions are shown. */
  async refresh(): Promise<void> {
    if (this.element.hidden) return;
    if (this.around.selection().document === null || this.around.selection().document !== this.#document) this.close();
    else await this.#tell(false);
  }

  close(): void {
    this.element.hidden = true;
    this.#story = null;
    this.#asked.drop();
    this.#source.clear();
  }

  step(by: number): void {
    const steps = this.#story?.steps ?? [];
    if (steps.length === 0) return;
    this.#at = Math.min(steps.length - 1, Math.max(0, this.#at + by));
    this.#show(true);
  }

  async #tell(isNew = true): Promise<void> {
    const selection = this.around.selection();
    if (selection.document === null) return;
    await this.#asked.ask((signal) => api.story(selection, signal), (story) => {
      this.#story = story;
      this.#document = selection.document;
      this.element.hidden = false;
      const from = selection.at;
      this.#at = isNew ? Math.max(0, from === null ? 0 : story.steps.findLastIndex((step) => step.at <= from)) : Math.min(this.#at, Math.max(0, story.steps.length - 1));
      this.#show(isNew);
    });
  }

  #show(isChosen: boolean): void {
    const steps = this.#story?.steps ?? [];
    const step = steps[this.#at];
    const place = t('stepOf', { n: this.#at + 1, total: steps.length });
    const far = step && step.kilometres >= 1 ? t('kilometresOn', { n: Math.round(step.kilometres) }) : '';
    this.#words.textContent = step ? facts(`${place}: ${step.name}`, step.mentions > 1 && counted('mentions', step.mentions), far, step.date && date(step.date)) : t('noPlace');
    this.#words.title = this.#story ? t('wholeWay', { n: number(Math.round(this.#story.kilometres)) }) : '';
    this.#draw();
    if (step && isChosen) this.around.show(step);
  }

  /** The way from step to step; where it crosses the 180th meridian it goes the short way. */
  #draw(): void {
    this.#source.clear();
    const steps = this.#story?.steps ?? [];
    if (!this.#line.checked || steps.length === 0) return;
    if (!this.#layer) {
      this.#layer = new VectorLayer({ source: this.#source, zIndex: 5 });
      this.around.add(this.#layer);
    }
    const way: [number, number][] = [];
    for (const { point } of steps) {
      const before = way.at(-1)?.[0] ?? eastOf(point.longitude);
      way.push([before + nearestWorld(eastOf(point.longitude) - before), northOf(point.latitude)]);
    }
    const [accent, ground] = [colour('--accent'), colour('--panel')];
    const halo = new Style({ stroke: new Stroke({ color: ground, width: 6 }) });
    const line = (part: [number, number][], ...styles: Style[]): void => {
      if (part.length < 2) return;
      const feature = new Feature(new LineString(part));
      feature.setStyle(styles);
      this.#source.addFeature(feature);
    };
    line(way, new Style({ stroke: new Stroke({ color: accent, width: 1, lineDash: [2, 5] }) }));
    line(way.slice(0, this.#at + 1), halo, new Style({ stroke: new Stroke({ color: accent, width: 3 }) }));
    line(way.slice(this.#at, this.#at + 2), halo, new Style({ stroke: new Stroke({ color: accent, width: 2, lineDash: [4, 6] }) }));
  }

  /** Arrows step while the story is open, wherever nothing else wants them. */
  #key(event: KeyboardEvent): void {
    if (this.element.hidden || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if ((event.target as HTMLElement).closest('input:not([type=checkbox]), select, textarea, dialog, .drawer, #map-canvas, #time, [role=menu]')) return;
    const ahead = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') this.step(event.key === ahead ? 1 : -1);
    else return;
    event.preventDefault();
  }
}
