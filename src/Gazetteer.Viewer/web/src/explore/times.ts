import { language } from '../words';
import type { TimeBar, TimeUnit } from './model';

/** The bars that two days reach over, both counted; an empty day is the end of the line, and null is for both empty or for days beside the line. */
export function barsWithin(bars: readonly TimeBar[], since: string, until: string): readonly [number, number] | null {
  if (!since && !until) return null;
  const first = bars.findIndex((bar) => !since || bar.until >= since);
  const last = bars.findLastIndex((bar) => !until || bar.since <= until);
  return first >= 0 && last >= first ? [first, last] : null;
}

/** The first and the last day of bars. */
export const rangeOf = (bars: readonly TimeBar[], [first, last]: readonly [number, number]): readonly [string, string] => [bars[first]!.since, bars[last]!.until];

/** The stretch that is played after another of the same length; the first bar that holds something at the beginning, null at the end. */
export function playedNext(bars: readonly TimeBar[], chosen: readonly [number, number] | null): readonly [number, number] | null {
  const length = chosen && chosen[1] - chosen[0] + 1 < bars.length ? chosen[1] - chosen[0] + 1 : 1;
  const from = chosen && length < bars.length && chosen[1] - chosen[0] + 1 === length ? chosen[1] + 1 : 0;
  const first = bars.findIndex((bar, i) => i >= from && bar.documents > 0);
  return first < 0 ? null : [first, Math.min(bars.length - 1, first + length - 1)];
}

/** How high a bar is, in percent; what holds anything can be seen. */
export const heightOf = (count: number, most: number): number => (count === 0 ? 0 : Math.max(6, Math.round((100 * count) / most)));

/** A bar's time in words: a day, a month, a year, or the first year of ten. */
export function labelOf(since: string, unit: TimeUnit): string {
  const day = new Date(`${since}T00:00:00Z`);
  const locale = `${language === 'en' ? 'en-GB' : language}-u-ca-gregory`;
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  switch (unit) {
    case 'day': return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }).format(day);
    case 'month': return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(day);
    case 'year': return year.format(day);
    case 'decade': return `${year.format(day)} +10`;
  }
}
