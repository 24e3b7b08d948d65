import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coordinates } from '../src/coordinates';

test('coordinates are printed with latitude first, as maps print them', () => {
  assert.equal(coordinates({ longitude: 62.32541, latitude: 25.12163 }), '25.1216° N, 62.3254° E');
  assert.equal(coordinates({ longitude: -171.7666, latitude: -13.8333 }), '13.8333° S, 171.7666° W');
});
