import { halfWorld, worldWidth } from './plane';

/** Every place of the map as a point of the plane: for the dots beneath gathered circles, and to tell how many places lie outside of the view. */
export class Points {
  readonly east: Float64Array;
  readonly north: Float64Array;

  /** @param shares x and y of each place in 65,536ths of the square world, from its upper left corner. */
  constructor(shares: Uint16Array) {
    const count = shares.length >> 1;
    this.east = new Float64Array(count);
    this.north = new Float64Array(count);
    for (let i = 0; i < count; i++) {
      this.east[i] = ((shares[2 * i]! + 0.5) / 65536) * worldWidth - halfWorld;
      this.north[i] = halfWorld - ((shares[2 * i + 1]! + 0.5) / 65536) * worldWidth;
    }
  }

  get count(): number {
    return this.east.length;
  }

  /** How many lie outside of an extent of the plane, in whichever of the worlds side by side. */
  outside([left, bottom, right, top]: readonly [number, number, number, number]): number {
    let outside = 0;
    for (let i = 0; i < this.count; i++) {
      const north = this.north[i]!;
      const east = this.east[i]!;
      const turned = east + worldWidth * Math.ceil((left - east) / worldWidth);
      if (north < bottom || north > top || turned > right) outside++;
    }
    return outside;
  }
}
