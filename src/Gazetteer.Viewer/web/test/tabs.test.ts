import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tabFor } from '../src/panels/tabs';
import { nothing } from '../src/selection';

test('a text that is opened comes to the front', () => {
  assert.equal(tabFor({ ...nothing, document: '1.txt' }, nothing), 'documents');
  assert.equal(tabFor({ ...nothing, document: '2.txt' }, { ...nothing, document: '1.txt', place: 'a:1', at: 3 }), 'documents');
  assert.equal(tabFor({ ...nothing, document: '1.txt', place: 'a:1', at: 2 }, { ...nothing, document: '1.txt', place: 'a:1' }), 'documents');
});

test('a place that is chosen comes to the front', () => {
  assert.equal(tabFor({ ...nothing, place: 'a:1' }, nothing), 'places');
  assert.equal(tabFor({ ...nothing, document: '1.txt', place: 'a:2' }, { ...nothing, document: '1.txt', place: 'a:1', at: 3 }), 'places');
});

test('what is let go leaves the panels as they are', () => {
  assert.equal(tabFor({ ...nothing, document: '1.txt' }, { ...nothing, document: '1.txt', place: 'a:1', at: 3 }), null);
  assert.equal(tabFor(nothing, { ...nothing, document: '1.txt' }), null);
});
