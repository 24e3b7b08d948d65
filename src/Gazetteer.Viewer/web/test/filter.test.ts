import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Filter } from '../src/explore/filter';

test('filters that ask for the same are written alike, whatever the order', () => {
  const text = 'since=2022-01-01&country=IR&country=PK';
  assert.equal(Filter.parse('').with('country', 'PK', 'IR', 'PK').with('since', '2022-01-01').text, text);
  assert.equal(Filter.parse(text).text, text);
});

test('a value is added once more to be taken away', () => {
  const once = Filter.parse('lang=fa').toggled('lang', 'ur');
  assert.equal(once.text, 'lang=fa&lang=ur');
  assert.equal(once.toggled('lang', 'fa').toggled('lang', 'ur').isEmpty, true);
});

test('what is no condition, or has no value, is passed over', () => {
  assert.equal(Filter.parse('place=geonames:1&kind=&colour=red').isEmpty, true);
  assert.equal(Filter.parse('within=100+km+of+60.86%2C29.5+(Zahedan)').value('within'), '100 km of 60.86,29.5 (Zahedan)');
});
