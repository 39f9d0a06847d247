import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};

interface AxeWindow {
  axe: { run(options: RunOptions): Promise<AxeResults> };
}

/** The faults that axe finds on a page, each with its first element. The page's context needs `bypassCSP`. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (wish) => (window as unknown as AxeWindow).axe.run(wish),
    options,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length})`,
  );
}
