import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coordinates } from '../src/coordinates';
import type { PlaceRow } from '../src/model';
import { sorted } from '../src/panels/sorting';

const row = (name: string, mentions: number, documents: number): PlaceRow =>
  ({ place: `test:${name}`, name, native: '', kind: '', style: 'point', country: '', point: { longitude: 0, latitude: 0 }, mentions, documents });

test('coordinates are printed with latitude first, as maps print them', () => {
  assert.equal(coordinates({ longitude: 62.32541, latitude: 25.12163 }), '25.1216° N, 62.3254° E');
  assert.equal(coordinates({ longitude: -171.7666, latitude: -13.8333 }), '13.8333° S, 171.7666° W');
});

test('the table is sorted by any column, both ways', () => {
  const rows = [row('Quetta', 5, 1), row('Gwadar', 9, 2), row('Ārāk', 5, 3)];
  assert.deepEqual(sorted(rows, 'mentions', false).map((r) => r.name), ['Gwadar', 'Quetta', 'Ārāk']);
  assert.deepEqual(sorted(rows, 'name', true).map((r) => r.name), ['Ārāk', 'Gwadar', 'Quetta']);
  assert.deepEqual(sorted(rows, 'documents', true).map((r) => r.name), ['Quetta', 'Gwadar', 'Ārāk']);
});
