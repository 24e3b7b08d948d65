import type { GeoPoint } from '../model';

/** The next click on the map tells a point of the Earth instead of choosing what stands there; Escape tells none. */
export class PointPicker {
  #take: ((point: GeoPoint | null) => void) | null = null;

  constructor(readonly target: HTMLElement) {}

  /** Waits for a click. */
  begin(taken: (point: GeoPoint | null) => void): void {
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.#take?.(null);
    };
    this.target.classList.add('is-picking');
    addEventListener('keydown', escape, true);
    this.#take = (point) => {
      this.#take = null;
      this.target.classList.remove('is-picking');
      removeEventListener('keydown', escape, true);
      taken(point);
    };
  }

  /** Takes the point that was clicked on; false when nobody waits for one. */
  take(point: GeoPoint): boolean {
    if (!this.#take) return false;
    this.#take(point);
    return true;
  }
}
