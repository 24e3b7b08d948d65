import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manyPages, pagesOf, sizeOf, usualSheet } from '../src/printing/paper';

const none = { rows: 0, passages: 0, letters: 230 };

test('the map alone is one page', () => assert.equal(pagesOf(none, 'a4', true), 1));

test('a larger or upright sheet holds more rows', () => {
  const rows = { ...none, rows: 400 };
  assert.ok(pagesOf(rows, 'a3', false) < pagesOf(rows, 'a4', false));
  assert.ok(pagesOf(rows, 'a4', false) < pagesOf(rows, 'a4', true));
});

test('passages take more pages than the table, and thousands of places more than are printed unasked', () => {
  assert.ok(pagesOf({ rows: 200, passages: 400, letters: 230 }, 'a4', true) > 2 * pagesOf({ ...none, rows: 200 }, 'a4', true));
  assert.ok(pagesOf({ ...none, rows: 5000 }, 'a4', false) > manyPages);
});

test('a sheet turned is as wide as it was high', () => assert.deepEqual(sizeOf('letter', true), [279.4, 215.9]));

test('the sheet is that of the reader’s printer', () => {
  assert.deepEqual(['en-US', 'en-GB', 'fa-IR', 'fr-CA', 'en'].map(usualSheet), ['letter', 'a4', 'a4', 'letter', 'a4']);
});
