import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runGit } from '../../src/build/editor/git.ts';
import { Repository } from '../support/release-repository.ts';

/** The folder with one release, `pasar`, that the public could read since the first of November. */
async function makeRepository(): Promise<Repository> {
  const repository = new Repository();
  await repository.git('2026-11-01T00:00:00Z', 'init', '-q', '-b', 'main');
  await repository.publish({}, '2026-11-01T01:00:00Z');
  return repository;
}

async function readProblems(repository: Repository, openedAt?: string) {
  return (await repository.find(repository.folder, openedAt)).problems;
}

let repository: Repository;
beforeEach(async () => {
  repository = await makeRepository();
});

describe('A release that is out and whose file is gone', () => {
  it('is named with its headline, its lost address, the commit and the way back', async () => {
    repository.remove();
    await repository.commit('2026-11-03T01:00:00Z');
    const id = await runGit(repository.root, 'rev-parse', '--short=10', 'HEAD');
    expect(await readProblems(repository)).toEqual([
      {
        file: 'releases/pasar.id.md',
        field: '',
        label: 'Berkas',
        what: `siaran yang sudah terbit hilang sejak 2026-11-03 (commit ${id}); alamatnya, /siaran-pers/pasar/, menjadi 404`,
        value: 'Pasar Rekaan buka',
        remedy:
          `Kembalikan berkasnya dari riwayat, dari sebelum commit ${id}. ` +
          'Siaran yang tidak berlaku lagi tidak dihapus: tambah Penarikan di "Perubahan".',
        setsAside: 'nothing',
      },
    ]);
  });

  it('is named before anybody commits', async () => {
    repository.remove();
    const [problem, ...others] = await readProblems(repository);
    expect(others).toEqual([]);
    expect(problem?.what).toContain('hilang, belum di-commit; alamatnya, /siaran-pers/pasar/,');
    expect(problem?.remedy).toContain('Kembalikan berkasnya dari commit terakhir.');
  });

  it('is named once when a merged branch took it away', async () => {
    repository.write({ number: '7/2026', body: 'Panjangnya 90 meter.' }, 'jembatan.id.md');
    await repository.commit('2026-11-02T00:00:00Z');
    await repository.git('2026-11-03T00:00:00Z', 'checkout', '-q', '-b', 'hapus');
    repository.remove();
    await repository.commit('2026-11-03T01:00:00Z');
    await repository.git('2026-11-04T00:00:00Z', 'checkout', '-q', 'main');
    await repository.git('2026-11-04T01:00:00Z', 'merge', '-q', '--no-ff', '-m', 'Ya', 'hapus');
    const problems = await readProblems(repository);
    expect(problems.map(({ what }) => what.slice(0, 48))).toEqual([
      'siaran yang sudah terbit hilang sejak 2026-11-04',
    ]);
  });

  it('is named with the headline that people read last, also when it was a draft again by then', async () => {
    await repository.publish({ title: 'Pasar tutup' }, '2026-11-02T01:00:00Z');
    await repository.publish({ title: 'Belum jadi', draft: true }, '2026-11-03T01:00:00Z');
    repository.remove();
    await repository.commit('2026-11-04T01:00:00Z');
    expect((await readProblems(repository)).map(({ value }) => value)).toEqual(['Pasar tutup']);
  });

  it('is well again when its file is back, committed or not', async () => {
    repository.remove();
    await repository.commit('2026-11-03T01:00:00Z');
    repository.write({});
    expect(await readProblems(repository)).toEqual([]);
    await repository.commit('2026-11-03T02:00:00Z');
    expect(await readProblems(repository)).toEqual([]);
  });

  it('keeps its address in another folder, and without its English text', async () => {
    repository.write({}, 'pasar.en.md', '---\ntitle: The market opens\n---\n42 traders.\n');
    await repository.commit('2026-11-02T01:00:00Z');
    repository.remove('pasar.en.md');
    mkdirSync(join(repository.folder, 'releases', '2026'));
    repository.rename('pasar.id.md', '2026/pasar.id.md');
    expect(await readProblems(repository)).toEqual([]);
    await repository.commit('2026-11-03T01:00:00Z');
    expect(await readProblems(repository)).toEqual([]);
    repository.rename('2026/pasar.id.md', 'pasar.id.md');
    await repository.commit('2026-11-04T01:00:00Z');
    expect(await readProblems(repository)).toEqual([]);
    repository.remove();
    const problems = await readProblems(repository);
    expect(problems.map(({ file, what }) => [file, what.split(';')[0]])).toEqual([
      ['releases/pasar.id.md', 'siaran yang sudah terbit hilang, belum di-commit'],
    ]);
  });
});

describe('A release that is out and was renamed', () => {
  const lost = (to: string, since: string) => [
    'releases/pasar.id.md',
    `nama siaran yang sudah terbit berubah menjadi releases/${to}${since}; alamatnya, /siaran-pers/pasar/, menjadi 404`,
  ];
  const list = async () =>
    (await readProblems(repository)).map(({ file, what }) => [
      file,
      what.replace(/ \(commit .{10}\)/, ''),
    ]);

  it('is named with its new name and asked to take the old one back', async () => {
    repository.rename('pasar.id.md', 'pasar-buka.id.md');
    expect(await list()).toEqual([lost('pasar-buka.id.md', ', belum di-commit')]);
    await repository.commit('2026-11-03T01:00:00Z');
    expect(await list()).toEqual([lost('pasar-buka.id.md', ' sejak 2026-11-03')]);
    const [problem] = await readProblems(repository);
    expect(problem?.remedy).toBe(
      'Kembalikan nama semula: pasar.id.md, begitu juga terjemahannya. Alamat tetap, juga bila judul berubah.',
    );
  });

  it('is known by its number when its text changed, and by its text when its number did', async () => {
    repository.remove();
    repository.write({ title: 'Pasar lain', body: 'Lain.' }, 'sama-nomor.id.md');
    expect(await list()).toEqual([lost('sama-nomor.id.md', ', belum di-commit')]);
    repository.remove('sama-nomor.id.md');
    repository.write({ title: 'Pasar lain', number: '9/2026' }, 'sama-teks.id.md');
    expect(await list()).toEqual([lost('sama-teks.id.md', ', belum di-commit')]);
    repository.write({ number: '9/2026', body: 'Lain.' }, 'sama-teks.id.md');
    expect((await list()).map(([, what]) => what)).toEqual([
      expect.stringContaining('hilang, belum di-commit') as string,
    ]);
  });

  it('is told from a copy that came first and its original that went later', async () => {
    repository.write({}, 'salinan.id.md');
    await repository.commit('2026-11-02T01:00:00Z');
    repository.remove();
    await repository.commit('2026-11-03T01:00:00Z');
    expect(await list()).toEqual([lost('salinan.id.md', ' sejak 2026-11-03')]);
  });

  it('is well when the first name is back, also with a changed text', async () => {
    repository.rename('pasar.id.md', 'pasar-buka.id.md');
    await repository.commit('2026-11-03T01:00:00Z');
    repository.rename('pasar-buka.id.md', 'pasar.id.md');
    expect(await list()).toEqual([]);
    await repository.commit('2026-11-04T01:00:00Z');
    repository.write({ body: 'Ada 42 pedagang dan musik.' });
    expect(await list()).toEqual([]);
  });

  it('is not taken for an older release that only has its number', async () => {
    repository.write({ title: 'Lain', body: 'Lain.' }, 'kembar.id.md');
    await repository.commit('2026-11-02T01:00:00Z');
    repository.remove('kembar.id.md');
    expect((await list()).map(([file, what]) => [file, what?.slice(0, 38)])).toEqual([
      ['releases/kembar.id.md', 'siaran yang sudah terbit hilang, belum'],
    ]);
  });
});

describe('A file that goes though nobody could read it', () => {
  /** Of another release than the one that stays. */
  const other = { title: 'Jembatan dibuka', number: '7/2026', body: 'Panjangnya 90 meter.' };

  it('is no loss as a draft, under embargo, or before the site opened', async () => {
    const embargoUntil = '2026-11-10T08:00:00+08:00';
    repository.write({ ...other, draft: true }, 'konsep.id.md');
    repository.write({ ...other, embargoUntil }, 'embargo.id.md');
    await repository.commit('2026-11-02T01:00:00Z');
    repository.remove('konsep.id.md');
    repository.remove('embargo.id.md');
    await repository.commit('2026-11-09T01:00:00Z');
    expect(await readProblems(repository)).toEqual([]);
    repository.remove();
    await repository.commit('2026-11-10T01:00:00Z');
    expect(await readProblems(repository, '2026-11-11T00:00:00Z')).toEqual([]);
    expect(await readProblems(repository, '2026-11-09T00:00:00Z')).toHaveLength(1);
  });

  it('is no loss when its embargo ended between its removal and its return as a draft', async () => {
    const embargoUntil = '2026-11-10T08:00:00+08:00';
    repository.write({ ...other, embargoUntil }, 'embargo.id.md');
    await repository.commit('2026-11-02T01:00:00Z');
    repository.remove('embargo.id.md');
    await repository.commit('2026-11-09T01:00:00Z');
    repository.write({ ...other, embargoUntil, draft: true }, 'embargo.id.md');
    await repository.commit('2026-11-12T01:00:00Z');
    repository.remove('embargo.id.md');
    expect(await readProblems(repository)).toEqual([]);
  });

  it('is no loss after its own end, which takes the address away too, but before it', async () => {
    repository.write({ ...other, expiresAt: '2026-11-20T08:00:00+08:00' }, 'lewat.id.md');
    repository.write({ ...other, expiresAt: '2026-12-20T08:00:00+08:00' }, 'belum.id.md');
    await repository.commit('2026-11-02T01:00:00Z');
    repository.remove('lewat.id.md');
    repository.remove('belum.id.md');
    expect((await readProblems(repository)).map(({ file }) => file)).toEqual([
      'releases/belum.id.md',
    ]);
  });

  it('is no loss when it never had a headline, a date, a name or a form that the site takes', async () => {
    repository.write({}, 'tanpa-judul.id.md', '---\npublishedAt: 2026-11-01\n---\nAda.\n');
    repository.write({}, 'tanpa-tanggal.id.md', '---\ntitle: Ada\n---\nAda.\n');
    repository.write({}, 'rusak.id.md', '---\ntitle: Ada: lagi\n---\n');
    repository.write(other, 'Nama Salah.id.md');
    const names = ['tanpa-judul', 'tanpa-tanggal', 'rusak', 'Nama Salah'];
    await repository.commit('2026-11-02T01:00:00Z');
    for (const name of names) repository.remove(`${name}.id.md`);
    await repository.commit('2026-11-03T01:00:00Z');
    expect(await readProblems(repository)).toEqual([]);
  });

  it('is no loss when a branch renamed its draft before it came', async () => {
    await repository.git('2026-11-03T00:00:00Z', 'checkout', '-q', '-b', 'draf');
    repository.write(other, 'coba.id.md');
    await repository.commit('2026-11-03T01:00:00Z');
    repository.rename('coba.id.md', 'jadi.id.md');
    await repository.commit('2026-11-03T02:00:00Z');
    await repository.git('2026-11-04T00:00:00Z', 'checkout', '-q', 'main');
    await repository.git('2026-11-04T01:00:00Z', 'merge', '-q', '--no-ff', '-m', 'Ya', 'draf');
    expect(await readProblems(repository)).toEqual([]);
  });
});
