import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toTranslationFile } from '../../domain/content/body.ts';
import { formatValue, toLabel, type Problem } from '../../domain/content/problem.ts';
import type { Entry } from '../../domain/content/types.ts';
import { isPublished } from '../../domain/hub/published.ts';
import type { PublicTime, WrittenText } from '../../domain/press/public-time.ts';
import {
  findSilentChanges,
  type ReleaseVersion,
  type SilentChange,
} from '../../domain/press/silent-changes.ts';
import { toDefinition } from '../../model/index.ts';
import { readBlobs, tryGit } from '../editor/git.ts';
import { parseWritten } from './front-matter.ts';
import type { FileHistory } from './git-history.ts';

type Release = Entry<'releases'>;
type Files = FileHistory['files'];

/** Files of the folder that differ from the last commit, from one run of git. */
async function listTouched(root: string): Promise<ReadonlySet<string>> {
  const diff = await tryGit(
    root,
    'diff',
    '--name-only',
    '--relative',
    '-z',
    'HEAD',
    '--',
    'releases',
  );
  return new Set(diff.ok ? diff.out.split('\0').filter(Boolean) : []);
}

/** Both files of a release, commit by commit; a text that cannot be read leaves the one before it standing. */
function toVersions(
  { file }: Release,
  translationFile: string,
  files: Files,
  texts: ReadonlyMap<string, string>,
): ReleaseVersion[] {
  const rows = [file, translationFile].flatMap((name) =>
    (files.get(name) ?? []).map((version) => ({ ...version, isTranslation: name !== file })),
  );
  const versions: ReleaseVersion[] = [];
  let text: WrittenText | undefined;
  let translation: WrittenText | undefined;
  const commits = Map.groupBy(
    rows.sort((a, b) => a.commit - b.commit),
    ({ commit }) => commit,
  );
  for (const changes of commits.values()) {
    for (const { blob, isTranslation } of changes) {
      const written = parseWritten(texts.get(blob));
      if (isTranslation) translation = written ?? translation;
      else text = written ?? text;
    }
    const at = changes[0]?.at ?? '';
    if (text) versions.push({ at, text, translation });
  }
  return versions;
}

async function readNow(root: string, file: string): Promise<WrittenText | undefined> {
  return parseWritten(await readFile(join(root, file), 'utf8').catch(() => undefined));
}

function toProblem(entry: Release, { isTranslation, field, before, now }: SilentChange): Problem {
  const { fields } = toDefinition('releases');
  return {
    file: isTranslation ? toTranslationFile(entry, 'en') : entry.file,
    field,
    label: field === 'body' ? 'Isi' : toLabel(fields, field.split('.')),
    what: `berubah setelah siaran terbit, tanpa catatan; semula: ${formatValue(before)}`,
    value: formatValue(now),
    remedy:
      'Tambah baris di "Perubahan": jenis, waktu, sebab, dan apa yang semula tertulis. Atau kembalikan tulisannya.',
    setsAside: 'nothing',
  };
}

/**
 * Headlines, dates, numbers and quotes of releases that changed after they went out and of which no correction tells,
 * by the history of the repository and by what is not committed yet. Two runs of git, however many releases.
 */
export async function findSilentlyChanged(
  root: string,
  releases: readonly Release[],
  { files }: FileHistory,
  time: PublicTime,
): Promise<Problem[]> {
  const { now } = time;
  const touched = await listTouched(root);
  const named = releases.map((entry) => ({ entry, english: toTranslationFile(entry, 'en') }));
  const changed = named.filter(({ entry, english }) => {
    const isChanged = (file: string) => (files.get(file)?.length ?? 0) > 1 || touched.has(file);
    return isPublished(entry, now) && (isChanged(entry.file) || isChanged(english));
  });
  const blobs = changed.flatMap(({ entry, english }) =>
    [entry.file, english].flatMap((file) => (files.get(file) ?? []).map(({ blob }) => blob)),
  );
  const texts = await readBlobs(root, [...new Set(blobs)]);
  const problems = await Promise.all(
    changed.map(async ({ entry, english }) => {
      const versions = toVersions(entry, english, files, texts);
      const text = await readNow(root, entry.file);
      if (text && (touched.has(entry.file) || touched.has(english)))
        versions.push({ at: now.toISOString(), text, translation: await readNow(root, english) });
      return findSilentChanges(versions, time).map((change) => toProblem(entry, change));
    }),
  );
  return problems.flat();
}
