import { loadContent } from '../src/build/content/load.ts';
import { RegionError } from '../src/build/content/region-error.ts';
import { toContentRoot } from '../src/build/content/root.ts';
import { readClock } from '../src/data/clock.ts';
import { formatProblem, type Problem } from '../src/domain/content/problem.ts';
import {
  adviseReading,
  formatAdvice,
  type ReadingAdvice,
} from '../src/domain/readability/advice.ts';

/** So much advice is written out for people; `--json` has all of it. */
const MOST_ADVICE = 10;

interface Findings {
  readonly problems: readonly Problem[];
  readonly advice: readonly ReadingAdvice[];
}

async function findProblems(root: string): Promise<Findings> {
  try {
    const { problems, entries } = await loadContent(root, readClock());
    return { problems, advice: adviseReading(entries) };
  } catch (error) {
    if (error instanceof RegionError && error.problems.length)
      return { problems: error.problems, advice: [] };
    throw error;
  }
}

function writeAdvice(advice: readonly ReadingAdvice[]): void {
  if (!advice.length) return;
  const shown = advice.slice(0, MOST_ADVICE);
  process.stdout.write(
    `\nSaran, bukan masalah: ${advice.length} entri sulit dibaca. ` +
      `Di bawah 60 berarti sulit; yang paling sulit lebih dulu.\n\n`,
  );
  for (const one of shown) process.stdout.write(`${formatAdvice(one)}\n\n`);
  if (advice.length > shown.length)
    process.stdout.write(`… dan ${advice.length - shown.length} lagi; semuanya dengan --json.\n`);
}

const { problems, advice } = await findProblems(
  process.argv.slice(2).find((one) => !one.startsWith('--')) ?? toContentRoot(),
);

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ problems, advice }, null, 2)}\n`);
} else {
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n\n`);
  const files = new Set(problems.map(({ file }) => file)).size;
  process.stdout.write(
    problems.length
      ? `${problems.length} masalah dalam ${files} berkas.\n`
      : 'Isi lengkap dan benar: tidak ada masalah.\n',
  );
  writeAdvice(advice);
}
process.exitCode = problems.length ? 1 : 0;
