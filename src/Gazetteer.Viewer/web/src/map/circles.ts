import Feature from 'ol/Feature';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import { fromLonLat } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import CircleImage from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import type { Circle, CircleStyleName, Palette } from '../model';

/** The circles of the mentioned places, drawn as the scene says. */
export class CircleLayer {
  readonly layer: VectorLayer;
  readonly #source = new VectorSource({ wrapX: true });
  #palette: Palette;

  constructor(palette: Palette) {
    this.#palette = palette;
    this.layer = new VectorLayer({
      source: this.#source,
      style: (feature) => circleStyles((feature as Feature).get('circle') as Circle, feature.get('order') as number, this.#palette),
      updateWhileInteracting: true,
      updateWhileAnimating: true,
      zIndex: 10,
    });
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    this.layer.changed();
  }

  show(circles: readonly Circle[]): void {
    this.#source.clear(true);
    this.#source.addFeatures(
      circles.map((circle, order) => {
        const feature = new Feature({ geometry: new Point(fromLonLat([circle.point.longitude, circle.point.latitude])), circle, order });
        feature.setId(circle.place);
        return feature;
      }),
    );
  }
}

export const circleOf = (feature: { get(key: string): unknown }): Circle | undefined => feature.get('circle') as Circle | undefined;

function circleStyles(circle: Circle, order: number, palette: Palette): Style[] {
  const styles = [new Style({ zIndex: order, image: circleImage(circle.style, circle.radius, palette) })];
  if (!circle.isChosen) return styles;
  const ring = (radius: number, color: string, width: number): Style =>
    new Style({ zIndex: order, image: new CircleImage({ radius, stroke: new Stroke({ color, width }) }) });
  return [ring(circle.radius + 4, palette.outline, 5), ring(circle.radius + 4, palette.chosen, 2.5), ...styles];
}

function circleImage(style: CircleStyleName, radius: number, palette: Palette): CircleImage {
  switch (style) {
    case 'point':
      return new CircleImage({ radius, fill: new Fill({ color: `${palette.point}d9` }), stroke: new Stroke({ color: palette.outline, width: 1.5 }) });
    case 'area':
      return new CircleImage({ radius, fill: new Fill({ color: `${palette.area}26` }), stroke: new Stroke({ color: palette.area, width: 2.5 }) });
    case 'water':
      return new CircleImage({
        radius, fill: new Fill({ color: `${palette.water}26` }), stroke: new Stroke({ color: palette.water, width: 2.5, lineDash: [4, 3] }),
      });
  }
}
