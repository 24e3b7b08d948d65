// Checks the types, then writes the page's files into the folder given.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, utimes } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';

const folder = process.argv[2];
if (!folder) throw new Error('usage: node bundle.mjs FOLDER');

const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin', 'tsc');
try {
  execFileSync(process.execPath, [compiler, '--noEmit'], { stdio: 'inherit' });
} catch {
  process.exit(1);
}

await mkdir(folder, { recursive: true });
await build({
  entryPoints: { app: 'src/main.ts' },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  outdir: folder,
  logLevel: 'warning',
});
for (const file of ['index.html', 'icon.svg']) {
  await cp(join('src', file), join(folder, file));
  await utimes(join(folder, file), new Date(), new Date());
}
