import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Circles } from '../src/map/circles';
import { eastOf, halfWorld, including, metresPerPixel, northOf, scaleLength, worldWidth, zoomOf } from '../src/map/plane';
import { Points } from '../src/map/points';
import { crosses, isFree } from '../src/map/rooms';
import { rovedTo } from '../src/map/roving';

const shares = (...points: readonly (readonly [number, number])[]): Uint16Array =>
  Uint16Array.from(points.flatMap(([longitude, latitude]) => [((eastOf(longitude) + halfWorld) / worldWidth) * 65536, ((halfWorld - northOf(latitude)) / worldWidth) * 65536]));

test('places beyond a view are counted, in whichever of the worlds side by side it stands', () => {
  const points = new Points(shares([62, 25], [-172, -14], [178, -18]));
  const view = (west: number, east: number): [number, number, number, number] => [eastOf(west), northOf(-40), eastOf(east), northOf(40)];
  assert.equal(points.outside(view(50, 70)), 2);
  assert.equal(points.outside(view(170, 200)), 1);
  assert.equal(points.outside(view(170 - 360, 200 - 360)), 1);
  assert.equal(points.outside(view(-180, 180)), 0);
  assert.equal(points.outside([eastOf(-180), northOf(0), eastOf(180), northOf(40)]), 2);
});

test('a point of 65,536ths is nearer to its place than a kilometre', () => {
  const points = new Points(shares([62.3254, 25.1216]));
  assert.ok(Math.abs(points.east[0]! - eastOf(62.3254)) < 1000 && Math.abs(points.north[0]! - northOf(25.1216)) < 1000);
});

const circles = new Circles({
  place: ['a:port', 'a:hill', 'a:island'], name: ['port', 'hill', 'island'], longitude: [62, 62, 179.999], latitude: [25, 25, -18], mentions: [22, 1, 3], documents: [10, 1, 1], places: [1, 1, 4],
  radius: [21, 4.5, 8], style: [0, 0, 0], tint: [], sizes: [],
});

test('the circle under a point is found across the 180th meridian too', () => {
  const resolution = metresPerPixel(5);
  assert.deepEqual(circles.under(eastOf(62), northOf(25), resolution).map((c) => c.name), ['port', 'hill']);
  assert.deepEqual(circles.under(eastOf(62) + 15 * resolution, northOf(25), resolution).map((c) => c.name), ['port']);
  assert.deepEqual(circles.under(eastOf(-180), northOf(-18), resolution).map((c) => c.name), ['island']);
  assert.deepEqual(circles.under(eastOf(0), northOf(0), resolution), []);
});

test('the circles in view come by their mentions', () => {
  assert.deepEqual(circles.within([eastOf(-180), northOf(-60), eastOf(180), northOf(60)]).map((c) => c.name), ['port', 'island', 'hill']);
  assert.deepEqual(circles.within([eastOf(170), northOf(-60), eastOf(190), northOf(60)]).map((c) => c.name), ['island']);
});

test('a chosen place is taken into a box by the shorter way', () => {
  const home = { west: 50, south: 20, east: 70, north: 35 };
  assert.deepEqual(including(home, { longitude: 60, latitude: 25 }), home);
  assert.deepEqual(including(home, { longitude: 90, latitude: 40 }), { ...home, east: 90, north: 40 });
  assert.deepEqual(including({ ...home, west: 170, east: 175 }, { longitude: -175, latitude: 25 }), { ...home, west: 170, east: -175 });
});

test('zoom levels are as web maps count', () => {
  assert.equal(zoomOf(metresPerPixel(7.25)), 7.25);
  assert.ok(Math.abs(metresPerPixel(0) * 256 - worldWidth) < 1e-6);
});

test('a label stands whole within the map and clear of what lies over it', () => {
  const button = { left: 0, top: 0, right: 40, bottom: 40 };
  const room = (left: number, top: number) => ({ left, top, right: left + 50, bottom: top + 16 });
  assert.ok(isFree(room(60, 60), 200, 100, [button]));
  for (const [left, top] of [[-1, 60], [151, 60], [60, -1], [60, 85], [30, 30]] as const) assert.ok(!isFree(room(left, top), 200, 100, [button]), `${left} ${top}`);
});

test('the keyboard walks over the circles and stops at both ends', () => {
  assert.deepEqual(['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageDown', 'PageUp'].map((key) => rovedTo(key, 5, 12)), [6, 4, 0, 11, 11, 0]);
  assert.deepEqual([rovedTo('ArrowUp', 0, 12), rovedTo('ArrowDown', 11, 12), rovedTo('x', 0, 12), rovedTo('ArrowDown', 0, 0)], [0, 11, null, null]);
});

test('a label that moves to the other side of its circle stands on no circle', () => {
  const pixel = metresPerPixel(5);
  const screen = { y: (north: number) => (northOf(26) - north) / pixel, firstX: (east: number) => (east - eastOf(60)) / pixel };
  const [x, y] = [screen.firstX(eastOf(62)), screen.y(northOf(25))];
  const room = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 14 });
  assert.ok(crosses(screen, circles, room(x + 10, y - 7)));
  assert.ok(crosses(screen, circles, room(x - 55, y - 7)));
  assert.ok(!crosses(screen, circles, room(x + 22, y - 7)));
  assert.ok(!crosses(screen, circles, room(x - 20, y + 22)));
  assert.ok(!crosses(screen, null, room(x, y)));
});

test('the scale is of a round length', () => {
  assert.deepEqual([0.9, 1, 1.1, 2.5, 70, 501, 200_000, 999_999].map(scaleLength), [1, 1, 2, 5, 100, 1000, 200_000, 1_000_000]);
});
