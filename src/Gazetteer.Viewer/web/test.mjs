// Lints the page, bundles the tests, which lets Node.js run TypeScript, and runs them with Node's own test runner.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const lint = spawnSync(process.execPath, [join('node_modules', 'oxlint', 'bin', 'oxlint'), 'src', 'test', 'bundle.mjs', 'test.mjs'], { stdio: 'inherit' });
if (lint.status !== 0) process.exit(1);

const folder = await mkdtemp(join(tmpdir(), 'gazetteer-web-'));
try {
  const tests = (await readdir('test')).filter((name) => name.endsWith('.test.ts'));
  await build({ entryPoints: tests.map((name) => join('test', name)), bundle: true, platform: 'node', format: 'esm', outdir: folder, outExtension: { '.js': '.mjs' }, logLevel: 'warning' });
  const files = tests.map((name) => join(folder, name.replace(/\.ts$/, '.mjs')));
  process.exitCode = spawnSync(process.execPath, ['--test', ...files], { stdio: 'inherit' }).status ?? 1;
} finally {
  await rm(folder, { recursive: true });
}
