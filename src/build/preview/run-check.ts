import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Problem } from '../../domain/content/problem.ts';
import type { Waiting } from '../../domain/content/waiting.ts';

/** What the check of a content folder says. */
interface Checked {
  readonly problems: readonly Problem[];
  readonly waiting: readonly Waiting[];
}

/**
 * What is wrong in a content folder and what of it waits, also drafts and what is not out yet: the site's public status keeps quiet
 * about those, and an editor must know. Runs the check in a process of its own, as the build does.
 */
export function runCheck(projectRoot: string, contentFolder: string): Promise<Checked> {
  const args = [join(projectRoot, 'scripts', 'check.ts'), contentFolder, '--json'];
  const options = { cwd: projectRoot, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    // It ends with 1 when there are problems, which is an error to execFile and an answer to us.
    execFile(process.execPath, args, options, (_, out) => {
      try {
        resolve(JSON.parse(out) as Checked);
      } catch {
        resolve({ problems: [], waiting: [] });
      }
    });
  });
}
