/** Sheets by their names, upright, in millimetres. */
const sheets = { a4: [210, 297], letter: [215.9, 279.4], a3: [297, 420] } as const;

/** The margins of pages of text, as the style sheet has them. */
const margin = 14;

/** Rows and lines of a printed page, in millimetres, as the style sheet sets them. */
const heights = { row: 7.2, line: 4.8, heading: 9 } as const;
const letterWidth = 1.75;

/** More pages than this are asked about before they are printed. */
export const manyPages = 50;

/** The sheet that lies in printers where the reader lives. */
export const usualSheet = (tag: string): Sheet => (/-(us|ca|mx|ph|co|cl|ve)$/i.test(tag) ? 'letter' : 'a4');

export type Sheet = keyof typeof sheets;

/** Width and height of a sheet, in millimetres. */
export function sizeOf(sheet: Sheet, isLandscape: boolean): readonly [width: number, height: number] {
  const [width, height] = sheets[sheet];
  return isLandscape ? [height, width] : [width, height];
}

/** What is to be printed, in numbers. */
export interface Load {
  readonly rows: number;
  /** Passages, and how many letters one has on average. */
  readonly passages: number;
  readonly letters: number;
}

/** About how many pages it takes: the map, the table, and the passages. */
export function pagesOf({ rows, passages, letters }: Load, sheet: Sheet, isLandscape: boolean): number {
  const [width, height] = sizeOf(sheet, isLandscape);
  const lines = Math.ceil(letters / ((width - 2 * margin) / letterWidth));
  const text = rows * heights.row + (passages > 0 ? rows * heights.heading + passages * (lines + 1) * heights.line : 0);
  return 1 + Math.ceil(text / (height - 2 * margin));
}
