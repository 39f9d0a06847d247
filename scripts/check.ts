import { loadContent } from '../src/build/content/load.ts';
import { MissingRegionError } from '../src/build/content/read-settings.ts';
import { toContentRoot } from '../src/build/content/root.ts';
import { formatProblem, type Problem } from '../src/domain/content/problem.ts';

async function findProblems(root: string): Promise<readonly Problem[]> {
  try {
    return (await loadContent(root)).problems;
  } catch (error) {
    if (error instanceof MissingRegionError && error.problems.length) return error.problems;
    throw error;
  }
}

const problems = await findProblems(
  process.argv.slice(2).find((one) => !one.startsWith('--')) ?? toContentRoot(),
);

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ problems }, null, 2)}\n`);
} else {
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n\n`);
  const files = new Set(problems.map(({ file }) => file)).size;
  process.stdout.write(
    problems.length
      ? `${problems.length} masalah dalam ${files} berkas.\n`
      : 'Isi lengkap dan benar: tidak ada masalah.\n',
  );
}
process.exitCode = problems.length ? 1 : 0;
