import { worldWidth } from './plane';
import type { Sprite } from './sprites';

/** A frame of the map: where points of the plane are on it, and what is drawn there. The world repeats itself sideways. */
export class Screen {
  /** Width of the world in pixels. */
  readonly world: number;

  constructor(readonly paper: CanvasRenderingContext2D, readonly left: number, readonly top: number, readonly resolution: number, readonly width: number, readonly height: number) {
    this.world = worldWidth / resolution;
  }

  y(north: number): number {
    return (this.top - north) / this.resolution;
  }

  /** Where a point comes first, from a margin left of the map on. */
  firstX(east: number, margin: number): number {
    const x = (east - this.left) / this.resolution;
    return x + this.world * Math.ceil((-margin - x) / this.world);
  }

  copy(sprite: Sprite, x: number, y: number): void {
    this.paper.drawImage(sprite.image, x - sprite.width / 2, y - sprite.height / 2, sprite.width, sprite.height);
  }

  ring(x: number, y: number, radius: number, colour: string, width: number): void {
    this.paper.beginPath();
    this.paper.arc(x, y, radius, 0, 2 * Math.PI);
    this.paper.strokeStyle = colour;
    this.paper.lineWidth = width;
    this.paper.stroke();
  }

  dot(x: number, y: number, colour: string): void {
    this.paper.beginPath();
    this.paper.arc(x, y, 2, 0, 2 * Math.PI);
    this.paper.fillStyle = colour;
    this.paper.fill();
  }
}
