/** The title of an open document is a heading of this level; those of its text are deeper. */
const TITLE = 2;
const DEEPEST = 6;

/**
 * The levels of a text's headings for a screen reader: none is more than one deeper than the heading before it, whatever levels the document left out.
 * @param written Levels as the document has them, from 1; 0 for what is no heading.
 */
export function headingLevels(written: readonly number[]): number[] {
  let before = TITLE;
  return written.map((level) => (level > 0 ? (before = Math.min(TITLE + level, before + 1, DEEPEST)) : 0));
}
