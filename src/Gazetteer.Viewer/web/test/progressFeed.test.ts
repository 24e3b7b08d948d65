import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Progress } from '../src/model';
import { ProgressFeed } from '../src/progressFeed';

const news = (version: number): Progress => ({ version, read: version, expected: 9, isComplete: false, readAgain: null, problems: [] });

function feed() {
  let tell: (progress: Progress) => void = () => undefined;
  let lose: () => void = () => undefined;
  const opened = new ProgressFeed((told, lost) => ([tell, lose] = [told, lost]));
  const heard: (number | 'lost')[] = [];
  return { heard, tell: (version: number) => tell(news(version)), lose: () => lose(), listen: () => opened.listen((progress) => heard.push(progress.version), () => heard.push('lost')) };
}

test('of what was told before anybody listened the last is told, and then all that comes', () => {
  const { heard, tell, listen, lose } = feed();
  tell(1);
  tell(2);
  listen();
  tell(3);
  lose();
  assert.deepEqual(heard, [2, 3, 'lost']);
});

test('who listens before there is news hears it when it comes', () => {
  const { heard, tell, listen } = feed();
  listen();
  tell(1);
  assert.deepEqual(heard, [1]);
});
