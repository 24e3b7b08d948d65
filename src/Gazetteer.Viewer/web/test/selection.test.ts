import assert from 'node:assert/strict';
import { test } from 'node:test';
import { back, nothing, selectionOf, selectionQuery } from '../src/selection';

test('a selection survives the page address', () => {
  const selection = { document: 3, place: 'geonames:1177446', mention: 0, all: true };
  assert.deepEqual(selectionOf(`#${selectionQuery(selection).toString()}`), selection);
  assert.deepEqual(selectionOf(''), nothing);
});

test('an address that was tampered with chooses nothing', () => {
  assert.deepEqual(selectionOf('#document=abc&mention=-1'), nothing);
});

test('going back lets the place go and then closes the document', () => {
  const once = back({ document: 3, place: 'geonames:1177446', mention: 0, all: true });
  assert.deepEqual(once, { document: 3, place: null, mention: null, all: true });
  assert.deepEqual(back(once), { ...nothing, all: true });
});
