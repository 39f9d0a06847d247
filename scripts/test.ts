import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../tests/support/chromium.ts';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
}

interface Tally {
  passed: number;
  failed: number;
}

const LINTS: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  { name: 'styles', command: ['stylelint', '--max-warnings', '0', 'src/**/*.css'] },
  { name: 'types', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'unused code', command: ['knip'] },
  { name: 'content', command: ['node', 'scripts/check.ts'] },
];

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function run([command = '', ...args]: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(join('node_modules', '.bin', command), args, {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function installChromium(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  spawnSync('apt-get', ['install', '-y', '-qq', 'chromium'], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return findChromium() !== undefined;
}

async function runLints(tally: Tally): Promise<void> {
  for (const { name, command } of LINTS) {
    say(`\n── ${name}`);
    const isGood = (await run(command)) === 0;
    if (isGood) tally.passed++;
    else tally.failed++;
    say(`${name}: ${isGood ? 'good' : 'FAILED'}`);
  }
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
}

async function runVitest(project: string, tally: Tally): Promise<void> {
  say(`\n── tests: ${project}`);
  const file = join(mkdtempSync(join(tmpdir(), 'pendopo-')), 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await run(['vitest', 'run', '--project', project, ...reporters]);
  const failedBefore = tally.failed;
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    tally.passed += report.numPassedTests;
    tally.failed += report.numFailedTests;
  } catch {
    say(`${project}: Vitest wrote no report.`);
  }
  if (code !== 0 && tally.failed === failedBefore) tally.failed++;
}

const tally: Tally = { passed: 0, failed: 0 };
await runLints(tally);
await runVitest('unit', tally);
if (findChromium() ?? installChromium()) await runVitest('site', tally);
else {
  say('No Chromium: run "apt-get install chromium", or set CHROMIUM_PATH, then "npm test" again.');
  tally.failed++;
}
process.exitCode = tally.failed ? 1 : 0;
say(`\n${tally.passed} passed, ${tally.failed} failed`);
