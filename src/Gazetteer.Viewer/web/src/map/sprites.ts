import type { CircleStyleName, LabelStyleName, Palette } from '../model';
import { mapFonts } from './fonts';

/** A drawing that is made once and then only copied. Sizes are in CSS pixels. */
export interface Sprite {
  readonly image: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

export interface LabelText {
  readonly latin: string;
  readonly native: string;
  readonly style: LabelStyleName;
}

const lineHeight = 1.3;
const nativeScale = 1.08;
const halo = 3;
const mostLabels = 1500;

/** Font size of the first line; `LabelTypography` has the same. */
export const latinPixels = (style: LabelStyleName): number => (style === 'baseCountry' ? 12 : style.startsWith('base') ? 11 : 13);
export const latinHeight = (text: LabelText): number => (text.latin ? latinPixels(text.style) * lineHeight : 0);
export const nativeHeight = (text: LabelText): number => (text.native ? latinPixels(text.style) * nativeScale * lineHeight : 0);

/** Keeps the drawings of circles and labels, so that a frame of the map draws nothing anew. */
export class Sprites {
  readonly #circles = new Map<string, Sprite>();
  readonly #labels = new Map<string, Sprite>();
  #ratio = 1;
  #palette: Palette;

  constructor(palette: Palette) {
    this.#palette = palette;
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    this.#circles.clear();
    this.#labels.clear();
  }

  /** Tells how many dots of the screen a pixel has. */
  set ratio(ratio: number) {
    if (ratio === this.#ratio) return;
    this.#ratio = ratio;
    this.#circles.clear();
    this.#labels.clear();
  }

  circle(style: CircleStyleName, radius: number, isGathered: boolean): Sprite {
    const key = `${style} ${radius} ${isGathered}`;
    let sprite = this.#circles.get(key);
    if (!sprite) this.#circles.set(key, (sprite = this.#drawCircle(style, radius, isGathered)));
    return sprite;
  }

  label(text: LabelText): Sprite {
    const key = `${text.style}\n${text.latin}\n${text.native}`;
    let sprite = this.#labels.get(key);
    if (!sprite) {
      if (this.#labels.size >= mostLabels) this.#labels.clear();
      this.#labels.set(key, (sprite = this.#drawLabel(text)));
    }
    return sprite;
  }

  #drawCircle(style: CircleStyleName, radius: number, isGathered: boolean): Sprite {
    const half = Math.ceil(radius + 5);
    return this.#paint(2 * half, 2 * half, (paper) => {
      const palette = this.#palette;
      const disc = palette.circles[style];
      const around = (r: number): void => {
        paper.beginPath();
        paper.arc(half, half, r, 0, 2 * Math.PI);
      };
      around(radius + disc.radius);
      if (disc.fill) {
        paper.globalAlpha = disc.fillOpacity;
        paper.fillStyle = disc.fill;
        paper.fill();
        paper.globalAlpha = 1;
      }
      paper.strokeStyle = disc.edge.colour;
      paper.lineWidth = disc.edge.pixels;
      if (disc.edge.dashPixels > 0) paper.setLineDash([disc.edge.dashPixels, disc.edge.gapPixels]);
      paper.stroke();
      if (!isGathered) return;
      around(radius + 3);
      paper.setLineDash([]);
      paper.strokeStyle = palette[style];
      paper.lineWidth = 1.5;
      paper.stroke();
    });
  }

  #drawLabel(text: LabelText): Sprite {
    const { style } = text;
    const slant = style === 'water' || style === 'baseWater' ? 'italic ' : '';
    const weight = style.startsWith('base') ? '400' : '600';
    const latin = `${slant}${weight} ${latinPixels(style)}px ${mapFonts.latin}`;
    // Arabic script has no italics.
    const native = `${weight} ${(latinPixels(style) * nativeScale).toFixed(1)}px ${mapFonts.native}`;
    const width = Math.ceil(Math.max(measured(text.latin, latin), measured(text.native, native))) + 2 * halo;
    const height = Math.ceil(latinHeight(text) + nativeHeight(text)) + 2 * halo;
    return this.#paint(width, height, (paper) => {
      paper.textAlign = 'center';
      paper.textBaseline = 'middle';
      paper.lineJoin = 'round';
      paper.lineWidth = halo;
      paper.strokeStyle = `${this.#palette.halo}e6`;
      paper.fillStyle = colourOf(style, this.#palette);
      const line = (words: string, font: string, y: number): void => {
        paper.font = font;
        paper.strokeText(words, width / 2, y);
        paper.fillText(words, width / 2, y);
      };
      if (text.latin) line(text.latin, latin, halo + latinHeight(text) / 2);
      if (text.native) line(text.native, native, halo + latinHeight(text) + nativeHeight(text) / 2);
    });
  }

  #paint(width: number, height: number, draw: (paper: CanvasRenderingContext2D) => void): Sprite {
    const image = document.createElement('canvas');
    image.width = Math.ceil(width * this.#ratio);
    image.height = Math.ceil(height * this.#ratio);
    const paper = image.getContext('2d')!;
    paper.scale(this.#ratio, this.#ratio);
    draw(paper);
    return { image, width, height };
  }
}

const ruler = (): CanvasRenderingContext2D => (ruler.paper ??= document.createElement('canvas').getContext('2d')!);
ruler.paper = null as CanvasRenderingContext2D | null;

function measured(words: string, font: string): number {
  if (!words) return 0;
  ruler().font = font;
  return ruler().measureText(words).width;
}

function colourOf(style: LabelStyleName, palette: Palette): string {
  switch (style) {
    case 'point': return palette.label;
    case 'area': return palette.areaLabel;
    case 'water': return palette.waterLabel;
    case 'baseWater': return palette.baseWaterLabel;
    case 'baseCountry': case 'baseTown': return palette.baseLabel;
  }
}
