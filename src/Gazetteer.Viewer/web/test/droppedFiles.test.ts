import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isRead } from '../src/panels/droppedFiles';

test('of a folder only documents are read, whatever the case of their extension', () => {
  assert.deepEqual(['a.txt', 'B.PDF', 'picture.png', 'Makefile', 'گزارش.md'].filter((name) => isRead(name, ['.txt', '.pdf', '.md'])), ['a.txt', 'B.PDF', 'گزارش.md']);
});
