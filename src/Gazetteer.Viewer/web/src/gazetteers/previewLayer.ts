import Feature from 'ol/Feature';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import type BaseLayer from 'ol/layer/Base';
import VectorSource from 'ol/source/Vector';
import { Circle, Fill, Stroke, Style } from 'ol/style';
import { colour } from '../dom';
import { eastOf, northOf } from '../map/plane';
import type { GeoBounds } from '../model';
import type { TablePreview } from './model';

/** The first places of tables that are about to be imported, as dots above everything else on the map. */
export class PreviewLayer {
  readonly #source = new VectorSource();
  #layer: VectorLayer | null = null;

  constructor(readonly add: (layer: BaseLayer) => void) {}

  /** Draws the places; returns the box around them, null where there are none. */
  show(tables: readonly TablePreview[]): GeoBounds | null {
    this.#source.clear();
    const points = tables.flatMap((table) => table.longitudes.map((longitude, i) => [longitude, table.latitudes[i]!] as const));
    document.body.dataset['preview'] = String(points.length);
    if (points.length === 0) return null;
    if (!this.#layer) {
      this.#layer = new VectorLayer({ source: this.#source, zIndex: 20 });
      this.add(this.#layer);
    }
    this.#layer.setStyle(new Style({ image: new Circle({ radius: 5, fill: new Fill({ color: colour('--mark-strong') }), stroke: new Stroke({ color: colour('--text'), width: 1.5 }) }) }));
    this.#source.addFeatures(points.map(([longitude, latitude]) => new Feature(new Point([eastOf(longitude), northOf(Math.max(-85, Math.min(85, latitude)))]))));
    const [longitudes, latitudes] = [points.map(([longitude]) => longitude), points.map(([, latitude]) => latitude)];
    return { west: Math.min(...longitudes), south: Math.min(...latitudes), east: Math.max(...longitudes), north: Math.max(...latitudes) };
  }

  clear(): void {
    this.#source.clear();
    delete document.body.dataset['preview'];
  }
}
