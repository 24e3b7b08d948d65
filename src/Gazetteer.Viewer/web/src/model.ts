// What the server sends: the records of Gazetteer.Scene and Gazetteer.Viewer, as JSON.

export interface Selection {
  /** The document's key. */
  readonly document: string | null;
  readonly place: string | null;
  /** Where the mention begins in the document's text. */
  readonly at: number | null;
  /** Whether peoples, languages, persons and names within names are shown beside places. */
  readonly all: boolean;
  /** What mentions must meet, as the server's parameters; empty for nothing. */
  readonly filter: string;
}

export interface GeoPoint {
  readonly longitude: number;
  readonly latitude: number;
}

export interface GeoBounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export type CircleStyleName = 'point' | 'area' | 'water';

/** The styles by their numbers. */
export const circleStyles: readonly CircleStyleName[] = ['point', 'area', 'water'];

export interface LegendSize {
  readonly mentions: number;
  readonly radius: number;
}

/** What the whole map is about. */
export interface MapSummary {
  readonly places: number;
  readonly mentions: number;
  /** Whether a circle may stand for several places. */
  readonly isGathered: boolean;
  /** Where most of the mentions are. */
  readonly extent: GeoBounds;
  readonly whole: GeoBounds;
  readonly entries: readonly { readonly style: CircleStyleName; readonly meaning: string }[];
  /** Who is to be named for places of users' own gazetteers, with their licences. */
  readonly credits: readonly string[];
}

/** Circles of a zoom level, a column each; the largest first. */
export interface CircleColumns {
  readonly place: readonly string[];
  readonly name: readonly string[];
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  readonly mentions: readonly number[];
  readonly documents: readonly number[];
  readonly places: readonly number[];
  readonly radius: readonly number[];
  readonly style: readonly number[];
  /** The colours of users' own gazetteers, or nothing at all where there are none. */
  readonly tint: readonly string[];
  readonly sizes: readonly LegendSize[];
}

/** The styles of labels by their numbers. */
export const labelStyles = ['point', 'area', 'water', 'baseCountry', 'baseWater', 'baseTown'] as const;
export type LabelStyleName = (typeof labelStyles)[number];

/** Labels of a zoom level, a column each; the most important first. */
export interface LabelColumns {
  readonly key: readonly string[];
  readonly latin: readonly string[];
  readonly native: readonly string[];
  readonly longitude: readonly number[];
  readonly latitude: readonly number[];
  readonly style: readonly number[];
  readonly offsetX: readonly number[];
  readonly latinY: readonly number[];
  readonly nativeY: readonly number[];
}

/** The places that a circle stands for. */
export interface Gathered {
  readonly total: number;
  readonly bounds: GeoBounds;
  readonly rows: readonly PlaceRow[];
}

/** A disc or ring as the scene paints it; the radius is what is added to the circle's own. */
export interface Disc {
  readonly radius: number;
  readonly fill: string | null;
  readonly fillOpacity: number;
  readonly edge: { readonly colour: string; readonly pixels: number; readonly dashPixels: number; readonly gapPixels: number };
}

/** How circles are painted: by style; what is painted upon one that stands for several places, by style in order; what is painted beneath a chosen one, from the bottom up. */
export type CirclePaints = Readonly<Record<CircleStyleName, Disc>> & { readonly gathered: readonly Disc[]; readonly chosen: readonly [Disc, Disc] };

/** In which sizes labels are written: the font of the first line in pixels, by style in order. */
export interface LabelSizes {
  readonly fontPixels: readonly number[];
  readonly nativeScale: number;
  readonly lineHeight: number;
}

export type Colours = Readonly<
  Record<
    | 'sea' | 'land' | 'lake' | 'river' | 'coast' | 'border' | 'provinceBorder'
    | 'point' | 'area' | 'water' | 'chosen' | 'outline'
    | 'label' | 'areaLabel' | 'waterLabel' | 'baseLabel' | 'baseWaterLabel' | 'halo',
    string
  >
>;

/** How an area is painted. */
export interface AreaPaint {
  readonly fill: string;
  readonly fillOpacity: number;
  readonly edge: Disc['edge'];
}

/** By whether words drew the area, and, two further on, whether it is chosen. */
export type AreaPaints = readonly [AreaPaint, AreaPaint, AreaPaint, AreaPaint];

/** An area beneath the circles; each ring is its longitudes and latitudes in turn. */
export interface MapShape {
  readonly place: string;
  readonly name: string;
  readonly mentions: number;
  readonly documents: number;
  readonly longitude: number;
  readonly latitude: number;
  readonly isInWords: boolean;
  readonly isChosen: boolean;
  readonly rings: readonly (readonly number[])[];
}

/** The areas that are drawn, and how many regions in words are not, since they would hide the map. */
export interface MapShapes {
  readonly shapes: readonly MapShape[];
  readonly leftOut: number;
}

export type Palette = Colours & { readonly circles: CirclePaints; readonly areas: AreaPaints };

export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
  readonly labels: LabelSizes;
  readonly labelLanguages: readonly string[];
}

export interface PalettesReply {
  readonly light: Colours;
  readonly dark: Colours;
  readonly lightCircles: CirclePaints;
  readonly darkCircles: CirclePaints;
  readonly lightAreas: AreaPaints;
  readonly darkAreas: AreaPaints;
  readonly labels: LabelSizes;
  readonly labelLanguages: readonly string[];
}

export interface Progress {
  readonly version: number;
  readonly read: number;
  readonly expected: number;
  readonly isComplete: boolean;
  /** How many documents have been read once more, by a gazetteer that has changed; null while none is to be. */
  readonly readAgain: number | null;
  readonly problems: readonly { readonly source: string; readonly line: number; readonly message: string }[];
}

export interface ExportFormat {
  readonly name: string;
  readonly title: string;
  readonly fileName: string;
  /** Whether it begins with the mark by which Excel knows UTF-8. */
  readonly isForExcel: boolean;
}

export interface UploadLimits {
  readonly mostBytes: number;
  readonly extensions: readonly string[];
}

export type DocumentOrder = 'read' | 'date' | 'newest' | 'title' | 'mentions' | 'file';

export interface DocumentCard {
  readonly key: string;
  readonly title: string;
  readonly name: string;
  readonly date: string;
  readonly language: string;
  readonly languageName: string;
  readonly isRightToLeft: boolean;
  readonly mentions: number;
  readonly places: number;
  /** Mentions of the chosen place. */
  readonly ofPlace: number;
  readonly tags: readonly string[];
}

export interface DocumentList {
  readonly total: number;
  readonly cards: readonly DocumentCard[];
}

export interface TextRun {
  readonly text: string;
  readonly mention: number | null;
  readonly at: number;
  readonly kind: string;
  readonly place: string;
  readonly title: string;
}

export interface ReaderPage {
  readonly card: DocumentCard;
  readonly dateSource: string;
  readonly blocks: readonly { readonly at: number; readonly heading: number; readonly part: string; readonly runs: readonly TextRun[] }[];
  readonly from: number;
  readonly total: number;
}

export interface PlaceRow {
  readonly place: string;
  readonly name: string;
  readonly native: string;
  readonly kind: string;
  readonly style: CircleStyleName;
  readonly country: string;
  readonly countryCode: string;
  readonly point: GeoPoint;
  readonly mentions: number;
  readonly documents: number;
}

export interface Reason {
  readonly signal: string;
  readonly detail: string;
  readonly weight: number;
}

export interface WhyHere {
  readonly kind: string;
  readonly confidence: number;
  readonly sureness: string;
  readonly reasons: readonly Reason[];
  readonly runnerUp: string;
  readonly runnerUpShare: number;
  readonly runnerUpReasons: readonly Reason[];
  readonly others: number;
  /** Which passes of recognition made it a name, of this extent and kind, and why; the first first. */
  readonly recognised: readonly string[];
}

export interface Passage {
  readonly at: number;
  readonly part: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly why: WhyHere;
}

export interface PlaceDocument {
  readonly key: string;
  readonly title: string;
  readonly date: string;
  readonly mentions: number;
  readonly passages: readonly Passage[];
}

export interface PlacePanel {
  readonly row: PlaceRow;
  readonly province: string;
  readonly population: number;
  readonly names: readonly { readonly text: string; readonly language: string; readonly languageName: string; readonly note: string }[];
  readonly moreNames: number;
  readonly documents: readonly PlaceDocument[];
  readonly moreDocuments: number;
  readonly link: string;
  readonly source: string;
  /** The province and country around it, with how often they and all in them are mentioned. */
  readonly around: readonly { readonly place: string; readonly name: string; readonly mentions: number; readonly documents: number; readonly places: number }[];
}

export interface SearchHits {
  readonly places: readonly { readonly row: PlaceRow; readonly otherName: string; readonly otherLanguage: string }[];
  readonly documents: readonly DocumentCard[];
  readonly placesFound: number;
  readonly documentsFound: number;
}

export interface PlaceTablePage {
  readonly total: number;
  readonly rows: readonly PlaceRow[];
}

export interface BasemapIndex {
  readonly attribution: string;
  readonly levels: readonly {
    readonly name: string;
    readonly finestMetresPerPixel: number;
    readonly tiles: readonly { readonly name: string; readonly bounds: GeoBounds }[];
  }[];
}

/** A passage that holds what was searched. */
export interface TextHit {
  readonly key: string;
  readonly title: string;
  readonly date: string;
  readonly at: number;
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

export interface TextHits {
  readonly total: number;
  readonly documents: number;
  readonly passages: readonly TextHit[];
}
