import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isolated, runsLeft } from '../src/direction';

test('a name that runs against its sentence is kept together', () => {
  assert.equal(isolated('Iran', true), '\u2068Iran\u2069');
  assert.equal(isolated('Душанбе, 2', true), '\u2068Душанбе, 2\u2069');
  assert.equal(isolated('از جاسک تا گواتر', false), '\u2068از جاسک تا گواتر\u2069');
  assert.equal(isolated('תל אביב (Tel Aviv)', false), '\u2068תל אביב (Tel Aviv)\u2069');
});

test('what runs with its sentence, and what runs neither way, is left as it is', () => {
  assert.equal(isolated('ایران', true), 'ایران');
  assert.equal(isolated('Iran', false), 'Iran');
  for (const isRightToLeft of [true, false]) assert.equal(isolated('1402-02-29', isRightToLeft), '1402-02-29');
});

test('scripts that run from right to left are known', () => {
  assert.ok(runsLeft('گوادر') && runsLeft('Gwadar گوادر') && runsLeft('חיפה'));
  assert.ok(!runsLeft('भारत') && !runsLeft('') && !runsLeft('Gwadar'));
});
