import type { CircleColumns, CircleStyleName } from '../model';
import { circleStyles } from '../model';
import { beneath, type Hit, tolerance } from './hit';
import { eastOf, nearestWorld, northOf } from './plane';

/** A circle of the map. */
export interface Circle {
  readonly place: string;
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
  /** How many places it stands for. */
  readonly places: number;
  readonly radius: number;
  readonly style: CircleStyleName;
  readonly east: number;
  readonly north: number;
}

/** The circles of a zoom level on the plane, the largest first. */
export class Circles {
  readonly count: number;
  readonly east: Float64Array;
  readonly north: Float64Array;
  readonly #byPlace = new Map<string, number>();

  constructor(readonly columns: CircleColumns) {
    this.count = columns.place.length;
    this.east = Float64Array.from(columns.longitude, eastOf);
    this.north = Float64Array.from(columns.latitude, northOf);
    columns.place.forEach((place, i) => this.#byPlace.set(place, i));
  }

  at(i: number): Circle {
    const { place, name, mentions, documents, places, radius, style } = this.columns;
    return {
      place: place[i]!, name: name[i]!, mentions: mentions[i]!, documents: documents[i]!, places: places[i]!, radius: radius[i]!, style: circleStyles[style[i]!]!,
      east: this.east[i]!, north: this.north[i]!,
    };
  }

  /** The circle that bears a place's name; it may stand for others too. */
  of(place: string): Circle | undefined {
    const i = this.#byPlace.get(place);
    return i === undefined ? undefined : this.at(i);
  }

  /** The circles under a point of the plane, the one that is meant first. */
  under(east: number, north: number, metresPerPixel: number): Circle[] {
    const hits: Hit<number>[] = [];
    for (let i = 0; i < this.count; i++) {
      const dx = nearestWorld(this.east[i]! - east) / metresPerPixel;
      const dy = (north - this.north[i]!) / metresPerPixel;
      const radius = this.columns.radius[i]!;
      if (Math.hypot(dx, dy) <= radius + tolerance) hits.push({ item: i, dx, dy, radius });
    }
    return beneath(hits).map((i) => this.at(i));
  }

  /** The circles with their middles in an extent of the plane, most mentioned first. */
  within([left, bottom, right, top]: readonly [number, number, number, number]): Circle[] {
    const found: number[] = [];
    const middle = (left + right) / 2;
    for (let i = 0; i < this.count; i++) {
      const isIn = Math.abs(nearestWorld(this.east[i]! - middle)) <= (right - left) / 2 && this.north[i]! >= bottom && this.north[i]! <= top;
      if (isIn) found.push(i);
    }
    return found.toSorted((a, b) => this.columns.mentions[b]! - this.columns.mentions[a]!).map((i) => this.at(i));
  }
}
