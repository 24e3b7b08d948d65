import { runsLeft } from '../direction';
import type { CircleStyleName, GeoPoint, PlaceRow } from '../model';
import type { LabelText } from './sprites';
import { language } from '../words';

/** A place to be singled out. */
export interface ChosenPlace {
  readonly place: string;
  readonly point: GeoPoint;
  readonly style: CircleStyleName;
  readonly label: Omit<LabelText, 'style'>;
}

/** What is needed of the map. */
export interface Singled {
  readonly camera: { reveal(point: GeoPoint): void };
  choose(chosen: ChosenPlace | null): void;
  find(place: string): ChosenPlace | null;
}

/**
 * Rings the chosen place, and goes there where it is not in view: at once where the page knows where the place is, because it stands in the table or has a circle of its own; else when
 * the panel that tells of it has come.
 */
export class SinglingOut {
  #shown: string | null = null;

  constructor(readonly map: Singled, readonly inTable: (place: string) => PlaceRow | null) {}

  /** A place was chosen, of which the panel will tell. */
  anticipate(place: string): void {
    const row = this.inTable(place);
    const known = row ? chosenOf(row) : this.map.find(place);
    if (known) this.#show(known);
  }

  /** The panel tells of a place, or of none. */
  show(row: PlaceRow | null): void {
    this.#show(row && chosenOf(row));
  }

  #show(chosen: ChosenPlace | null): void {
    this.map.choose(chosen);
    if (chosen && chosen.place !== this.#shown) this.map.camera.reveal(chosen.point);
    this.#shown = chosen?.place ?? null;
  }
}

const chosenOf = ({ place, point, style, name, native }: PlaceRow): ChosenPlace =>
  ({ place, point, style, label: language !== 'en' && runsLeft(native) ? { latin: '', native } : { latin: name, native: '' } });
