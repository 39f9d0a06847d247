import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readEntryFiles } from '../../src/build/content/read-files.ts';
import { findUntoldChanges } from '../../src/build/content/release-history.ts';
import { runGit } from '../../src/build/editor/git.ts';
import { validateFiles } from '../../src/domain/content/validate.ts';

const places: string[] = [];
afterAll(() => {
  for (const one of places) rmSync(one, { recursive: true, force: true });
});

export const NOW = new Date('2026-11-24T20:00:00Z');

interface Written {
  title?: string;
  number?: string;
  publishedAt?: string;
  embargoUntil?: string;
  expiresAt?: string;
  draft?: boolean;
  summary?: string;
  quote?: string;
  corrections?: string[];
  body?: string;
}

function toText(one: Written): string {
  const { title = 'Pasar Rekaan buka', number = '1/2026', body = 'Ada 42 pedagang.' } = one;
  const { publishedAt = '2026-11-01T08:00:00+08:00', quote = 'Mari datang.' } = one;
  const rows = (one.corrections ?? []).map(
    (at) => `  - { kind: correction, at: ${at}, reason: { id: Salah. }, before: { id: Lama. } }\n`,
  );
  return `---
title: ${title}
summary: ${one.summary ?? 'Pasar buka.'}
kind: release
dateline: Kutarukma
number: ${number}
publishedAt: ${publishedAt}
${one.embargoUntil ? `embargoUntil: ${one.embargoUntil}\n` : ''}${one.expiresAt ? `expiresAt: ${one.expiresAt}\n` : ''}draft: ${one.draft ?? false}
contacts: [sari-pranawa]
quotes:
  - text: { id: ${quote} }
    speaker: sari-pranawa
${rows.length ? `corrections:\n${rows.join('')}` : ''}---
${body}
`;
}

/** A repository whose content folder lies below its top, with one release. */
export class Repository {
  readonly root = mkdtempSync(join(tmpdir(), 'pendopo-releases-'));
  readonly folder = join(this.root, 'isi');

  constructor() {
    places.push(this.root);
    mkdirSync(join(this.folder, 'releases'), { recursive: true });
  }

  async git(at: string, ...words: string[]) {
    const name = ['-c', 'user.name=Uji', '-c', 'user.email=uji@contoh.example'];
    process.env['GIT_COMMITTER_DATE'] = at;
    const done = runGit(this.root, ...name, ...words);
    delete process.env['GIT_COMMITTER_DATE'];
    await done;
  }

  write(one: Written, name = 'pasar.id.md', text = toText(one)) {
    writeFileSync(join(this.folder, 'releases', name), text);
  }

  remove(name = 'pasar.id.md') {
    rmSync(join(this.folder, 'releases', name));
  }

  rename(from: string, to: string) {
    renameSync(join(this.folder, 'releases', from), join(this.folder, 'releases', to));
  }

  async commit(at: string) {
    await this.git(at, 'add', '-A');
    await this.git(at, 'commit', '-q', '-m', 'Simpan');
  }

  async publish(one: Written, at: string) {
    this.write(one);
    await this.commit(at);
  }

  async find(folder = this.folder, openedAt?: string) {
    const { files } = await readEntryFiles(folder);
    const { entries } = validateFiles(files);
    return findUntoldChanges(folder, entries.releases, { now: NOW, openedAt });
  }

  async list() {
    const { problems } = await this.find();
    return problems.map(({ file, field, what, value }) => [
      file,
      field,
      what.split('semula: ')[1],
      value,
    ]);
  }
}
