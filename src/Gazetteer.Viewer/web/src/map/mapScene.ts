import * as api from '../api';
import { Latest } from '../latest';
import type { CircleColumns, Selection } from '../model';
import { fragmentOf } from '../selection';
import type { SelectionStore } from '../store';
import type { Circle } from './circles';
import type { MapView } from './mapView';
import { Points } from './points';

/** Asks the program for what the map shows, and hands it to the map: what it is about when documents change, circles and labels when it moves. */
export class MapScene {
  readonly #whole: Latest;
  readonly #circles: Latest;
  readonly #labels: Latest;
  readonly #shapes: Latest;
  readonly #gathered: Latest;
  /** Is called when other circles are drawn. */
  drawn: () => void = () => undefined;

  constructor(readonly map: MapView, readonly store: SelectionStore, readonly languages: () => string, failed: (error: unknown) => void) {
    this.#whole = new Latest(failed);
    this.#circles = new Latest(failed);
    this.#labels = new Latest(failed);
    this.#shapes = new Latest(failed);
    this.#gathered = new Latest(failed);
  }

  /** The documents have changed, or another is open. */
  async show(isFitted: boolean, animated: boolean): Promise<void> {
    const selection = this.store.current;
    let isShown = false;
    await this.#whole.ask(
      (signal) => Promise.all([api.map(selection, signal), api.points(selection, signal)]),
      ([summary, points]) => {
        if (!summary) return;
        isShown = true;
        this.map.show(summary, new Points(points));
        if (isFitted) this.map.camera.fitCore(animated);
      });
    if (isShown) await Promise.all([this.draw(), this.outline()]);
  }

  /** Regions in words, and the outline of the chosen place. */
  async outline(): Promise<void> {
    const selection = this.store.current;
    await this.#shapes.ask((signal) => api.shapes(selection, signal), (shapes) => this.map.showShapes(shapes));
  }

  /** Circles and labels for where the map stands. */
  async draw(): Promise<void> {
    const selection = this.store.current;
    const { zoom, box } = this.map.want();
    await Promise.all([
      this.#circles.ask((signal) => api.circles(selection, zoom, box, signal), (circles) => circles && this.#showCircles(circles, selection)),
      this.relabel(selection, zoom, box),
    ]);
  }

  #showCircles(circles: CircleColumns, selection: Selection): void {
    this.map.showCircles(circles, fragmentOf({ ...selection, place: null, at: null }));
    this.drawn();
  }

  /** The labels alone, as when their language is changed. */
  async relabel(selection: Selection = this.store.current, zoom = this.map.want().zoom, box = this.map.want().box): Promise<void> {
    await this.#labels.ask((signal) => api.labels(selection, zoom, box, this.languages(), signal), (labels) => labels && this.map.showLabels(labels));
  }

  /** What a circle stands for. */
  open(circle: Circle, pixel: readonly number[], byKeyboard: boolean): void {
    void this.#gathered.ask(
      (signal) => api.gathered(this.store.current, circle.place, this.map.want().zoom, signal),
      ({ total, bounds, rows }) => this.map.list({ places: rows, total, bounds }, pixel, byKeyboard));
  }
}
