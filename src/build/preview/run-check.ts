import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Problem } from '../../domain/content/problem.ts';

/**
 * What is wrong in a content folder, also in drafts and in what is not out yet: the site's public status keeps quiet
 * about those, and an editor must know. Runs the check in a process of its own, as the build does.
 */
export function runCheck(projectRoot: string, contentFolder: string): Promise<readonly Problem[]> {
  const args = [join(projectRoot, 'scripts', 'check.ts'), contentFolder, '--json'];
  const options = { cwd: projectRoot, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve) => {
    // It ends with 1 when there are problems, which is an error to execFile and an answer to us.
    execFile(process.execPath, args, options, (_, out) => {
      try {
        resolve((JSON.parse(out) as { problems: Problem[] }).problems);
      } catch {
        resolve([]);
      }
    });
  });
}
