import { countryName, date, languageName, t, type WordKey } from '../words';
import type { ConditionName, Filter } from './filter';

/** Values that are the program's own words, in the reader's language. */
const ownWords: Readonly<Partial<Record<ConditionName, Readonly<Record<string, WordKey>>>>> = {
  kind: { country: 'kindCountry', region: 'kindRegion', settlement: 'kindSettlement', water: 'kindWater', landform: 'kindLandform', site: 'kindSite', other: 'kindOther' },
  use: { literal: 'useLiteral', metonymic: 'useMetonymic', modifier: 'useModifier', demonym: 'useDemonym', embedded: 'useEmbedded', language: 'useLanguage', person: 'usePerson', position: 'usePosition' },
  reviewed: { yes: 'reviewedYes', no: 'reviewedNo' },
  country: { none: 'noCountry' },
  lang: { none: 'noLanguage' },
};

/** Names of countries in English, where the browser has none of its own to say. */
const englishCountries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });
const englishLanguages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** A value of a condition in the reader's words. */
export function valueWords(name: ConditionName, value: string): string {
  const own = ownWords[name]?.[value];
  if (own) return t(own);
  switch (name) {
    case 'country': return countryName(value, englishCountries.of(value) ?? value);
    case 'lang': return languageName(value, englishLanguages.of(value) ?? value);
    case 'within': return areaWords(value);
    case 'since': case 'until': return date(value);
    case 'confidence': return `≥ ${value}`;
    case 'having': return `“${value}”`;
    default: return value;
  }
}

function areaWords(text: string): string {
  const around = /^([\d.]+ km) of [^(]*(?:\((.*)\))?$/.exec(text);
  if (around) return around[2] ? t('aroundPlace', { distance: around[1]!, place: around[2] }) : text;
  return t(text.includes('(') ? 'aPolygon' : 'aBox');
}

/** The conditions of a filter, a chip each: dates together, other values one by one. */
export function chipsOf(filter: Filter): { readonly words: string; readonly without: Filter }[] {
  const [since, until] = [filter.value('since'), filter.value('until')];
  const chips: { readonly words: string; readonly without: Filter }[] = [];
  if (since || until) chips.push({ words: datesWords(since, until), without: filter.with('since').with('until') });
  for (const name of ['kind', 'country', 'within', 'confidence', 'lang', 'tag', 'doc', 'use', 'reviewed', 'having'] as const)
    for (const value of filter.values(name)) chips.push({ words: `${t(conditionWords[name])}: ${valueWords(name, value)}`, without: filter.toggled(name, value) });
  return chips;
}

const datesWords = (since: string, until: string): string => (since && until ? (since === until ? date(since) : `${date(since)} – ${date(until)}`) : since ? t('sinceDay', { day: date(since) }) : t('untilDay', { day: date(until) }));

export const conditionWords = {
  kind: 'kind', country: 'country', within: 'area', confidence: 'sureness', lang: 'documentLanguage', tag: 'folder', doc: 'document', use: 'use', reviewed: 'reviewed', having: 'holding',
} as const satisfies Readonly<Partial<Record<ConditionName, WordKey>>>;
