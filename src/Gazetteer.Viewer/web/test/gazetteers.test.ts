import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Choices } from '../src/gazetteers/choices';
import { kindOf } from '../src/gazetteers/kinds';

const files = (...names: string[]) => names.map((name) => ({ name, file: {} as File }));

for (const [names, kind] of [
  [['sites.csv'], 'either'], [['Sites.XLSX', 'more.ods'], 'either'], [['sites.geojson'], 'gazetteer'], [['a.shp', 'a.dbf', 'a.prj'], 'gazetteer'], [['IR.zip', 'IR.txt'], 'either'],
  [['letters.zip'], 'documents'], [['letter.txt'], 'documents'], [['sites.csv', 'letter.docx'], 'documents'], [['folder/sites.csv'], 'documents'], [[], 'documents'],
  [Array.from({ length: 13 }, (_, i) => `${i}.csv`), 'documents'],
] as const) test(`${names.slice(0, 3).join(' ')} is ${kind}`, () => assert.equal(kindOf(files(...names)), kind));

test('a column that is taken for what another was takes it away, and names stand in many', () => {
  const choices = new Choices();
  choices.choose('A', 'name');
  choices.choose('B', 'name');
  choices.choose('C', '');
  choices.choose('D', 'names');
  choices.choose('E', 'names');
  assert.deepEqual(choices.lines, ['column name=B', 'unused C', 'column names=D', 'column names=E']);
});
