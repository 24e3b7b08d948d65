import type { LabelColumns } from '../model';
import { labelStyles } from '../model';
import type { Circles } from './circles';
import { eastOf, northOf } from './plane';
import { crosses, holds, isFree, overlap, type Room } from './rooms';
import type { Screen } from './screen';
import type { LabelText, Sprite, Sprites } from './sprites';

interface Label {
  readonly key: string;
  readonly isBase: boolean;
  readonly east: number;
  readonly north: number;
  readonly offsetX: number;
  /** From the anchor down to the upper edge. */
  readonly top: number;
  readonly text: LabelText;
}

/** So many labels, the most important, are moved in a frame. */
const mostMoved = 12;

interface DrawnLabel extends Room {
  readonly label: Label;
}

/**
 * The labels of the map, where the scene placed them. One that would be cut by an edge or lie under a button moves to another side of its circle where there is room,
 * and is left out where there is not.
 */
export class Labels {
  #labels: readonly Label[] = [];
  readonly #drawn: DrawnLabel[] = [];
  readonly #cut: { readonly label: Label; readonly x: number }[] = [];

  constructor(readonly sprites: Sprites) {}

  show(columns: LabelColumns): void {
    const { key, latin, native, longitude, latitude, style, offsetX, latinY, nativeY } = columns;
    this.#labels = key.map((name, i) => {
      const text = { latin: latin[i]!, native: native[i]!, style: labelStyles[style[i]!]! };
      const top = text.latin ? latinY[i]! - this.sprites.latinHeight(text) / 2 : nativeY[i]! - this.sprites.nativeHeight(text) / 2;
      return { key: name, isBase: name.startsWith('base:'), east: eastOf(longitude[i]!), north: northOf(latitude[i]!), offsetX: offsetX[i]!, top, text };
    });
  }

  /** What is written at a place; nothing where its label has found no room. */
  textOf(key: string): LabelText | undefined {
    return this.#labels.find((label) => label.key === key)?.text;
  }

  /** The key of the label of a place that was drawn at a point of the map. */
  at(x: number, y: number): string | undefined {
    return this.#drawn.find((drawn) => !drawn.label.isBase && holds(drawn, x, y))?.label.key;
  }

  /** Draws what has room beside what lies over the map, and beside the ring and the name of the chosen place. */
  draw(screen: Screen, taken: readonly Room[], marked: readonly Room[], circles: Circles | null, townColour: string): void {
    this.#drawn.length = this.#cut.length = 0;
    for (const label of this.#labels) {
      const y = screen.y(label.north) + label.top;
      if (y < 0 || y > screen.height) continue;
      for (let x = screen.firstX(label.east, 0); x < screen.width; x += screen.world) {
        const room = this.#room(screen, label, x, label.offsetX, 0);
        if (marked.some((other) => overlap(other, room))) continue;
        if (isFree(room, screen.width, screen.height, taken)) this.#write(screen, label, x, room, townColour);
        else if (!label.isBase && label.offsetX !== 0 && this.#cut.length < mostMoved) this.#cut.push({ label, x });
      }
    }

    const blocks = (room: Room): boolean => !isFree(room, screen.width, screen.height, taken) || marked.some((other) => overlap(other, room))
      || this.#drawn.some((other) => overlap(other, room)) || crosses(screen, circles, room);
    for (const { label, x } of this.#cut) {
      const room = this.#elsewhere(screen, label, x).find((other) => !blocks(other));
      if (room) this.#write(screen, label, x, room, townColour);
    }
  }

  /** On the other side of the circle; below it and above it, in the middle or a little to a side. */
  #elsewhere(screen: Screen, label: Label, x: number): Room[] {
    const { width, height } = this.sprites.label(label.text);
    const far = Math.abs(label.offsetX) + (height - width) / 2;
    const level = this.#room(screen, label, x, 0, 0);
    const rise = screen.y(label.north) - (level.top + level.bottom) / 2;
    const aside = [0, width / 4, -width / 4];
    return [this.#room(screen, label, x, -label.offsetX, 0), ...[far, -far].flatMap((down) => aside.map((right) => this.#room(screen, label, x, right, rise + down)))];
  }

  #room(screen: Screen, label: Label, x: number, right: number, down: number): Room {
    const height = this.sprites.latinHeight(label.text) + this.sprites.nativeHeight(label.text);
    return around(x + right, screen.y(label.north) + label.top + height / 2 + down, this.sprites.label(label.text));
  }

  #write(screen: Screen, label: Label, x: number, room: Room, townColour: string): void {
    if (label.text.style === 'baseTown') screen.dot(x, screen.y(label.north), townColour);
    screen.copy(this.sprites.label(label.text), (room.left + room.right) / 2, (room.top + room.bottom) / 2);
    this.#drawn.push({ ...room, label });
  }
}

/** The room of a drawing around a point. */
export const around = (x: number, y: number, { width, height }: Sprite): Room => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
