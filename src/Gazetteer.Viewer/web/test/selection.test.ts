import assert from 'node:assert/strict';
import { test } from 'node:test';
import { back, fragmentOf, nothing, selectionOf } from '../src/selection';

const chosen = { document: 'letters/سفر 100% #1 & more.txt', place: 'geonames:1177446', at: 104, all: true, filter: 'since=2022-01-01&country=PK&country=IR' };

test('a selection survives the page address', () => {
  assert.deepEqual(selectionOf(`#${fragmentOf(chosen)}`), chosen);
  assert.deepEqual(selectionOf(''), nothing);
});

test('an address can be read', () => assert.equal(fragmentOf({ ...nothing, document: 'seeds/a.md', place: 'geonames:1' }), 'document=seeds/a.md&place=geonames:1'));

test('what makes no sense in an address chooses nothing', () => {
  for (const fragment of ['#document=', '#place=gwadar', '#at=12', '#at=-1', '#anything']) assert.deepEqual(selectionOf(fragment), nothing, fragment);
  assert.deepEqual(selectionOf('#document=a.txt&at=x'), { ...nothing, document: 'a.txt' });
});

test('going back lets the place go and then closes the document', () => {
  const once = back(chosen);
  assert.deepEqual(once, { ...chosen, place: null, at: null });
  assert.deepEqual(back(once), { ...nothing, all: true, filter: chosen.filter });
});
