import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Reach } from '../src/reach';

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));
const silence = (): Promise<never> => Promise.reject(new Error('nobody answers'));

test('those who told that the program does not answer hear once that it does again', () => {
  const reach = new Reach(silence, 20);
  let heard = 0;
  reach.onBack(() => heard++);
  reach.found();
  assert.equal(heard, 0);
  reach.lost();
  reach.lost();
  assert.equal(heard, 0);
  reach.found();
  reach.found();
  assert.equal(heard, 1);
});

test('a program that does not answer is knocked at until it does, and no longer', async () => {
  let knocks = 0;
  let heard = 0;
  const reach = new Reach(() => (++knocks < 3 ? silence() : Promise.resolve()), 1);
  reach.onBack(() => heard++);
  reach.lost();
  await soon();
  assert.deepEqual([knocks, heard], [3, 1]);
});

test('a program that has answered otherwise is not knocked at', async () => {
  let knocks = 0;
  const reach = new Reach(() => Promise.resolve(++knocks), 5);
  reach.lost();
  reach.found();
  await soon();
  assert.equal(knocks, 0);
});

test('it may be lost again when it is asked again', async () => {
  let asked = 0;
  const reach = new Reach(() => Promise.resolve(), 1);
  reach.onBack(() => {
    if (++asked === 1) reach.lost();
  });
  reach.lost();
  await soon();
  assert.equal(asked, 2);
});
