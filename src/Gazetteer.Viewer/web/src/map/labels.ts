import Feature from 'ol/Feature';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import { fromLonLat } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import CircleImage from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import Text from 'ol/style/Text';
import type { LabelStyleName, Palette, PlacedLabel } from '../model';
import { mapFonts } from './fonts';

/** Names on the map, each where the scene found room for it. */
export class LabelLayer {
  readonly layer: VectorLayer;
  readonly #source = new VectorSource({ wrapX: true });
  #palette: Palette;

  constructor(palette: Palette) {
    this.#palette = palette;
    this.layer = new VectorLayer({
      source: this.#source,
      style: (feature) => labelStyles(feature.get('label') as PlacedLabel, this.#palette),
      updateWhileInteracting: true,
      updateWhileAnimating: true,
      renderBuffer: 200,
      zIndex: 20,
    });
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    this.layer.changed();
  }

  show(labels: readonly PlacedLabel[]): void {
    this.#source.clear(true);
    this.#source.addFeatures(
      labels.map((label) => new Feature({
        geometry: new Point(fromLonLat([label.label.anchor.longitude, label.label.anchor.latitude])),
        label,
      })),
    );
  }
}

function labelStyles(placed: PlacedLabel, palette: Palette): Style[] {
  const { label, offsetX, latinY, nativeY } = placed;
  const slant = label.style === 'water' || label.style === 'baseWater' ? 'italic ' : '';
  const weight = label.style.startsWith('base') ? '400' : '600';
  const line = (text: string, pixels: number, offsetY: number, family: string, italic: string): Style =>
    new Style({
      text: new Text({
        text,
        font: `${italic}${weight} ${pixels.toFixed(1)}px ${family}`,
        offsetX,
        offsetY,
        textAlign: 'center',
        textBaseline: 'middle',
        overflow: true,
        fill: new Fill({ color: colourOf(label.style, palette) }),
        stroke: new Stroke({ color: `${palette.halo}e6`, width: 3 }),
      }),
    });
  const lines: Style[] = label.style === 'baseTown' ? [new Style({ image: new CircleImage({ radius: 2, fill: new Fill({ color: palette.baseLabel }) }) })] : [];
  if (label.latin) lines.push(line(label.latin, label.latinPixels, latinY, mapFonts.latin, slant));
  // Arabic script has no italics.
  if (label.native) lines.push(line(label.native, label.nativePixels, nativeY, mapFonts.native, ''));
  return lines;
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
