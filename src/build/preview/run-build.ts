import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { BuildResult } from './site-builder.ts';

const keptLines = 60;

/** Runs the project's build command in a process of its own, so that memory and crashes stay there. */
export function createBuildRunner(projectRoot: string, settings: Record<string, string>) {
  let child: ChildProcess | undefined;
  const run = (outFolder: string): Promise<BuildResult> =>
    new Promise((resolve) => {
      child = spawn(process.execPath, [join(projectRoot, 'scripts', 'build.ts')], {
        cwd: projectRoot,
        env: {
          ...process.env,
          ...settings,
          PENDOPO_OUT: outFolder,
          NODE_ENV: 'production',
          NO_COLOR: '1',
          FORCE_COLOR: '0',
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const lines: string[] = [];
      const keep = (chunk: Buffer) => {
        lines.push(...chunk.toString().split('\n').filter(Boolean));
        lines.splice(0, lines.length - keptLines);
      };
      child.stdout?.on('data', keep);
      child.stderr?.on('data', keep);
      child.on('error', (error) => resolve({ ok: false, output: error.message }));
      child.on('close', (code) => resolve({ ok: code === 0, output: lines.join('\n') }));
    });
  return { run, stop: () => child?.kill() };
}
