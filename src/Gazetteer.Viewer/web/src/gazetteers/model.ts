// What the server sends of the user's own gazetteers: the records of Gazetteer.Reading.Shelf and Gazetteer.Viewer.Api, as JSON.

export const uses = ['add', 'override', 'replace'] as const;
export type Use = (typeof uses)[number];

/** A gazetteer that was imported. */
export interface Shelved {
  readonly name: string;
  readonly use: Use;
  readonly places: number;
  readonly licence: string;
  readonly credit: string;
  readonly colour: string;
  readonly imported: string;
  readonly files: readonly string[];
}

export interface ShelfReply {
  readonly gazetteers: readonly Shelved[];
  readonly fields: readonly string[];
  readonly problems: readonly string[];
}

/** What is said of a gazetteer before it is imported, or when it is changed. */
export interface Draft {
  readonly name: string;
  readonly use: Use;
  readonly licence: string;
  readonly credit: string;
  readonly colour: string;
  readonly choices: readonly string[];
}

/** Files that the program keeps until they are imported or given up. */
export interface SentFiles {
  readonly files: string;
  readonly names: readonly string[];
  readonly name: string;
  readonly problems: readonly string[];
}

export interface ColumnUse {
  readonly heading: string;
  /** Empty when the column is not used. */
  readonly field: string;
  readonly language: string;
  readonly example: string;
  readonly isGuess: boolean;
}

/** How a table is understood; its first places in columns. */
export interface TablePreview {
  readonly name: string;
  readonly format: string;
  readonly reference: string;
  readonly fault: string;
  readonly columns: readonly ColumnUse[];
  readonly doubts: readonly string[];
  readonly places: number;
  readonly refused: number;
  readonly problems: readonly string[];
  readonly placeNames: readonly string[];
  readonly longitudes: readonly number[];
  readonly latitudes: readonly number[];
}

export interface Imported {
  readonly name: string;
  readonly places: number;
  readonly names: number;
  readonly refused: number;
  readonly problems: readonly string[];
}
