import { loadContent } from '../src/build/content/load.ts';
import { nameLines } from '../src/build/content/name-lines.ts';
import { RegionError } from '../src/build/content/region-error.ts';
import { findUntoldChanges } from '../src/build/content/release-history.ts';
import { toContentRoot } from '../src/build/content/root.ts';
import { readClock } from '../src/data/clock.ts';
import { listWaiting, type Waiting } from '../src/domain/content/waiting.ts';
import { formatProblem, sortProblems, type Problem } from '../src/domain/content/problem.ts';
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
  /** What could not be checked here, in the editor's words. */
  readonly notes: readonly string[];
  /** What is well and not on the site yet, or no more. */
  readonly waiting: readonly Waiting[];
}

async function findProblems(root: string): Promise<Findings> {
  try {
    const now = readClock();
    const { problems, entries, settings } = await loadContent(root, now);
    const { openedAt, timeZone } = settings.region;
    const history = await findUntoldChanges(root, entries.releases, { now, openedAt });
    return {
      problems: sortProblems([...problems, ...(await nameLines(root, history.problems))]),
      advice: adviseReading(entries),
      notes: history.unread ? [history.unread] : [],
      waiting: listWaiting(entries.releases, now, timeZone),
    };
  } catch (error) {
    if (error instanceof RegionError && error.problems.length)
      return { problems: error.problems, advice: [], notes: [], waiting: [] };
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

function writeWaiting(waiting: readonly Waiting[]): void {
  if (waiting.length) process.stdout.write('\nBenar, tetapi tidak tampil:\n');
  for (const { file, reason } of waiting) process.stdout.write(`${file}: ${reason}\n`);
}

const { problems, advice, notes, waiting } = await findProblems(
  process.argv.slice(2).find((one) => !one.startsWith('--')) ?? toContentRoot(),
);

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ problems, advice, notes, waiting }, null, 2)}\n`);
} else {
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n\n`);
  const files = new Set(problems.map(({ file }) => file)).size;
  process.stdout.write(
    problems.length
      ? `${problems.length} masalah dalam ${files} berkas.\n`
      : 'Isi lengkap dan benar: tidak ada masalah.\n',
  );
  writeWaiting(waiting);
  for (const note of notes) process.stdout.write(`${note}\n`);
  writeAdvice(advice);
}
process.exitCode = problems.length ? 1 : 0;
