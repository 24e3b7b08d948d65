import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionFor, type KeyActions, type KeyStroke } from '../src/keys';

const pressed = (key: string, modifier: Partial<KeyStroke> = {}, areSingleKeysOn = true): string[] => {
  const done: string[] = [];
  const actions: KeyActions = {
    search: () => done.push('search'),
    back: () => done.push('back'),
    walk: (forward, ofPlace) => done.push(`${forward ? 'next' : 'previous'} ${ofPlace ? 'of place' : 'in text'}`),
    zoom: (by) => done.push(`zoom ${by}`),
    open: () => done.push('open'),
    fit: () => done.push('fit'),
    fullScreen: () => done.push('full screen'),
    help: () => done.push('help'),
  };
  actionFor({ key, ctrlKey: false, metaKey: false, altKey: false, ...modifier }, actions, areSingleKeysOn)?.();
  return done;
};

test('each key does its one thing', () => {
  assert.deepEqual(['/', 'Escape', 'n', 'p', 'N', 'P', '+', '-', '0', 'f', 'o', '?'].map((key) => pressed(key)[0]), [
    'search', 'back', 'next in text', 'previous in text', 'next of place', 'previous of place', 'zoom 1', 'zoom -1', 'fit', 'full screen', 'open', 'help',
  ]);
});

test('keys with a modifier belong to the browser', () => {
  assert.deepEqual(pressed('n', { ctrlKey: true }), []);
  assert.deepEqual(pressed('p', { metaKey: true }), []);
});

test('other keys do nothing', () => assert.deepEqual(pressed('x'), []));

test('single keys can be turned off, all but Escape', () => {
  for (const key of ['/', 'n', 'P', '+', '0', 'f', '?']) assert.deepEqual(pressed(key, {}, false), [], key);
  assert.deepEqual(pressed('Escape', {}, false), ['back']);
});
