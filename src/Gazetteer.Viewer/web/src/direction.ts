const arabicOrHebrew = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const otherLetter = /[^\P{L}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A name within a sentence that runs the other way is kept together, so that numbers and marks beside it stay where they belong. */
export const isolated = (text: string, isRightToLeft: boolean): string => ((isRightToLeft ? otherLetter : arabicOrHebrew).test(text) ? `\u2068${text}\u2069` : text);

/** Whether a text is written in a script that runs from right to left. */
export const runsLeft = (text: string): boolean => arabicOrHebrew.test(text);
