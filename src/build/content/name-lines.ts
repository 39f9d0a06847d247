import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../domain/content/problem.ts';
import { findLine } from './find-line.ts';

const FENCE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)(?:\r?\n)?---[ \t]*(?:\r?\n|$)/;

/** The YAML of a content file, and how many lines stand above it. */
function toYaml(file: string, text: string): { yaml: string; above: number } {
  if (!file.endsWith('.md')) return { yaml: text, above: 0 };
  return { yaml: FENCE.exec(text)?.[1] ?? '', above: 1 };
}

async function nameLine(root: string, problem: Problem): Promise<Problem> {
  const { file, field } = problem;
  if (!field || !/\.(md|ya?ml)$/.test(file)) return problem;
  const text = await readFile(join(root, file), 'utf8').catch(() => '');
  const { yaml, above } = toYaml(file, text);
  const line = findLine(yaml, field.split('.'));
  return line === undefined ? problem : { ...problem, line: line + above };
}

/** Adds to each problem of a field the line of its file, for people who open the file itself. */
export function nameLines(root: string, problems: readonly Problem[]): Promise<Problem[]> {
  return Promise.all(problems.map((problem) => nameLine(root, problem)));
}
