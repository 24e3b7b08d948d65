import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beneath, meant } from '../src/map/hit';

type Drawn = readonly [name: string, x: number, radius: number];

const at = (circles: readonly Drawn[], x: number, y = 0): string | undefined =>
  meant(circles.map(([item, middle, radius]) => ({ item, dx: middle - x, dy: -y, radius })));

const overlapping: readonly Drawn[] = [['port', 0, 21], ['hill', 6, 5.5], ['village', -17, 4.5]];
const aroundOneMiddle: readonly Drawn[] = [['province', 0, 18], ['capital', 1, 9], ['quarter', 0, 4.5]];

test('of circles upon each other the one is meant whose middle is nearest for its size', () => {
  assert.deepEqual([0, 1.1, 6, -17].map((x) => at(overlapping, x)), ['port', 'port', 'hill', 'village']);
  assert.equal(at(overlapping, 0, 15), 'port');
});

test('of circles around one middle the largest is meant, and the others are listed after it', () => {
  assert.deepEqual([0, 1, -4, 7, -15].map((x) => at(aroundOneMiddle, x)), ['province', 'province', 'province', 'province', 'province']);
  assert.deepEqual(beneath(aroundOneMiddle.map(([item, middle, radius]) => ({ item, dx: middle, dy: 0, radius }))), ['province', 'quarter', 'capital']);
});

test('the middle of a port means the port though the middle of a cape is a pixel and a half beside it', () => {
  const besideEachOther: readonly Drawn[] = [['port', 0, 21], ['cape', 1.5, 5]];
  assert.deepEqual([0, 0.6, 1.5].map((x) => at(besideEachOther, x)), ['port', 'port', 'cape']);
});

test('the order of drawing does not matter', () => {
  for (const x of [-17, -10, 0, 3, 6, 12]) assert.equal(at(overlapping.toReversed(), x), at(overlapping, x));
});

test('where there is no circle nothing is meant', () => assert.equal(at([], 0), undefined));

test('all circles under the pointer are told, the one that is meant first', () => {
  const under = (x: number): string[] => beneath(overlapping.map(([item, middle, radius]) => ({ item, dx: middle - x, dy: 0, radius })).filter((hit) => Math.abs(hit.dx) <= hit.radius + 4));
  assert.deepEqual(under(0), ['port']);
  assert.deepEqual(under(6), ['hill', 'port']);
  assert.deepEqual(under(-15), ['village', 'port']);
  assert.deepEqual(under(40), []);
});
