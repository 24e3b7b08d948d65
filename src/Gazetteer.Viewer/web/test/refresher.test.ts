import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refresher } from '../src/refresher';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for what is expected: on a busy machine that takes longer than any pause that one would write down. */
async function until(isReached: () => boolean): Promise<void> {
  for (const begun = Date.now(); !isReached() && Date.now() - begun < 10_000;) await pause(2);
}

test('one renewal runs at a time, and the last news is always shown', async () => {
  const shown: number[] = [];
  let running = 0;
  const refresher = new Refresher<number>(async (news) => {
    assert.equal(++running, 1);
    await pause(2);
    running--;
    shown.push(news);
  }, (news) => news === 100, 5, 1);
  for (let news = 1; news <= 100; news++) refresher.tell(news);
  await until(() => shown.at(-1) === 100);
  assert.equal(shown.at(-1), 100);
  assert.ok(shown.length <= 3, `${shown.length} renewals for one burst`);
});

test('the last news does not wait for the rest to end', async () => {
  const shown: string[] = [];
  const refresher = new Refresher<string>(async (news) => void shown.push(news), (news) => news === 'last', 60_000);
  refresher.tell('first');
  await until(() => shown.length === 1);
  refresher.tell('last');
  await until(() => shown.length === 2);
  assert.deepEqual(shown, ['first', 'last']);
});

test('a renewal that fails does not end the others', async () => {
  let tries = 0;
  const refresher = new Refresher<number>(() => (++tries === 1 ? Promise.reject(new Error('gone')) : Promise.resolve()), () => false, 1, 0);
  refresher.tell(1);
  await until(() => tries === 1);
  refresher.tell(2);
  await until(() => tries === 2);
  assert.equal(tries, 2);
});
