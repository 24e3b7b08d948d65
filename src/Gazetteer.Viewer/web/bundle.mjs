// Checks the types, then writes the page's files into the folder given.
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, utimes } from 'node:fs/promises';
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
const { metafile } = await build({
  metafile: true,
  entryPoints: { app: 'src/main.ts' },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  legalComments: 'none',
  outdir: folder,
  logLevel: 'warning',
});

// What is carried in the page is told in the notices; a package that was added without one is not published by mistake.
const notices = await readFile('../../../THIRD-PARTY-NOTICES.txt', 'utf8');
for (const name of packagesIn(metafile)) if (!notices.includes(`\n- ${name} (`)) throw new Error(`${name} is in the page, but not in THIRD-PARTY-NOTICES.txt`);

for (const file of ['index.html', 'icon.svg']) {
  await cp(join('src', file), join(folder, file));
  await utimes(join(folder, file), new Date(), new Date());
}

/** The npm packages of which something is in what was bundled. */
function packagesIn({ outputs }) {
  const used = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs)).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  const names = used.map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path)?.[1]);
  return new Set(names.filter((name) => name));
}
