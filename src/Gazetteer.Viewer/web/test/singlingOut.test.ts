import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { GeoPoint, PlaceRow } from '../src/model';
import { type ChosenPlace, SinglingOut } from '../src/map/singlingOut';

const port = { longitude: 62.3, latitude: 25.1 };
const hill = { longitude: 62.4, latitude: 25.2 };
const row = (place: string, point: GeoPoint): PlaceRow =>
  ({ place, name: place, native: '', kind: '', country: '', countryCode: '', style: 'point', point, mentions: 1, documents: 1 }) as PlaceRow;

function map(circles: readonly ChosenPlace[] = []) {
  const ringed: (string | null)[] = [];
  const revealed: GeoPoint[] = [];
  return {
    ringed, revealed, camera: { reveal: (point: GeoPoint) => void revealed.push(point) },
    choose: (chosen: ChosenPlace | null) => void ringed.push(chosen?.place ?? null),
    find: (place: string) => circles.find((circle) => circle.place === place) ?? null,
  };
}

test('a place of the table is ringed at once, and the map goes there once', () => {
  const shown = map();
  const singling = new SinglingOut(shown, (place) => (place === 'a:port' ? row(place, port) : null));
  singling.anticipate('a:port');
  assert.deepEqual(shown.ringed, ['a:port']);
  singling.show(row('a:port', port));
  assert.deepEqual(shown.revealed, [port]);
});

test('a place that has a circle of its own is ringed at once though the table does not show it', () => {
  const shown = map([{ place: 'a:hill', point: hill, style: 'point', label: { latin: 'hill', native: '' } }]);
  new SinglingOut(shown, () => null).anticipate('a:hill');
  assert.deepEqual([shown.ringed, shown.revealed], [['a:hill'], [hill]]);
});

test('where a place is that the page knows nothing of is told by its panel alone', () => {
  const shown = map();
  const singling = new SinglingOut(shown, () => null);
  singling.anticipate('a:hill');
  assert.deepEqual(shown.ringed, []);
  singling.show(row('a:hill', hill));
  assert.deepEqual([shown.ringed, shown.revealed], [['a:hill'], [hill]]);
});

test('a place that is let go and chosen again is gone to again', () => {
  const shown = map();
  const singling = new SinglingOut(shown, (place) => row(place, port));
  singling.anticipate('a:port');
  singling.show(null);
  singling.anticipate('a:port');
  assert.deepEqual([shown.ringed, shown.revealed.length], [['a:port', null, 'a:port'], 2]);
});
