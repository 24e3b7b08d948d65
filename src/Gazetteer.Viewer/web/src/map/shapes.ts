import type { AreaPaint, MapShape, Palette } from '../model';
import type { Circle } from './circles';
import { eastOf, nearestWorld, northOf } from './plane';

interface Ring {
  readonly east: Float64Array;
  readonly north: Float64Array;
}

interface Area {
  readonly shape: MapShape;
  readonly rings: readonly Ring[];
}

/** Where points of the plane are on the canvas. */
export interface Plane {
  readonly paper: CanvasRenderingContext2D;
  readonly resolution: number;
  readonly width: number;
  readonly world: number;
  y(north: number): number;
  firstX(east: number, margin: number): number;
}

/** Areas beneath the circles: regions that a text says in words, and the outline of the chosen place. */
export class Shapes {
  readonly #areas: readonly Area[];

  constructor(shapes: readonly MapShape[], readonly leftOut = 0) {
    this.#areas = shapes.map((shape) => ({ shape, rings: shape.rings.map(ringOf) }));
  }

  get hasWords(): boolean {
    return this.#areas.some(({ shape }) => shape.isInWords);
  }

  draw(plane: Plane, palette: Palette): void {
    for (const area of this.#areas) {
      const paint = palette.areas[(area.shape.isInWords ? 1 : 0) + (area.shape.isChosen ? 2 : 0)]!;
      const middle = eastOf(area.shape.longitude);
      const reach = area.rings.reduce((most, { east }) => Math.max(most, ...extremes(east, middle)), 0) / plane.resolution;
      for (let x = plane.firstX(middle, reach); x < plane.width + reach; x += plane.world) trace(plane, area, middle, x, paint);
    }
  }

  /** The areas that hold a point of the plane, the smallest first. */
  under(east: number, north: number): Circle[] {
    return this.#areas.filter(({ rings }) => rings.filter((ring) => holds(ring, east, north)).length % 2 === 1).toReversed().map(({ shape }) => ({
      place: shape.place, name: shape.name, mentions: shape.mentions, documents: shape.documents, places: 1, radius: 0, style: 'area',
      east: eastOf(shape.longitude), north: northOf(shape.latitude),
    }));
  }
}

function ringOf(numbers: readonly number[]): Ring {
  const count = numbers.length / 2;
  const east = new Float64Array(count);
  const north = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    east[i] = eastOf(numbers[2 * i]!);
    north[i] = northOf(numbers[2 * i + 1]!);
  }
  return { east, north };
}

function extremes(east: Float64Array, middle: number): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const at of east) {
    least = Math.min(least, at);
    most = Math.max(most, at);
  }
  return [Math.abs(least - middle), Math.abs(most - middle)];
}

function trace(plane: Plane, { rings }: Area, middle: number, x: number, paint: AreaPaint): void {
  const { paper, resolution } = plane;
  paper.beginPath();
  for (const { east, north } of rings) {
    for (let i = 0; i < east.length; i++) {
      const [atX, atY] = [x + (east[i]! - middle) / resolution, plane.y(north[i]!)];
      if (i === 0) paper.moveTo(atX, atY);
      else paper.lineTo(atX, atY);
    }
    paper.closePath();
  }
  paper.globalAlpha = paint.fillOpacity;
  paper.fillStyle = paint.fill;
  paper.fill('evenodd');
  paper.globalAlpha = 1;
  paper.setLineDash(paint.edge.dashPixels > 0 ? [paint.edge.dashPixels, paint.edge.gapPixels] : []);
  paper.strokeStyle = paint.edge.colour;
  paper.lineWidth = paint.edge.pixels;
  paper.stroke();
  paper.setLineDash([]);
}

/** Whether a ring runs around a point, by whichever way round the world is shorter. */
function holds({ east, north }: Ring, x: number, y: number): boolean {
  let isInside = false;
  for (let i = 1; i < east.length; i++) {
    const [fromX, toX] = [nearestWorld(east[i - 1]! - x), nearestWorld(east[i]! - x)];
    const [fromY, toY] = [north[i - 1]! - y, north[i]! - y];
    if (fromY > 0 !== toY > 0 && 0 < fromX - (fromY / (toY - fromY)) * (toX - fromX)) isInside = !isInside;
  }
  return isInside;
}
