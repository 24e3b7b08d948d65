import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boxOf, extentQuery, pictureQuery } from '../src/pictures/query';

const screen = () => ({ west: 56.123456, south: 24, east: 68.5, north: 31.25 });
const ask = (chosen: Record<string, string>, names = ['en', 'local']): Record<string, string> => Object.fromEntries(pictureQuery(new Map(Object.entries(chosen)), names, 'fa', screen));

test('a box is written in degrees to some ten metres', () => assert.equal(boxOf(screen()), '56.1235,24,68.5,31.25'));

for (const [chosen, extent] of [
  [{ extent: 'screen' }, '56.1235,24,68.5,31.25'],
  [{ extent: 'named', 'extent-name': 'ایران' }, 'ایران'],
  [{ extent: 'named' }, undefined],
  [{ extent: 'world', 'extent-name': 'Iran' }, 'world'],
  [{}, undefined],
] as const) {
  test(`the part of the world from ${JSON.stringify(chosen)} is ${extent ?? 'the usual one'}`, () =>
    assert.equal(extentQuery(new Map(Object.entries(chosen)), screen).get('extent'), extent));
}

test('a size in pixels stands for the paper', () => {
  assert.equal(ask({ paper: 'pixels', pixels: '1200 x 800' })['paper'], '1200x800');
  assert.equal(ask({ paper: 'pixels' })['paper'], undefined);
});

test('names are asked for in one language or two, none twice', () => {
  assert.equal(ask({})['label-languages'], 'en,local');
  assert.equal(ask({}, ['ur', ''])['label-languages'], 'ur');
  assert.equal(ask({}, ['fa', 'fa'])['label-languages'], 'fa');
});

test('what only helps the form is not sent', () => assert.deepEqual(ask({ paper: 'slide', grey: 'yes', 'first-name': 'en', pixels: '9x9' }, ['en']), { paper: 'slide', grey: 'yes', language: 'fa', 'label-languages': 'en' }));
