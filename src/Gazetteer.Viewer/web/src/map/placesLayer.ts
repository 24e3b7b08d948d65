import Layer from 'ol/layer/Layer';
import type { FrameState } from 'ol/Map';
import type { CircleStyleName, LabelColumns, LabelSizes, Palette } from '../model';
import { circleStyles } from '../model';
import type { Circles } from './circles';
import { around, Labels } from './labels';
import type { Points } from './points';
import type { Shapes } from './shapes';
import type { Room } from './rooms';
import { Screen } from './screen';
import type { Shares } from './shares';
import { type LabelText, type Sprite, Sprites } from './sprites';

/** The chosen place, or the one that the keyboard stands on. */
export interface Marked {
  /** The circle's, whose shares are drawn in it while groups are compared. */
  readonly place: string | null;
  readonly east: number;
  readonly north: number;
  readonly radius: number;
  readonly style: CircleStyleName;
  readonly label: LabelText;
}

const labelGap = 10;
const dot = 1.3;

/**
 * Dots, circles, rings and labels on one canvas. Everything is a drawing made before (`Sprites`), so that a frame only copies; choosing a place adds a ring and its label and
 * leaves the rest as it is.
 */
export class PlacesLayer {
  readonly layer: Layer;
  /** What lies over the map and takes room from labels. */
  taken: readonly Room[] = [];
  circles: Circles | null = null;
  points: Points | null = null;
  shapes: Shapes | null = null;
  chosen: Marked | null = null;
  active: Marked | null = null;
  shares: Shares | null = null;
  readonly #canvas = document.createElement('canvas');
  readonly #sprites: Sprites;
  #palette: Palette;
  readonly #labels: Labels;

  constructor(palette: Palette, sizes: LabelSizes) {
    this.#palette = palette;
    this.#sprites = new Sprites(palette, sizes);
    this.#labels = new Labels(this.#sprites);
    this.#canvas.className = 'ol-layer';
    this.#canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%';
    this.layer = new Layer({ render: (frame) => this.#render(frame), zIndex: 10 });
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    this.#sprites.palette = palette;
    this.layer.changed();
  }

  showLabels(columns: LabelColumns): void {
    this.#labels.show(columns);
    this.layer.changed();
  }

  /** What is written at a place; nothing where its label has found no room. */
  textOf(key: string): LabelText | undefined {
    return this.#labels.textOf(key);
  }

  /** The key of the label that was drawn at a point of the map. */
  labelAt(x: number, y: number): string | undefined {
    return this.#labels.at(x, y);
  }

  #render(frame: FrameState): HTMLElement {
    const [width, height] = frame.size as [number, number];
    const ratio = frame.pixelRatio;
    this.#sprites.ratio = ratio;
    const canvas = this.#canvas;
    if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    const paper = canvas.getContext('2d')!;
    paper.setTransform(ratio, 0, 0, ratio, 0, 0);
    paper.clearRect(0, 0, width, height);
    const { center, resolution } = frame.viewState;
    const left = center[0]! - (width / 2) * resolution;
    const top = center[1]! + (height / 2) * resolution;
    const screen = new Screen(paper, left, top, resolution, width, height);
    this.shapes?.draw(screen, this.#palette);
    this.#drawPoints(screen);
    this.#drawCircles(screen);
    const room = this.#drawMarked(screen, this.chosen, this.#palette.chosen, true);
    this.#drawMarked(screen, this.active, this.#palette.chosen, false);
    this.#labels.draw(screen, this.taken, room, this.circles, this.#palette.baseLabel);
    return canvas;
  }

  #drawPoints(screen: Screen): void {
    const { points } = this;
    if (!points) return;
    screen.paper.fillStyle = this.#palette.point;
    screen.paper.globalAlpha = 0.35;
    for (let i = 0; i < points.count; i++) {
      const y = screen.y(points.north[i]!);
      if (y < 0 || y > screen.height) continue;
      for (let x = screen.firstX(points.east[i]!, 0); x < screen.width; x += screen.world) screen.paper.fillRect(x - dot / 2, y - dot / 2, dot, dot);
    }
    screen.paper.globalAlpha = 1;
  }

  #drawCircles(screen: Screen): void {
    const { circles } = this;
    if (!circles) return;
    const { radius, style, places, tint } = circles.columns;
    for (let i = 0; i < circles.count; i++) {
      const reach = radius[i]! + 5;
      const y = screen.y(circles.north[i]!);
      if (y < -reach || y > screen.height + reach) continue;
      let sprite: Sprite | null = null;
      for (let x = screen.firstX(circles.east[i]!, reach); x < screen.width + reach; x += screen.world) {
        sprite ??= this.#sprites.circle(circleStyles[style[i]!]!, radius[i]!, places[i]! > 1, tint[i]);
        screen.copy(sprite, x, y);
        this.shares?.draw(screen.paper, circles.columns.place[i]!, x, y, radius[i]!);
      }
    }
  }

  /** A ring around the marked place, and its name clear of the ring; returns the room that both take. */
  #drawMarked(screen: Screen, marked: Marked | null, colour: string, isNamed: boolean): Room[] {
    if (!marked) return [];
    const rooms: Room[] = [];
    const [beneath, above] = this.#palette.circles.chosen;
    const ring = marked.radius + above.radius;
    const y = screen.y(marked.north);
    const circle = this.#sprites.circle(marked.style, marked.radius, false);
    const label = this.#sprites.label(marked.label);
    for (let x = screen.firstX(marked.east, ring); x < screen.width + ring; x += screen.world) {
      screen.copy(circle, x, y);
      if (marked.place) this.shares?.draw(screen.paper, marked.place, x, y, marked.radius);
      screen.ring(x, y, ring, beneath.edge.colour, beneath.edge.pixels);
      screen.ring(x, y, ring, colour, above.edge.pixels);
      rooms.push({ left: x - ring - 2, right: x + ring + 2, top: y - ring - 2, bottom: y + ring + 2 });
      if (!isNamed) continue;
      const isRight = x + ring + labelGap + label.width < screen.width;
      const middle = x + (isRight ? 1 : -1) * (ring + labelGap / 2 + label.width / 2);
      const room = around(middle, y, label);
      if (room.left < 0 || room.right > screen.width) continue;
      screen.copy(label, middle, y);
      rooms.push(room);
    }
    return rooms;
  }
}
