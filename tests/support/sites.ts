import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** A site that the tests build once and share. */
export interface TestSite {
  readonly outDir: string;
  readonly base: string;
  readonly env: Record<string, string>;
}

const built = (name: string) => join(projectRoot, '.pendopo', 'test', name);

/** The moment at which every test site is built. */
export const TEST_NOW = '2026-11-24T09:00:00+07:00';

/** The default region at the root, and the fictional region under a sub-path. */
export const sites = {
  default: {
    outDir: built('default'),
    base: '/',
    env: { PENDOPO_SITE: 'https://hub.example.go.id' },
  },
  fictional: {
    outDir: built('fictional'),
    base: '/hub/',
    env: {
      PENDOPO_SITE: 'https://rekaan.example.go.id',
      PENDOPO_BASE: '/hub/',
      PENDOPO_CONTENT: join(projectRoot, 'tests', 'region', 'content'),
    },
  },
} as const satisfies Record<string, TestSite>;

/** What the test runner tells its own files about themselves; a build that heard it would not be for production. */
const RUNNER = ['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

function toPlainEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !RUNNER.includes(name)),
  ) as NodeJS.ProcessEnv;
}

/** Runs the project's own build command; rejects with its output when it fails. */
export function buildTestSite({ outDir, env }: TestSite, root = projectRoot): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'build.ts')], {
      cwd: root,
      env: {
        ...toPlainEnvironment(),
        PENDOPO_NOW: TEST_NOW,
        PENDOPO_COMMIT: 'test',
        NODE_ENV: 'production',
        ...env,
        PENDOPO_OUT: outDir,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(output) : reject(new Error(`The build of ${outDir} failed:\n${output}`)),
    );
  });
}
