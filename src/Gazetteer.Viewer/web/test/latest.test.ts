import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Latest } from '../src/latest';

/** A question whose answer comes when the test says so. */
function question(): { ask: (signal: AbortSignal) => Promise<string>; answer: (words: string) => void; fail: (error: Error) => void; signal: () => AbortSignal } {
  let answer!: (words: string) => void;
  let fail!: (error: Error) => void;
  let given!: AbortSignal;
  const promise = new Promise<string>((resolve, reject) => {
    answer = resolve;
    fail = reject;
  });
  return { ask: (signal) => ((given = signal), promise), answer, fail, signal: () => given };
}

test('only the answer to the last question is shown, in whichever order answers come', async () => {
  for (const isLateFirst of [true, false]) {
    const shown: string[] = [];
    const latest = new Latest(() => assert.fail());
    const [one, two] = [question(), question()];
    const asked = [latest.ask(one.ask, (a) => shown.push(a)), latest.ask(two.ask, (a) => shown.push(a))];
    assert.ok(one.signal().aborted);
    for (const [q, words] of isLateFirst ? ([[two, 'second'], [one, 'first']] as const) : ([[one, 'first'], [two, 'second']] as const)) q.answer(words);
    await Promise.all(asked);
    assert.deepEqual(shown, ['second']);
  }
});

test('a failure is told, but not that of a question that was given up', async () => {
  const failures: string[] = [];
  const latest = new Latest((error) => failures.push((error as Error).message));
  const [one, two] = [question(), question()];
  const asked = [latest.ask(one.ask, () => assert.fail()), latest.ask(two.ask, () => assert.fail())];
  one.fail(new Error('first'));
  two.fail(new Error('second'));
  await Promise.all(asked);
  assert.deepEqual(failures, ['second']);
});

test('what was dropped is not shown', async () => {
  const latest = new Latest(() => assert.fail());
  const one = question();
  const asked = latest.ask(one.ask, () => assert.fail());
  latest.drop();
  one.answer('late');
  await asked;
});
