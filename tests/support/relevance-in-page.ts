/** Runs inside Chromium: bundled for it by bundleSearches, so that real `import()` and real WebAssembly are used. */
import { SearchEngine } from '../../src/islands/search/engine.ts';

/** What to search for, and where. */
export interface SearchTask {
  readonly lang: string;
  readonly folder: string;
  readonly texts: readonly string[];
}

/** Answers of our engine and of Pagefind alone, and how long ours took to an order, times Pagefind's. */
export interface SearchReport {
  readonly ours: string[][];
  readonly plain: string[][];
  readonly ratio: number;
}

interface PlainPagefind {
  options(wish: { noWorker: boolean }): Promise<void>;
  search(text: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

const MOST = 10;

async function runSearches({ lang, folder, texts }: SearchTask): Promise<SearchReport> {
  const engine = await SearchEngine.load({ folder, base: '/', lang });
  const pagefind = (await import(`${folder}pagefind.js`)) as PlainPagefind;
  await pagefind.options({ noWorker: true });
  const report = { ours: [] as string[][], plain: [] as string[][] };
  let [ownMs, plainMs] = [0, 0];
  for (const text of texts) {
    let start = performance.now();
    const { answers } = await engine.find(text);
    ownMs += performance.now() - start;
    start = performance.now();
    const { results } = await pagefind.search(text);
    plainMs += performance.now() - start;
    report.ours.push(answers.slice(0, MOST).map(({ url }) => url));
    const pages = await Promise.all(results.slice(0, MOST).map((one) => one.data()));
    report.plain.push(pages.map(({ url }) => url));
  }
  return { ...report, ratio: ownMs / plainMs };
}

declare global {
  interface Window {
    runSearches: typeof runSearches;
  }
}

window.runSearches = runSearches;
