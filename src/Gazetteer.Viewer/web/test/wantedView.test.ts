import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eastOf, northOf } from '../src/map/plane';
import { WantedView, wrap } from '../src/map/wantedView';

const view = (west: number, south: number, east: number, north: number): [number, number, number, number] => [eastOf(west), northOf(south), eastOf(east), northOf(north)];

test('three views are asked for, so that a move by half a view needs nothing new and one by two does', () => {
  const wanted = new WantedView();
  assert.ok(wanted.isOutdated(6, view(60, 20, 64, 24)));
  const { zoom, box } = wanted.take(6.1, view(60, 20, 64, 24));
  assert.equal(zoom, 6);
  assert.deepEqual([box.west, box.east].map(Math.round), [56, 68]);
  assert.ok(!wanted.isOutdated(6.2, view(62, 20, 66, 24)));
  assert.ok(wanted.isOutdated(6.1, view(66, 20, 70, 24)));
});

test('a quarter of a zoom step, or other documents, want something new', () => {
  const wanted = new WantedView();
  wanted.take(6, view(60, 20, 64, 24));
  assert.ok(wanted.isOutdated(6.25, view(60, 20, 64, 24)));
  wanted.forget();
  assert.ok(wanted.isOutdated(6, view(60, 20, 64, 24)));
});

test('a box may cross the 180th meridian, and a view of all longitudes asks for the world', () => {
  const { box } = new WantedView().take(5, view(178, -20, 182, -16));
  assert.deepEqual([box.west, box.east].map(Math.round), [174, -174]);
  assert.deepEqual(new WantedView().take(1, view(-180, -60, 180, 75)).box, { west: -180, south: -90, east: 180, north: 90 });
  assert.deepEqual([190, -190, 62].map(wrap), [-170, 170, 62]);
});
