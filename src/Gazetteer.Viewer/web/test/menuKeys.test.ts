import assert from 'node:assert/strict';
import { test } from 'node:test';
import { itemFor } from '../src/panels/menuKeys';

const titles = ['Mentions (CSV)', 'Places (CSV)', 'GeoJSON', 'GeoPackage'];

test('arrows go round the menu', () => {
  assert.equal(itemFor('ArrowDown', 3, titles), 0);
  assert.equal(itemFor('ArrowUp', 0, titles), 3);
  assert.equal(itemFor('ArrowDown', -1, titles), 0);
  assert.equal(itemFor('ArrowUp', -1, titles), 3);
  assert.deepEqual([itemFor('Home', 2, titles), itemFor('End', 0, titles)], [0, 3]);
});

test('a letter goes to the next title that begins with it', () => {
  assert.equal(itemFor('g', 0, titles), 2);
  assert.equal(itemFor('G', 2, titles), 3);
  assert.equal(itemFor('g', 3, titles), 2);
  assert.equal(itemFor('m', 0, titles), 0);
  assert.equal(itemFor('x', 0, titles), null);
});

test('other keys lead nowhere', () => assert.deepEqual(['Escape', 'Enter', ' ', 'Tab', 'F5'].map((key) => itemFor(key, 0, titles)), [null, null, null, null, null]));
