import { h } from '../dom';
import { facts, languageName, t, type WordKey } from '../words';
import type { ColumnUse, TablePreview } from './model';

const plain: Readonly<Record<string, WordKey>> = {
  id: 'fieldId', name: 'fieldName', names: 'fieldNames', latitude: 'fieldLatitude', longitude: 'fieldLongitude', position: 'fieldPosition', kind: 'fieldKind', population: 'fieldPopulation',
  country: 'fieldCountry', geonamesid: 'fieldGeoNames', wikidata: 'fieldWikidata', easting: 'fieldEasting', northing: 'fieldNorthing', zone: 'fieldZone',
  west: 'fieldWest', south: 'fieldSouth', east: 'fieldEast', north: 'fieldNorth', matches: 'fieldMatches',
};
const parts: readonly (readonly [string, WordKey])[] = [['degrees', 'fieldDegrees'], ['minutes', 'fieldMinutes'], ['seconds', 'fieldSeconds'], ['hemisphere', 'fieldHemisphere']];

/** What a field is called. */
function wordsOf(field: string): string {
  const own = plain[field];
  if (own) return t(own);
  const part = parts.find(([ending]) => field.endsWith(ending));
  return part ? `${t(field.startsWith('latitude') ? 'fieldLatitude' : 'fieldLongitude')}: ${t(part[1])}` : field;
}

/** What the columns of a table were taken for, each to be changed, with its first cell. */
export function columnTable(table: TablePreview, fields: readonly string[], choose: (column: string, field: string) => void): HTMLElement {
  const rows = table.columns.map((column, i) => {
    const key = keyOf(table.columns, i);
    const label = `${t('column')} ${column.heading}`;
    const select = h('select', { 'aria-label': label, change: () => choose(key, select.value) },
      h('option', { value: '', selected: column.field === '' }, t('fieldNone')),
      ...fields.map((field) => h('option', { value: field, selected: field === column.field }, wordsOf(field))));
    const note = facts(column.language && languageName(column.language, column.language), column.isGuess && t('byItsCells'));
    return h('tr', { class: column.field ? 'used' : 'unused' }, h('th', { scope: 'row', dir: 'auto' }, column.heading), h('td', {}, select, note ? h('span', { class: 'facts' }, note) : null), h('td', { dir: 'auto', class: 'example' }, column.example));
  });
  return h('table', { class: 'columns' }, h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('column')), h('th', { scope: 'col' }, t('takenAs')), h('th', { scope: 'col' }, t('firstCell')))), h('tbody', {}, ...rows));
}

/** What a column is named by: its heading, or its number where the heading is empty or not its own. */
function keyOf(columns: readonly ColumnUse[], i: number): string {
  const heading = columns[i]!.heading.trim();
  const isOwn = heading !== '' && !heading.includes('=') && columns.filter((column) => column.heading.trim().toLowerCase() === heading.toLowerCase()).length === 1;
  return isOwn ? heading : String(i + 1);
}
