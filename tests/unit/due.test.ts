import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import type { ContentSet } from '../../src/domain/content/types.ts';
import { findDue, listDue } from '../../src/domain/due.ts';
import { projectRoot } from '../support/sites.ts';

const region = join(projectRoot, 'tests', 'region', 'content');
const folder = mkdtempSync(join(tmpdir(), 'pendopo-due-'));
const status = join(folder, 'status.json');
afterAll(() => rmSync(folder, { recursive: true }));

let content: ContentSet;
beforeAll(async () => {
  content = await loadContent(region);
});

const zone = 'Asia/Makassar';
const at = (moment: string) => new Date(moment);

describe('What is due', () => {
  it('names the end of an embargo, the time of a release and an alert, each at its second', () => {
    const all = listDue(content.entries, zone, at('2026-11-24T00:00:00Z')).map(
      ({ at, what }) => `${at.toISOString()} ${what}`,
    );
    expect(all).toContain('2026-11-30T16:00:00.000Z releases');
    expect(all).toContain('2026-11-25T00:00:00.000Z releases');
    expect(all.some((line) => line.endsWith(' alerts'))).toBe(true);
    expect(all.some((line) => line.endsWith(' events'))).toBe(true);
    expect([...all].sort()).toEqual(all);
  });

  it('is nothing between two seconds of one quiet hour, and the embargo the second it ends', () => {
    const { releases } = content.entries;
    const entries = { ...content.entries, alerts: [], events: [], records: [], releases };
    const built = at('2026-11-30T23:30:00+07:00');
    expect(findDue(entries, zone, built, at('2026-11-30T23:59:59+07:00'))).toBeUndefined();
    const quiet = at('2026-11-25T01:00:00+08:00');
    expect(findDue(entries, zone, quiet, at('2026-11-25T07:59:59+08:00'))).toBeUndefined();
    expect(findDue(entries, zone, quiet, at('2026-11-25T08:00:00+08:00'))?.what).toBe('releases');
  });

  it('is midnight of the region, not of UTC', () => {
    const built = at('2026-11-26T23:30:00+08:00');
    expect(findDue(content.entries, zone, built, at('2026-11-27T00:00:00+08:00'))).toMatchObject({
      what: 'day',
    });
  });
});

describe('npm run due', () => {
  function run(now: string, last: object | string, commit = 'a1') {
    writeFileSync(status, typeof last === 'string' ? last : JSON.stringify(last));
    const script = join(projectRoot, 'scripts', 'next-build-time.ts');
    return spawnSync(process.execPath, [script, '--since', status], {
      encoding: 'utf8',
      env: { ...process.env, PENDOPO_CONTENT: region, PENDOPO_NOW: now, PENDOPO_COMMIT: commit },
    });
  }
  const built = { builtAt: '2026-11-24T17:30:00.000Z', commit: 'a1' };

  it('answers 0 while nothing changes, and says until when, without naming what', () => {
    const { status: code, stdout } = run('2026-11-25T07:00:00+08:00', built);
    expect(code).toBe(0);
    expect(stdout).toBe('Nothing to build before 2026-11-25T08:00+08:00 (releases).\n');
  });

  it('answers 3 when a moment has passed, when the content is another, and when nobody knows', () => {
    expect(run('2026-11-25T08:00:00+08:00', built)).toMatchObject({ status: 3 });
    expect(run('2026-11-25T07:00:00+08:00', built, 'b2')).toMatchObject({ status: 3 });
    expect(run('2026-11-25T07:00:00+08:00', '<html>')).toMatchObject({ status: 3 });
  });
});
