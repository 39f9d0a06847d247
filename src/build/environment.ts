import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** The settings of one build that come from outside. */
export interface BuildEnvironment {
  readonly outDir: string;
  /** Public address without a path: `https://hub.example.go.id`. */
  readonly site: string;
  /** Sub-path with slashes at both ends; `/` at the root. */
  readonly base: string;
  /** The commit that is built, or `unknown` outside of git. */
  readonly commit: string;
  /** What is kept from one build to the next: drawn pictures, packed kits. */
  readonly cacheDir: string;
  /** Without kits and share cards: what the bench holds a whole build against. */
  readonly isBare: boolean;
}

function toBase(text: string | undefined): string {
  const words = (text ?? '').split('/').filter(Boolean);
  return words.length ? `/${words.join('/')}/` : '/';
}

function readCommit(root: string): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .toString()
      .trim();
  } catch {
    return 'unknown';
  }
}

/** Reads what the environment says of this build; `PENDOPO_SITE` must be an address when it is set. */
export function readBuildEnvironment(
  root: string,
  env: NodeJS.ProcessEnv = process.env,
): BuildEnvironment {
  const site = env['PENDOPO_SITE'] || 'http://localhost:4321';
  const url = URL.parse(site);
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new Error(
      `PENDOPO_SITE is "${site}", which is no web address. Write it as https://hub.example.go.id.`,
    );
  return {
    outDir: resolve(root, env['PENDOPO_OUT'] || 'dist'),
    site: url.origin,
    base: toBase(env['PENDOPO_BASE']),
    commit: env['PENDOPO_COMMIT'] || readCommit(root),
    cacheDir: resolve(root, env['PENDOPO_CACHE'] || '.pendopo/cache'),
    isBare: env['PENDOPO_BARE'] === '1',
  };
}
