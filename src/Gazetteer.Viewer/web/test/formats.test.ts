import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coordinates } from '../src/coordinates';

test('coordinates are written to the precision that they have', () => {
  assert.equal(coordinates({ longitude: 66.5, latitude: 33.25 }), '33.25° N, 66.50° E');
  assert.equal(coordinates({ longitude: 62, latitude: 25 }), '25.0° N, 62.0° E');
  assert.equal(coordinates({ longitude: 53.688046, latitude: 32.427908 }, 'area'), '32.4° N, 53.7° E');
  assert.equal(coordinates({ longitude: 58.25124, latitude: 24.81243 }, 'water'), '24.8° N, 58.3° E');
});

test('coordinates are printed with latitude first, as maps print them', () => {
  assert.equal(coordinates({ longitude: 62.32541, latitude: 25.12163 }), '25.1216° N, 62.3254° E');
  assert.equal(coordinates({ longitude: -171.7666, latitude: -13.8333 }), '13.8333° S, 171.7666° W');
});
