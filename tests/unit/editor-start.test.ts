import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startPreview, toLockFile } from '../../src/build/preview/preview.ts';
import { runCheck } from '../../src/build/preview/run-check.ts';
import { listenLocally } from '../../src/build/preview/server.ts';
import type { BuildStatus } from '../../src/build/preview/site-builder.ts';
import { takeLock } from '../../src/build/preview/start-lock.ts';
import { toStatus } from '../../src/build/preview/status.ts';
import type { Problem } from '../../src/domain/content/problem.ts';
import { projectRoot, sites } from '../support/sites.ts';

let close = () => {};
afterEach(() => close());

const fault = {
  file: 'destinations/telaga.id.md',
  field: 'place.lon',
  label: 'Letak › Bujur',
  what: 'belum diisi',
  value: 'kosong',
  remedy: 'Isi lintang dan bujur, atau kosongkan keduanya.',
  setsAside: 'entry' as const,
};

function standing(
  setAside: readonly Problem[],
  state: BuildStatus['state'] = 'ready',
  isShown = true,
) {
  const last = { commit: 'c', at: '', url: '/destinasi/telaga/', files: [fault.file], isShown };
  const editor = { state: 'ready' as const, message: '', files: [] };
  return toStatus({ state, since: '', setAside }, editor, last);
}

test('a published entry that the build set aside is not called up', () => {
  const { state, message, files, url } = standing([fault]);
  expect([state, files, url]).toEqual(['set-aside', [fault.file], undefined]);
  for (const part of [fault.file, fault.label, fault.what, fault.value, fault.remedy])
    expect(message).toContain(part);
  expect(message).toMatch(/^Tidak tayang:/);
  expect(standing([fault], 'building').state).toBe('building');
  expect(standing([])).toMatchObject({ state: 'ready', message: 'Sudah tayang.' });
});

test('a publication that waits does not hide what was set aside', () => {
  const editor = { state: 'blocked' as const, message: 'menunggu', files: ['a'] };
  const site = { state: 'ready' as const, since: '', setAside: [fault] };
  const { state, message } = toStatus(site, editor);
  expect(state).toBe('blocked');
  expect(message).toMatch(/^menunggu\nTidak tayang/);
});

test('what is published as a draft, or before its time, is not called up', () => {
  const { state, message, url } = standing([], 'ready', false);
  expect([state, url]).toEqual(['withheld', undefined]);
  expect(message).toContain('tidak tampil: kolom "Draf" menyala, atau waktu');
});

test('an embargo is said with its end, also while something else is wrong', () => {
  const reason = 'ditahan sampai 25 November 2026, 08.00 WITA.';
  const file = 'releases/a.id.md';
  const last = { commit: 'c', at: '', url: '/a/', files: [file], isShown: false };
  const editor = { state: 'ready' as const, message: '', files: [] };
  const site = { state: 'ready' as const, since: '', waiting: [{ file, reason }] };
  const held = toStatus(site, editor, last);
  expect(held).toMatchObject({ state: 'withheld', url: undefined });
  expect(held.message).toContain(reason);
  const beside = toStatus({ ...site, setAside: [fault] }, editor, last);
  expect(beside.state).toBe('set-aside');
  expect(beside.message).toMatch(/ditahan sampai 25 November[^]*Tidak tayang/);
  const own = { ...fault, file };
  expect(toStatus({ ...site, setAside: [own] }, editor, last).message).not.toContain('ditahan');
});

test('a file set aside beside the published one is named too, and the address stays', () => {
  const { state, message, url } = standing([{ ...fault, file: 'services/ktp.id.md' }]);
  expect([state, url]).toEqual(['set-aside', '/destinasi/telaga/']);
  expect(message).toContain('services/ktp.id.md');
  const translation = {
    ...fault,
    file: 'destinations/telaga.en.md',
    setsAside: 'translation' as const,
  };
  expect(standing([translation])).toMatchObject({ state: 'set-aside', url: '/destinasi/telaga/' });
});

test('many faults make a short message that says how many there are', () => {
  const many = Array.from({ length: 9 }, (_, index) => ({
    ...fault,
    file: `events/a${index}.id.md`,
  }));
  const { message } = standing([...many, fault]);
  expect(message.indexOf(fault.file)).toBeLessThan(message.indexOf('events/'));
  expect(message).toContain('7 masalah lain');
});

test('the faults of a folder are found, also those of drafts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-content-'));
  cpSync(sites.fictional.env.PENDOPO_CONTENT, folder, { recursive: true });
  expect((await runCheck(projectRoot, folder)).problems).toEqual([]);
  writeFileSync(join(folder, 'destinations/rusak.id.md'), '---\ntitle: Rusak\ndraft: true\n---\n');
  const { problems } = await runCheck(projectRoot, folder);
  expect(problems.map(({ file }) => file)).toContain('destinations/rusak.id.md');
});

test('a second start on the same folder ends in words and leaves the first one alone', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pendopo-lock-')), 'a', 'start.lock');
  const { port, close: end } = await listenLocally(() => undefined, 0);
  close = end;
  const release = await takeLock(file, port, 'the site');
  const kept = readFileSync(file, 'utf8');
  await expect(takeLock(file, port + 1, 'the site')).rejects.toThrow(
    new RegExp(`Another "npm start".*process ${process.pid}[^]*sudah berjalan`),
  );
  expect(readFileSync(file, 'utf8')).toBe(kept);
  release();
  expect(existsSync(file)).toBe(false);
});

test('what a dead start left behind is taken over', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'pendopo-lock-')), 'start.lock');
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  const { port, close: end } = await listenLocally(() => undefined, 0);
  close = end;
  const unheard = { pid: process.pid, port: 1 };
  for (const left of [{ pid: dead, port }, unheard, 'rusak']) {
    writeFileSync(file, typeof left === 'string' ? left : JSON.stringify(left));
    (await takeLock(file, port, 'the site'))();
    expect(existsSync(file)).toBe(false);
  }
});

test('a start that finds its folder taken closes its port again', async () => {
  const projectRoot = mkdtempSync(join(tmpdir(), 'pendopo-second-'));
  const outFolder = join(projectRoot, 'dist');
  const { port, close: end } = await listenLocally(() => undefined, 0);
  close = end;
  await takeLock(toLockFile(projectRoot, outFolder), port, 'the site');
  const said: string[] = [];
  const options = { projectRoot, contentFolder: projectRoot, outFolder, base: '', port: 0 };
  const second = startPreview({ ...options, log: (message) => said.push(message) });
  await expect(second).rejects.toThrow('Another "npm start"');
  expect(said).toEqual([]);
});
