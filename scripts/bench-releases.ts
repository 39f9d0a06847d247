import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchReleases } from '../tests/support/bench/releases.ts';
import { projectRoot } from '../tests/support/sites.ts';

/** What kits and cards may cost: of a whole build, and of one after a release more. */
const LIMITS = { full: 3, again: 1.3, listBytes: 14 * 1024, feedItems: 50 };

const folder = mkdtempSync(join(tmpdir(), 'pendopo-releases-'));
const say = (line: string) => process.stdout.write(`${line}\n`);

const figures = await benchReleases(folder, Number(process.argv[2] ?? 10_000));
const { releases, bare, full, again, kits, largestList, feedItems } = figures;
const ratios = { full: full.seconds / bare.seconds, again: again.seconds / bare.seconds };

say(`| build of ${releases} releases | seconds | ratio | limit | peak memory (MB) |`);
say('| --- | ---: | ---: | ---: | ---: |');
say(`| without kits and cards | ${bare.seconds.toFixed(1)} | 1 | | ${bare.peakMb.toFixed(0)} |`);
for (const [name, one, ratio, limit] of [
  ['whole, from nothing', full, ratios.full, LIMITS.full],
  ['whole, one release more', again, ratios.again, LIMITS.again],
] as const)
  say(
    `| ${name} | ${one.seconds.toFixed(1)} | ${ratio.toFixed(2)} | ${limit} | ${one.peakMb.toFixed(0)} |`,
  );
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
