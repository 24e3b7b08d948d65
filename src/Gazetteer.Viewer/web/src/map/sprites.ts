import { type CircleStyleName, circleStyles, type Disc, type LabelSizes, type LabelStyleName, labelStyles, type Palette } from '../model';
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

const halo = 3;
const mostLabels = 1500;

/** Keeps the drawings of circles and labels, so that a frame of the map draws nothing anew. */
export class Sprites {
  readonly #circles = new Map<string, Sprite>();
  readonly #labels = new Map<string, Sprite>();
  #ratio = 1;
  #palette: Palette;

  constructor(palette: Palette, readonly sizes: LabelSizes) {
    this.#palette = palette;
  }

  /** Height of a label's first line; 0 where it has none. */
  latinHeight(text: LabelText): number {
    return text.latin ? this.#latinPixels(text.style) * this.sizes.lineHeight : 0;
  }

  /** Height of the line below it, in the script of the place. */
  nativeHeight(text: LabelText): number {
    return text.native ? this.#latinPixels(text.style) * this.sizes.nativeScale * this.sizes.lineHeight : 0;
  }

  #latinPixels(style: LabelStyleName): number {
    return this.sizes.fontPixels[labelStyles.indexOf(style)]!;
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

  circle(style: CircleStyleName, radius: number, isGathered: boolean, tint = ''): Sprite {
    const key = `${style} ${radius} ${isGathered} ${tint}`;
    let sprite = this.#circles.get(key);
    if (!sprite) this.#circles.set(key, (sprite = this.#drawCircle(style, radius, isGathered, tint)));
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

  #drawCircle(style: CircleStyleName, radius: number, isGathered: boolean, tint: string): Sprite {
    const half = Math.ceil(radius + 5);
    return this.#paint(2 * half, 2 * half, (paper) => {
      const { circles } = this.#palette;
      for (const disc of isGathered ? [circles[style], circles.gathered[circleStyles.indexOf(style)]!] : [circles[style]]) paintDisc(paper, tint ? tinted(disc, this.#palette[style], tint) : disc, half, radius);
    });
  }

  #drawLabel(text: LabelText): Sprite {
    const { style } = text;
    const slant = style === 'water' || style === 'baseWater' ? 'italic ' : '';
    const weight = style.startsWith('base') ? '400' : '600';
    const latin = `${slant}${weight} ${this.#latinPixels(style)}px ${mapFonts.latin}`;
    // Arabic script has no italics.
    const native = `${weight} ${(this.#latinPixels(style) * this.sizes.nativeScale).toFixed(1)}px ${mapFonts.native}`;
    const width = Math.ceil(Math.max(measured(text.latin, latin), measured(text.native, native))) + 2 * halo;
    const height = Math.ceil(this.latinHeight(text) + this.nativeHeight(text)) + 2 * halo;
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
      if (text.latin) line(text.latin, latin, halo + this.latinHeight(text) / 2);
      if (text.native) line(text.native, native, halo + this.latinHeight(text) + this.nativeHeight(text) / 2);
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

/** A disc with the colour of a gazetteer in the place of that of its style. */
const tinted = (disc: Disc, own: string, tint: string): Disc => ({ ...disc, fill: disc.fill === own ? tint : disc.fill, edge: { ...disc.edge, colour: disc.edge.colour === own ? tint : disc.edge.colour } });

/** A disc of the scene around the middle of a drawing, for a circle of a radius. */
function paintDisc(paper: CanvasRenderingContext2D, disc: Disc, middle: number, radius: number): void {
  paper.beginPath();
  paper.arc(middle, middle, radius + disc.radius, 0, 2 * Math.PI);
  if (disc.fill) {
    paper.globalAlpha = disc.fillOpacity;
    paper.fillStyle = disc.fill;
    paper.fill();
    paper.globalAlpha = 1;
  }
  paper.strokeStyle = disc.edge.colour;
  paper.lineWidth = disc.edge.pixels;
  paper.setLineDash(disc.edge.dashPixels > 0 ? [disc.edge.dashPixels, disc.edge.gapPixels] : []);
  paper.stroke();
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
