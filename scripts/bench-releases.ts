import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchReleases } from '../tests/support/bench/releases.ts';
import type { Measurement } from '../tests/support/bench/measure.ts';
import { projectRoot } from '../tests/support/sites.ts';

/** What kits and cards may cost: of a whole build, and of one after a release more. */
const LIMITS = { full: 3, again: 1.3, listBytes: 14 * 1024, feedItems: 50 };

const folder = mkdtempSync(join(tmpdir(), 'pendopo-releases-'));
const say = (line: string) => process.stdout.write(`${line}\n`);

const figures = await benchReleases(folder, Number(process.argv[2] ?? 10_000));
const { releases, bare, full, again, kits, largestList, feedItems } = figures;
/** By processor time where it is known: a busy neighbour does not change it. */
const toCost = (one: Measurement) => one.cpuSeconds || one.seconds;
const ratios = { full: toCost(full) / toCost(bare), again: toCost(again) / toCost(bare) };

say(`| build of ${releases} releases | seconds | of processors | ratio | limit | memory (MB) |`);
say('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const [name, one, ratio, limit] of [
  ['without kits and cards', bare, 1, ''],
  ['whole, from nothing', full, ratios.full, LIMITS.full],
  ['whole, one release more', again, ratios.again, LIMITS.again],
] as const) {
  const [seconds, cpu, peak] = [one.seconds, one.cpuSeconds, one.peakMb].map(Math.round);
  say(`| ${name} | ${seconds} | ${cpu} | ${ratio.toFixed(2)} | ${limit} | ${peak} |`);
}
say(
  `Kits: ${kits}. Largest list page: ${largestList} bytes, brotli. Items in feeds: ${feedItems}.`,
);

mkdirSync(join(projectRoot, '.pendopo', 'bench'), { recursive: true });
const file = join(projectRoot, '.pendopo', 'bench', 'releases.json');
writeFileSync(file, `${JSON.stringify({ ...figures, ratios }, null, 2)}\n`);
say(`Figures as JSON: ${file}`);
rmSync(folder, { recursive: true, force: true });
const isWithin =
  ratios.full <= LIMITS.full &&
  ratios.again <= LIMITS.again &&
  largestList <= LIMITS.listBytes &&
  feedItems.every((count) => count <= LIMITS.feedItems);
process.exitCode = isWithin ? 0 : 1;
