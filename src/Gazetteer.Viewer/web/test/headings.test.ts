import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingLevels } from '../src/panels/headings';

test('headings of a text lie beneath its title', () => assert.deepEqual(headingLevels([1, 0, 2, 1]), [3, 0, 4, 3]));

test('levels that the document left out are left out for a screen reader too', () => assert.deepEqual(headingLevels([2, 0, 4, 2]), [3, 0, 4, 4]));

test('no level is deeper than the deepest', () => assert.deepEqual(headingLevels([1, 2, 3, 4, 5, 6]), [3, 4, 5, 6, 6, 6]));
