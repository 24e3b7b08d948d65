import { circleStyles, type Disc, type Palettes } from '../model';

/** Gives the style sheet the paints of the scene, so that a circle of a list or the legend is drawn as that of the map. */
export function colourCircles({ light, dark }: Palettes): void {
  const { style } = document.documentElement;
  const set = (name: string, by: Disc, night: Disc, of: (disc: Disc) => string | number): void => style.setProperty(`--circle-${name}`, `light-dark(${of(by)}, ${of(night)})`);
  for (const name of circleStyles) {
    const [day, night] = [light.circles[name], dark.circles[name]];
    style.setProperty(`--circle-${name}`, `light-dark(${light[name]}, ${dark[name]})`);
    set(`${name}-fill`, day, night, (disc) => disc.fill ?? 'transparent');
    set(`${name}-edge`, day, night, (disc) => disc.edge.colour);
    style.setProperty(`--circle-${name}-opacity`, String(day.fillOpacity));
    style.setProperty(`--circle-${name}-width`, String(day.edge.pixels));
    style.setProperty(`--circle-${name}-dash`, day.edge.dashPixels > 0 ? `${day.edge.dashPixels} ${day.edge.gapPixels}` : 'none');
  }
}
