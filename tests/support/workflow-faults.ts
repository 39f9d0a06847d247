import type * as parser from '@actions/workflow-parser';
import { build } from 'esbuild';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from './sites.ts';

type Parser = typeof parser;

/** GitHub's own parser comes for bundlers only: it imports JSON in a way that Node refuses. */
async function loadParser(): Promise<Parser> {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-workflow-'));
  const outfile = join(folder, 'parser.mjs');
  const entry = { contents: "export * from '@actions/workflow-parser'", resolveDir: projectRoot };
  await build({ stdin: entry, outfile, bundle: true, format: 'esm', platform: 'node' });
  const loaded = (await import(pathToFileURL(outfile).href)) as Parser;
  rmSync(folder, { recursive: true });
  return loaded;
}

/** What GitHub's parser of workflows finds wrong in a file. */
export async function findWorkflowFaults(name: string, content: string): Promise<string[]> {
  const { parseWorkflow, NoOperationTraceWriter } = await loadParser();
  const { context } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
