import { resolve } from 'node:path';

/** The content folder of this run: `PENDOPO_CONTENT`, else `content` in the project. */
export function toContentRoot(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env['PENDOPO_CONTENT'] || 'content');
}
