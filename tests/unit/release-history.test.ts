import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { beforeEach, describe, expect, it } from 'vitest';
import { readEntryFiles } from '../../src/build/content/read-files.ts';
import { findUntoldChanges } from '../../src/build/content/release-history.ts';
import { runGit } from '../../src/build/editor/git.ts';
import { validateFiles } from '../../src/domain/content/validate.ts';
import { NOW, Repository } from '../support/release-repository.ts';

describe('A release that is out, in a real repository', () => {
  let repository: Repository;
  beforeEach(async () => {
    repository = new Repository();
    await repository.git('2026-11-01T00:00:00Z', 'init', '-q', '-b', 'main');
    await repository.publish({}, '2026-11-01T01:00:00Z');
  });

  it('is named with what it said before when its headline, number, date, quote or a figure changed', async () => {
    expect(await repository.list()).toEqual([]);
    await repository.publish({ title: 'Pasar Rekaan tutup' }, '2026-11-02T01:00:00Z');
    expect(await repository.list()).toEqual([
      ['releases/pasar.id.md', 'title', 'Pasar Rekaan buka', 'Pasar Rekaan tutup'],
    ]);
    repository.write({
      number: '2/2026',
      publishedAt: '2026-11-02T08:00:00+08:00',
      quote: 'Jangan datang.',
      body: 'Ada 45 pedagang.',
    });
    expect(await repository.list()).toEqual([
      ['releases/pasar.id.md', 'body', '42', '45'],
      ['releases/pasar.id.md', 'number', '1/2026', '2/2026'],
      [
        'releases/pasar.id.md',
        'publishedAt',
        '2026-11-01T00:00:00.000Z',
        '2026-11-02T00:00:00.000Z',
      ],
      [
        'releases/pasar.id.md',
        'quotes',
        '“Mari datang.” (sari-pranawa)',
        '“Jangan datang.” (sari-pranawa)',
      ],
    ]);
    const { problems } = await repository.find();
    expect(problems[0]?.label).toBe('Isi');
    expect(problems[0]?.remedy).toContain('"Perubahan"');
  });

  it('is left alone when a correction tells of it, and named again by the next change without one', async () => {
    const told = ['2026-11-02T09:00:00+08:00'];
    const second = { title: 'Pasar Rekaan tutup', corrections: told };
    await repository.publish(second, '2026-11-02T02:00:00Z');
    expect(await repository.list()).toEqual([]);
    await repository.publish({ ...second, title: 'Pasar Rekaan pindah' }, '2026-11-03T02:00:00Z');
    expect(await repository.list()).toEqual([
      ['releases/pasar.id.md', 'title', 'Pasar Rekaan tutup', 'Pasar Rekaan pindah'],
    ]);
    repository.write({
      title: 'Pasar Rekaan pindah',
      corrections: [...told, '2026-11-03T10:00:00+08:00'],
    });
    expect(await repository.list()).toEqual([]);
  });

  it('may be reworded, spelt otherwise, longer, and taken back to what it was', async () => {
    const body = 'Sebanyak 42 pedagang ikut.\n\nTambahan: 7 tenda.';
    await repository.publish({ body, publishedAt: '2026-11-01T00:00:00Z' }, '2026-11-02T01:00:00Z');
    await repository.publish({ title: 'Salah' }, '2026-11-03T01:00:00Z');
    await repository.publish({ body }, '2026-11-03T02:00:00Z');
    expect(await repository.list()).toEqual([]);
  });

  it('has a translation whose headline counts too', async () => {
    repository.write({}, 'pasar.en.md', '---\ntitle: The market opens\n---\n42 traders.\n');
    await repository.commit('2026-11-02T01:00:00Z');
    repository.write({}, 'pasar.en.md', '---\ntitle: The market closes\n---\n42 traders.\n');
    expect(await repository.list()).toEqual([
      ['releases/pasar.en.md', 'title', 'The market opens', 'The market closes'],
    ]);
  });

  it('needs no entry for what was changed before the site was opened', async () => {
    await repository.publish({ title: 'Pasar Rekaan tutup' }, '2026-11-02T01:00:00Z');
    const { problems } = await repository.find(repository.folder, '2026-11-03T00:00:00Z');
    expect(problems).toEqual([]);
  });

  it('may be a draft branch of many saves before it comes as one merge', async () => {
    await repository.git('2026-11-03T00:00:00Z', 'checkout', '-q', '-b', 'draf');
    repository.write({ title: 'Coba' }, 'baru.id.md');
    await repository.commit('2026-11-03T01:00:00Z');
    repository.write({ title: 'Jadi' }, 'baru.id.md');
    await repository.commit('2026-11-03T02:00:00Z');
    await repository.git('2026-11-03T03:00:00Z', 'checkout', '-q', 'main');
    await repository.git('2026-11-03T03:00:00Z', 'merge', '-q', '--no-ff', '-m', 'Terbit', 'draf');
    expect(await repository.list()).toEqual([]);
    repository.write({ title: 'Berubah' }, 'baru.id.md');
    expect(await repository.list()).toEqual([['releases/baru.id.md', 'title', 'Jadi', 'Berubah']]);
  });

  it('says why nothing is checked in a shallow clone and outside of a repository', async () => {
    await repository.publish({ title: 'Pasar Rekaan tutup' }, '2026-11-02T01:00:00Z');
    const shallow = new Repository();
    rmSync(shallow.root, { recursive: true });
    await runGit(
      tmpdir(),
      'clone',
      '-q',
      '--depth',
      '1',
      `file://${repository.root}`,
      shallow.root,
    );
    expect(await shallow.find()).toEqual({
      problems: [],
      unread: expect.stringContaining('dangkal') as string,
    });
    const outside = new Repository();
    outside.write({});
    expect((await outside.find()).unread).toContain('tidak berada di repositori git');
  });
});

describe('A release that is not out yet, in a real repository', () => {
  it('changes as it likes until its embargo ends or its draft is switched off', async () => {
    const repository = new Repository();
    await repository.git('2026-11-01T00:00:00Z', 'init', '-q', '-b', 'main');
    const embargoUntil = '2026-11-10T08:00:00+08:00';
    await repository.publish({ embargoUntil }, '2026-11-01T01:00:00Z');
    await repository.publish({ embargoUntil, title: 'Kedua' }, '2026-11-09T01:00:00Z');
    expect(await repository.list()).toEqual([]);
    await repository.publish({ embargoUntil, title: 'Ketiga' }, '2026-11-10T01:00:00Z');
    expect(await repository.list()).toEqual([['releases/pasar.id.md', 'title', 'Kedua', 'Ketiga']]);
    const other = new Repository();
    await other.git('2026-11-01T00:00:00Z', 'init', '-q', '-b', 'main');
    await other.publish({ draft: true }, '2026-11-01T01:00:00Z');
    await other.publish({ title: 'Kedua' }, '2026-11-02T01:00:00Z');
    expect(await other.list()).toEqual([]);
  });
});

describe('Ten thousand releases', () => {
  it('are checked against their history in less time than reading them takes', async () => {
    const repository = new Repository();
    await repository.git('2026-11-01T00:00:00Z', 'init', '-q', '-b', 'main');
    for (let seed = 0; seed < 10_000; seed++) repository.write({}, `kabar-${seed}.id.md`);
    await repository.commit('2026-11-01T01:00:00Z');
    repository.write({ title: 'Lain' }, 'kabar-77.id.md');
    repository.remove('kabar-78.id.md');
    const begun = performance.now();
    const { files } = await readEntryFiles(repository.folder);
    const { entries } = validateFiles(files);
    const read = performance.now();
    const { problems } = await findUntoldChanges(repository.folder, entries.releases, {
      now: NOW,
    });
    expect(problems.map(({ file }) => file)).toEqual([
      'releases/kabar-77.id.md',
      'releases/kabar-78.id.md',
    ]);
    // Less than reading them takes: one look at the history, not one a file.
    expect((performance.now() - read) / (read - begun)).toBeLessThan(1);
  });
});
