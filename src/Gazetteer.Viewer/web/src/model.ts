// What the server sends: the records of Gazetteer.Scene, as JSON.

export interface Selection {
  readonly document: number | null;
  readonly place: string | null;
  readonly mention: number | null;
  /** Whether peoples, languages, persons and names within names are shown beside places. */
  readonly all: boolean;
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

export interface Circle {
  readonly place: string;
  readonly name: string;
  readonly point: GeoPoint;
  readonly mentions: number;
  readonly documents: number;
  readonly radius: number;
  readonly style: CircleStyleName;
  readonly isChosen: boolean;
}

export interface Legend {
  readonly sizes: readonly { readonly mentions: number; readonly radius: number }[];
  readonly entries: readonly { readonly style: CircleStyleName; readonly meaning: string }[];
}

export interface MapScene {
  readonly circles: readonly Circle[];
  readonly extent: GeoBounds;
  readonly legend: Legend;
}

export type LabelStyleName = 'point' | 'area' | 'water' | 'baseCountry' | 'baseWater' | 'baseTown';

export interface PlacedLabel {
  readonly label: {
    readonly key: string;
    readonly latin: string;
    readonly native: string;
    readonly anchor: GeoPoint;
    readonly style: LabelStyleName;
    readonly latinPixels: number;
    readonly nativePixels: number;
  };
  readonly offsetX: number;
  readonly latinY: number;
  readonly nativeY: number;
}

export type Palette = Readonly<
  Record<
    | 'sea' | 'land' | 'lake' | 'river' | 'coast' | 'border' | 'provinceBorder'
    | 'point' | 'area' | 'water' | 'chosen' | 'outline'
    | 'label' | 'areaLabel' | 'waterLabel' | 'baseLabel' | 'baseWaterLabel' | 'halo',
    string
  >
>;

export interface Palettes {
  readonly light: Palette;
  readonly dark: Palette;
}

export interface Progress {
  readonly version: number;
  readonly read: number;
  readonly expected: number;
  readonly isComplete: boolean;
  readonly problems: readonly { readonly source: string; readonly line: number; readonly message: string }[];
}

export interface ExportFormat {
  readonly name: string;
  readonly title: string;
  readonly fileName: string;
}

export interface UploadLimits {
  readonly mostBytes: number;
  readonly extensions: readonly string[];
}

export interface DocumentCard {
  readonly document: number;
  readonly title: string;
  readonly name: string;
  readonly date: string;
  readonly language: string;
  readonly languageName: string;
  readonly isRightToLeft: boolean;
  readonly mentions: number;
  readonly places: number;
}

export interface DocumentList {
  readonly total: number;
  readonly cards: readonly DocumentCard[];
}

export interface TextRun {
  readonly text: string;
  readonly mention: number | null;
  readonly kind: string;
  readonly place: string;
  readonly title: string;
}

export interface ReaderPage {
  readonly card: DocumentCard;
  readonly dateSource: string;
  readonly blocks: readonly { readonly heading: number; readonly part: string; readonly runs: readonly TextRun[] }[];
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
}

export interface Passage {
  readonly mention: number;
  readonly part: string;
  readonly before: string;
  readonly text: string;
  readonly after: string;
  readonly why: WhyHere;
}

export interface PlaceDocument {
  readonly document: number;
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
}

export interface SearchHits {
  readonly places: readonly { readonly row: PlaceRow; readonly otherName: string }[];
  readonly documents: readonly DocumentCard[];
}

export interface BasemapIndex {
  readonly attribution: string;
  readonly levels: readonly {
    readonly name: string;
    readonly finestMetresPerPixel: number;
    readonly tiles: readonly { readonly name: string; readonly bounds: GeoBounds }[];
  }[];
}
