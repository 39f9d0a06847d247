import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBareSite } from '../tests/support/bench/bare-site.ts';
import { weighFirstSearch } from '../tests/support/bench/first-search.ts';
import { generateContent } from '../tests/support/bench/generate.ts';
import { measure } from '../tests/support/bench/measure.ts';
import { listOutput, toBrotliBytes } from '../tests/support/output.ts';
import { readFileSync } from 'node:fs';
import { projectRoot, TEST_NOW } from '../tests/support/sites.ts';

const entries = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'pendopo-bench-'));
const content = join(folder, 'content');
const outDir = join(projectRoot, '.pendopo', 'bench', 'site');
const say = (line: string) => process.stdout.write(`${line}\n`);

const written = await generateContent(content, entries);
say(`${written} generated entries; building (the heap is held to 3 GB, the whole to 4 GB) …`);
const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '--max-old-space-size=3072' };
const hub = await measure(process.execPath, [join(projectRoot, 'scripts', 'build.ts')], {
  cwd: projectRoot,
  env: { ...env, PENDOPO_CONTENT: content, PENDOPO_OUT: outDir, PENDOPO_NOW: TEST_NOW },
});
const pages = listOutput({ outDir }).filter(({ path }) => path.endsWith('.html'));

const bareFolder = join(folder, 'bare');
await writeBareSite(bareFolder);
const bare = await measure(
  process.execPath,
  [join(projectRoot, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'],
  { cwd: bareFolder, env: { ...env, PAGES: String(pages.length) } },
);

const sample = pages.filter((_, index) => index % Math.ceil(pages.length / 200) === 0);
const sizes = sample
  .map(({ absolute }) => toBrotliBytes(readFileSync(absolute)))
  .sort((a, b) => a - b);
/** What the first search may load of a region of 10,000 entries, in KB. */
const FIRST_SEARCH_KB = 400;
const firstSearchKb = await weighFirstSearch(outDir, 'rekaan');

const figures = {
  entries: written,
  pages: pages.length,
  hub,
  bare,
  ratio: { seconds: hub.seconds / bare.seconds, memory: hub.peakMb / bare.peakMb },
  firstSearchKb,
  htmlBrotliBytes: { median: sizes[Math.floor(sizes.length / 2)], largest: sizes.at(-1) },
};

say('');
say('| site | pages | seconds | ms a page | peak memory (MB) |');
say('| --- | ---: | ---: | ---: | ---: |');
for (const [name, { seconds, peakMb }] of Object.entries({ Pendopo: hub, 'bare Astro': bare }))
  say(
    `| ${name} | ${pages.length} | ${seconds.toFixed(1)} | ${((seconds * 1000) / pages.length).toFixed(2)} | ${peakMb.toFixed(0)} |`,
  );
say(
  `| ratio | 1 | ${figures.ratio.seconds.toFixed(1)} | ${figures.ratio.seconds.toFixed(1)} | ${figures.ratio.memory.toFixed(1)} |`,
);
say(
  `HTML of ${sample.length} sampled pages, brotli: median ${figures.htmlBrotliBytes.median} bytes, largest ${figures.htmlBrotliBytes.largest} bytes.`,
);

say(
  `First search result beyond its page: ${firstSearchKb.toFixed(1)} KB (limit ${FIRST_SEARCH_KB} KB).`,
);

mkdirSync(join(projectRoot, '.pendopo', 'bench'), { recursive: true });
const file = join(projectRoot, '.pendopo', 'bench', 'figures.json');
writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
say(`Figures as JSON: ${file}`);
rmSync(folder, { recursive: true, force: true });
process.exitCode = hub.peakMb > 4096 || firstSearchKb > FIRST_SEARCH_KB ? 1 : 0;
