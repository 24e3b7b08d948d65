import type Feature from 'ol/Feature';
import TopoJSON from 'ol/format/TopoJSON';
import VectorLayer from 'ol/layer/Vector';
import type OlMap from 'ol/Map';
import { transformExtent } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import Fill from 'ol/style/Fill';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import * as api from '../api';
import type { BasemapIndex, Palette } from '../model';

type Level = BasemapIndex['levels'][number];

/** The layers of the base map's files, the lowest first. */
const order = ['land', 'countries', 'rivers', 'lakes', 'shores', 'admin1', 'coast', 'borders'] as const;
type LayerName = (typeof order)[number];

// Natural Earth's scale ranks of rivers that a view of so many metres a pixel can bear.
const riverRank = (resolution: number): number => (resolution > 6000 ? 2 : resolution > 2500 ? 4 : resolution > 900 ? 6 : 12);

/** Land, waters and borders without names, drawn at the level of detail that the zoom needs and loaded tile by tile. */
export class BasemapLayers {
  readonly #layers: readonly { readonly level: Level; readonly layer: VectorLayer }[];
  readonly #styles = new Map<string, Style>();
  readonly #format = new TopoJSON({ layerName: 'layer' });
  #palette: Palette;
  #hasBegun = false;

  constructor(readonly map: OlMap, index: BasemapIndex, palette: Palette) {
    this.#palette = palette;
    let finer = 0;
    this.#layers = index.levels.toReversed().map((level) => {
      const layer = new VectorLayer({
        source: this.#source(level),
        style: (feature, resolution) => this.#style(feature as Feature, resolution),
        updateWhileInteracting: true,
        updateWhileAnimating: true,
        renderBuffer: 20,
        minResolution: finer,
        maxResolution: Infinity,
        zIndex: 0,
      });
      finer = level.finestMetresPerPixel;
      return { level, layer };
    });
    this.#limitResolutions();
  }

  /** Loads and draws, once the map stands where it is to be looked at: until then tiles would be fetched that nobody sees. */
  begin(): void {
    if (this.#hasBegun) return;
    this.#hasBegun = true;
    for (const { layer } of this.#layers) this.map.addLayer(layer);
  }

  set palette(palette: Palette) {
    this.#palette = palette;
    this.#styles.clear();
    for (const { layer } of this.#layers) layer.changed();
  }

  // A level is shown from the resolution at which it is sharp up to that of the next coarser one; the coarsest and the finest without end.
  #limitResolutions(): void {
    this.#layers.forEach(({ level, layer }, i) => {
      layer.setMinResolution(i === 0 ? 0 : level.finestMetresPerPixel);
      const coarser = this.#layers[i + 1];
      layer.setMaxResolution(coarser ? coarser.level.finestMetresPerPixel : Infinity);
    });
  }

  #source(level: Level): VectorSource {
    const tiles = level.tiles.map((tile) => ({
      name: tile.name,
      extent: transformExtent([tile.bounds.west, clamp(tile.bounds.south), tile.bounds.east, clamp(tile.bounds.north)], 'EPSG:4326', 'EPSG:3857'),
    }));
    const loaded = new Set<string>();
    const source: VectorSource = new VectorSource({
      strategy: (extent) => tiles.map((tile) => tile.extent).filter((tile) => meet(tile, extent)),
      loader: (extent) => {
        for (const tile of tiles) {
          if (loaded.has(tile.name) || !meet(tile.extent, extent)) continue;
          loaded.add(tile.name);
          api.basemapTile(tile.name).then(
            (topology) => source.addFeatures(this.#format.readFeatures(topology, { dataProjection: 'EPSG:4326', featureProjection: 'EPSG:3857' })),
            () => loaded.delete(tile.name),
          );
        }
      },
    });
    return source;
  }

  #style(feature: Feature, resolution: number): Style | undefined {
    const palette = this.#palette;
    const layer = feature.get('layer') as LayerName;
    const zIndex = order.indexOf(layer);
    const kept = (key: string, make: () => Style): Style => {
      let style = this.#styles.get(key);
      if (!style) this.#styles.set(key, (style = make()));
      return style;
    };
    const line = (color: string, width: number, lineDash?: number[]): Style =>
      kept(`${layer} ${width} ${lineDash?.join()}`, () => new Style({ zIndex, stroke: new Stroke({ color, width, ...(lineDash ? { lineDash } : {}) }) }));
    switch (layer) {
      case 'land':
        // Stroked with its own colour, so that no seam shows between tiles.
        return kept(layer, () => new Style({ zIndex, fill: new Fill({ color: palette.land }), stroke: new Stroke({ color: palette.land, width: 0.8 }) }));
      case 'lakes':
        return kept(layer, () => new Style({ zIndex, fill: new Fill({ color: palette.lake }) }));
      case 'shores':
        return line(palette.coast, 0.6);
      case 'rivers':
        return Number(feature.get('rank') ?? 0) <= riverRank(resolution) ? line(palette.river, resolution > 1500 ? 0.9 : 1.3) : undefined;
      case 'admin1':
        return resolution < 4500 ? line(palette.provinceBorder, 1, [5, 4]) : undefined;
      case 'coast':
        return line(palette.coast, 0.9);
      case 'borders':
        return line(palette.border, 1.2, (feature.get('status') || 'agreed') === 'agreed' ? undefined : [4, 4]);
      default:
        return undefined;
    }
  }
}

const clamp = (latitude: number): number => Math.max(-85, Math.min(85, latitude));

const meet = (a: number[], b: number[]): boolean => a[0]! < b[2]! && b[0]! < a[2]! && a[1]! < b[3]! && b[1]! < a[3]!;
