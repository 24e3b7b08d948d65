import { isolated } from './direction';
import arOwn from './languages/ar.json';
import arEvidence from './languages/evidence/ar.json';
import faEvidence from './languages/evidence/fa.json';
import urEvidence from './languages/evidence/ur.json';
import enOwn from './languages/en.json';
import faOwn from './languages/fa.json';
import urOwn from './languages/ur.json';
import arExplore from './languages/explore/ar.json';
import enExplore from './languages/explore/en.json';
import faExplore from './languages/explore/fa.json';
import urExplore from './languages/explore/ur.json';
import arGazetteers from './languages/gazetteers/ar.json';
import enGazetteers from './languages/gazetteers/en.json';
import faGazetteers from './languages/gazetteers/fa.json';
import urGazetteers from './languages/gazetteers/ur.json';
import arReview from './languages/review/ar.json';
import enReview from './languages/review/en.json';
import faReview from './languages/review/fa.json';
import urReview from './languages/review/ur.json';

/** The sentences of a language, which lie in a file a part of the page. */
const joined = <W, C, K, X, D, Y, E, Z, F>(own: { words: W; counts: C; kinds: K }, explore: { words: X; counts: D }, review: { words: Y; counts: E }, gazetteers: { words: Z; counts: F }): { words: W & X & Y & Z; counts: C & D & E & F; kinds: K } =>
  ({ words: { ...own.words, ...explore.words, ...review.words, ...gazetteers.words }, counts: { ...own.counts, ...explore.counts, ...review.counts, ...gazetteers.counts }, kinds: own.kinds });

const en = joined(enOwn, enExplore, enReview, enGazetteers);
const fa = joined(faOwn, faExplore, faReview, faGazetteers);
const ur = joined(urOwn, urExplore, urReview, urGazetteers);
const ar = joined(arOwn, arExplore, arReview, arGazetteers);

/** The languages of the interface, each by its own name. */
export const languages = { en: 'English', fa: 'فارسی', ur: 'اردو', ar: 'العربية' } as const;
export type Language = keyof typeof languages;

type Files = typeof en;
/** A sentence, with what is put into its braces. */
export type WordKey = keyof Files['words'];
/** Something that is counted; its forms are those of `Intl.PluralRules`. */
export type CountKey = keyof Files['counts'];

const files: Readonly<Record<Language, { readonly words: Readonly<Record<string, string>>; readonly counts: Readonly<Record<string, Readonly<Record<string, string>>>>; readonly kinds: Readonly<Record<string, string>> }>> = { en, fa, ur, ar };
const kept = 'gazetteer-language';

/** The language of the interface: the one that was chosen, else the first of the browser's that there is. */
export const language: Language = chosen();

/** What numbers and dates are written after. Persian writes its own digits; Urdu and Arabic in these documents write both, and browsers know which. */
const locale = language === 'en' ? 'en-GB' : language;
const isRightToLeft = language !== 'en';
const numbers = new Intl.NumberFormat(locale);
const percents = new Intl.NumberFormat(locale, { style: 'percent' });
const plurals = new Intl.PluralRules(locale);
const dates = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const solarDates = new Intl.DateTimeFormat('fa-u-ca-persian', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const languageNames = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
const regionNames = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });

function chosen(): Language {
  const isThere = (tag: string | null | undefined): tag is Language => !!tag && Object.hasOwn(languages, tag);
  const own = typeof localStorage === 'undefined' ? null : localStorage.getItem(kept);
  if (isThere(own)) return own;
  const wanted = typeof navigator === 'undefined' ? [] : (navigator.languages ?? []);
  return wanted.map((tag) => tag.split('-')[0]).find(isThere) ?? 'en';
}

/** Keeps another language for the next time the page is opened, which is now. */
export function speak(other: Language): void {
  localStorage.setItem(kept, other);
  location.reload();
}

/** Tells the page its language and direction. */
export function applyLanguage(): void {
  document.documentElement.lang = language;
  document.documentElement.dir = isRightToLeft ? 'rtl' : 'ltr';
}

type Values = Readonly<Record<string, string | number>>;

const fill = (sentence: string, values: Values): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => (typeof values[name] === 'number' ? number(values[name]) : isolated(values[name] ?? '', isRightToLeft)));

/** A sentence in the reader's language. */
export const t = (key: WordKey, values: Values = {}): string => fill(files[language].words[key] ?? en.words[key], values);

/** A number and what it counts: 1 mention, 1,204 mentions. */
export function counted(key: CountKey, n: number, values: Values = {}): string {
  const forms = files[language].counts[key] ?? en.counts[key];
  const form = (forms as Readonly<Record<string, string>>)[plurals.select(n)] ?? (forms as { other: string }).other;
  return fill(form, { n, ...values });
}

export const number = (value: number): string => numbers.format(value);
export const percent = (share: number): string => percents.format(share);

/** A day as the reader writes it, from ISO 8601; beside it the solar year of Iran for readers of Persian. */
export function date(iso: string): string {
  if (!iso) return '';
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return language === 'fa' ? `${solarDates.format(day)} (${dates.format(day)})` : dates.format(day);
}

/** A language by its tag, in the reader's own; what the server calls it where the browser does not know it. */
export const languageName = (tag: string, english: string): string => (tag && language !== 'en' ? (languageNames.of(tag) ?? english) : english);

/** A country by its code, in the reader's own language. */
export const countryName = (code: string, english: string): string => (english && code && language !== 'en' ? (regionNames.of(code) ?? english) : english);

/** The kind of a place, such as “capital city”, in the reader's own language. */
export const kind = (english: string): string => files[language].kinds[english] ?? english;

const evidence: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = { fa: faEvidence, ur: urEvidence, ar: arEvidence };

/** What a signal of the program saw, in the reader's own language; null where there are no words for it, as in English, which the program speaks itself. */
export const signalWords = (signal: string): string | null => evidence[language]?.[signal] ?? null;

/** A part of a document, such as “page 3, paragraph 2”, in the reader's own language; titles stay as they are. */
export const part = (english: string): string => english.replace(/^(?:section|page|paragraph|chapter|row|message|part)\b|(?<=^(?:page \w+|message), )(?:paragraph|part)(?= \d)/gu, kind);

/** Facts in a row. */
export const facts = (...parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(' · ');
