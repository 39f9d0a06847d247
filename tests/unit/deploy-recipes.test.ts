import { CronExpressionParser } from 'cron-parser';
import { load } from 'js-yaml';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/sites.ts';
import { findWorkflowFaults } from '../support/workflow-faults.ts';

const folder = mkdtempSync(join(tmpdir(), 'pendopo-deploy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const readRecipe = (name: string) => readFileSync(join(projectRoot, 'deploy', name), 'utf8');

/** How many minutes lie between two runs at most, over a day. */
function toLongestWait(cron: string): number {
  const runs = CronExpressionParser.parse(cron, { tz: 'UTC', currentDate: '2026-11-24T00:00:00Z' });
  const times = runs.take(300).map((run) => run.getTime());
  return Math.max(...times.slice(1).map((time, index) => time - (times[index] ?? 0))) / 60_000;
}

describe('The workflow recipes', () => {
  it.each(['github-actions.yml', 'forgejo-actions.yml'])(
    'are read without a fault by the parser of the makers of the format: %s',
    async (name) => {
      const text = readRecipe(name);
      expect(await findWorkflowFaults(name, text)).toEqual([]);
      expect(await findWorkflowFaults(name, text.replace('runs-on', 'run-on'))).not.toEqual([]);
    },
  );

  it.each(['github-actions.yml', 'forgejo-actions.yml'])('look at least every 10 minutes: %s', (name) => {
    const { on } = load(readRecipe(name)) as { on: { schedule: { cron: string }[] } };
    for (const { cron } of on.schedule) expect(toLongestWait(cron)).toBeLessThanOrEqual(10);
  });

  it('publish nothing when nothing is due: every step after the question asks for its answer', () => {
    for (const name of ['github-actions.yml', 'forgejo-actions.yml']) {
      const { jobs } = load(readRecipe(name)) as { jobs: { publish: { steps: { id?: string; if?: string }[] } } };
      const { steps } = jobs.publish;
      const later = steps.slice(steps.findIndex(({ id }) => id === 'due') + 1);
      expect(later.length).toBeGreaterThan(1);
      for (const step of later) expect(step.if).toBe("steps.due.outputs.build == 'yes'");
    }
  });

  it('of GitLab ends without publishing when nothing is due, and publishes dist', () => {
    const { pages } = load(readRecipe('gitlab-ci.yml')) as { pages: Record<string, unknown> };
    expect(pages['allow_failure']).toEqual({ exit_codes: 80 });
    expect((pages['script'] as string[]).some((line) => /due .*then exit 80; fi/.test(line))).toBe(true);
    expect(pages['publish']).toBe('dist');
  });
}); // prettier-ignore

describe('The recipes of an own server', () => {
  it('have a line that cron reads', () => {
    const line = readRecipe('pendopo.cron').trim().split('\n').at(-1) ?? '';
    expect(toLongestWait(line.split(/\s+/).slice(0, 5).join(' '))).toBe(5);
    expect(line.split(/\s+/).slice(5)).toEqual(['pendopo', '/opt/pendopo/deploy/build-when-due.sh']);
  }); // prettier-ignore

  const hasSystemd = !spawnSync('systemd-analyze', ['--version']).error;
  it.runIf(hasSystemd)('have units that systemd accepts, on the full minute every five', () => {
    for (const name of ['pendopo-build.service', 'pendopo-build.timer']) {
      const unit = readRecipe(name).replace('/opt/pendopo', projectRoot);
      writeFileSync(join(folder, name), unit.replace(/^User=.*\n/m, ''));
    }
    const units = ['pendopo-build.service', 'pendopo-build.timer'].map((name) =>
      join(folder, name),
    );
    const verdict = spawnSync('systemd-analyze', ['verify', '--man=no', ...units], {
      encoding: 'utf8',
    });
    const said = verdict.stderr.split('\n').filter((line) => line.includes('pendopo-build'));
    expect(said).toEqual([]);
    const [, times = ''] = /OnCalendar=(.*)/.exec(readRecipe('pendopo-build.timer')) ?? [];
    const { stdout } = spawnSync('systemd-analyze', ['calendar', '--iterations=2', times], {
      encoding: 'utf8',
    });
    const minutes = [...stdout.matchAll(/:(\d\d):00 /g)].map(([, minute]) => Number(minute) % 5);
    expect(minutes.length).toBeGreaterThanOrEqual(2);
    expect(new Set(minutes)).toEqual(new Set([0]));
  });
});

describe('The script that builds when something is due', () => {
  const repository = join(folder, 'repository');
  const root = join(folder, 'srv');
  const answers = join(folder, 'answers');

  beforeAll(() => {
    mkdirSync(join(folder, 'bin'));
    mkdirSync(join(repository, 'node_modules'), { recursive: true });
    cpSync(join(projectRoot, 'deploy', 'build-when-due.sh'), join(repository, 'build.sh'));
    writeFileSync(join(repository, 'package-lock.json'), '{}');
    writeFileSync(join(repository, 'node_modules', '.package-lock.json'), '{}');
    // Stands for npm: answers what the test wrote down, and builds a site of one file.
    const npm = `#!/bin/sh
echo "$*" >> ${folder}/calls
case "$*" in
*due*) exit "$(cut -d' ' -f1 ${answers})";;
*build*) mkdir -p "$PENDOPO_OUT"; date +%s%N > "$PENDOPO_OUT/status.json"; exit "$(cut -d' ' -f2 ${answers})";;
esac
`;
    writeFileSync(join(folder, 'bin', 'npm'), npm);
    chmodSync(join(folder, 'bin', 'npm'), 0o755);
  });

  function run(answer: string) {
    writeFileSync(answers, answer);
    return spawnSync('sh', [join(repository, 'build.sh')], {
      encoding: 'utf8',
      env: {
        PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
        PENDOPO_REPOSITORY: repository,
        PENDOPO_ROOT: root,
      },
    });
  }

  it('builds, swaps the site in, and keeps it when nothing is due or the next build fails', () => {
    expect(run('3 0').status).toBe(0);
    const first = readlinkSync(root);
    expect(existsSync(join(root, 'status.json'))).toBe(true);
    expect(run('0 0').status).toBe(0);
    expect(readlinkSync(root)).toBe(first);
    const failed = run('3 1');
    expect(failed.status).toBe(1);
    expect(failed.stderr).toContain('the site stays as it was');
    expect(readlinkSync(root)).toBe(first);
    expect(readdirSync(folder).filter((name) => name.startsWith('srv-'))).toHaveLength(1);
  });

  it('builds when the question itself fails', () => {
    rmSync(join(folder, 'calls'));
    expect(run('1 0').status).toBe(0);
    expect(readFileSync(join(folder, 'calls'), 'utf8')).toContain('run --silent build');
  });
});
