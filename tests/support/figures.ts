import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './sites.ts';

const KB = 1024;
const FOLDER = join(projectRoot, '.pendopo');
const FILE = join(FOLDER, 'budgets.json');

/** One thing that was weighed against a budget. */
export interface Weighed {
  /** A page or file, as a path from the root of its site. */
  readonly path: string;
  readonly bytes: number;
}

/** The heaviest thing of a budget. */
interface Figure {
  readonly region: string;
  readonly budget: string;
  readonly limitKb: number;
  readonly largestKb: number;
  readonly path: string;
  readonly weighed: number;
}

function toKb(bytes: number): number {
  return Math.round((bytes / KB) * 10) / 10;
}

function record(figure: Figure): void {
  const known = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Figure[]) : [];
  const others = known.filter(
    ({ region, budget }) => region !== figure.region || budget !== figure.budget,
  );
  const all = [...others, figure].sort((a, b) =>
    `${a.budget} ${a.region}`.localeCompare(`${b.budget} ${b.region}`),
  );
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
}

/**
 * Writes the heaviest of what was weighed to `.pendopo/budgets.json`, and returns in words what is over the limit;
 * an empty list is a budget that was kept.
 */
export function selectOverBudget(
  region: string,
  budget: string,
  limitKb: number,
  weighed: readonly Weighed[],
): string[] {
  const [largest, ...rest] = [...weighed].sort((a, b) => b.bytes - a.bytes);
  if (!largest) return [`${budget}: nothing was weighed.`];
  const { path, bytes } = largest;
  record({ region, budget, limitKb, largestKb: toKb(bytes), path, weighed: weighed.length });
  return [largest, ...rest]
    .filter((one) => one.bytes > limitKb * KB)
    .map((one) => `${one.path}: ${toKb(one.bytes)} KB, and ${budget} may have ${limitKb} KB`);
}
