import { formatValue, type Problem } from '../../domain/content/problem.ts';
import type { Entry } from '../../domain/content/types.ts';
import { toPath } from '../../domain/paths.ts';
import { toValues, type PublicTime, type WrittenText } from '../../domain/press/public-time.ts';
import { findSuccessor, selectLastRead, type Standing } from '../../domain/press/vanished.ts';
import { readBlobs } from '../editor/git.ts';
import { parseWritten } from './front-matter.ts';
import type { FileHistory, FileRemoval, FileVersion } from './git-history.ts';
import { listFiles } from './read-files.ts';

type Step = FileVersion | FileRemoval;

/** An address that no file has any more: every step of the files that had it, oldest first. */
interface Lost {
  readonly slug: string;
  readonly steps: readonly (Step & { readonly file: string })[];
}

function toSlug(file: string): string | undefined {
  return /(?:^|\/)([a-z0-9]+(?:-[a-z0-9]+)*)\.id\.md$/.exec(file)?.[1];
}

/** Oldest first; a move takes the old file away and then brings the new one. */
function compareSteps(a: Step, b: Step): number {
  return a.commit - b.commit || Number('blob' in a) - Number('blob' in b);
}

/** By addresses, not by files: a file that moves to another folder keeps its own. */
function selectLost({ files, removals }: FileHistory, present: readonly string[]): Lost[] {
  const kept = new Set(present.map(toSlug));
  const gone = [...files.keys()].filter((file) => !kept.has(toSlug(file)));
  return [...Map.groupBy(gone, toSlug)].flatMap(([slug, own]) => {
    const steps = own.flatMap((file) =>
      [...(files.get(file) ?? []), ...(removals.get(file) ?? [])].map((one) => ({ ...one, file })),
    );
    return slug ? { slug, steps: steps.sort(compareSteps) } : [];
  });
}

/** Texts with the time in which they stood; one that cannot be read stood on no page. */
function toStandings({ steps }: Lost, texts: ReadonlyMap<string, string>, now: Date): Standing[] {
  return steps.flatMap((step) => {
    const text = 'blob' in step ? parseWritten(texts.get(step.blob)) : undefined;
    const next = steps.find(({ commit }) => commit > step.commit);
    return text ? { text, until: next?.at ?? now.toISOString() } : [];
  });
}

function toWords(file: string, removal: FileRemoval | undefined, renamedTo: string | undefined) {
  const since = removal
    ? ` sejak ${removal.at.slice(0, 10)} (commit ${removal.id})`
    : ', belum di-commit';
  if (renamedTo)
    return {
      what: `nama siaran yang sudah terbit berubah menjadi ${renamedTo}${since}`,
      remedy: `Kembalikan nama semula: ${file.split('/').at(-1)}, begitu juga terjemahannya. Alamat tetap, juga bila judul berubah.`,
    };
  const from = removal ? `riwayat, dari sebelum commit ${removal.id}` : 'commit terakhir';
  return {
    what: `siaran yang sudah terbit hilang${since}`,
    remedy:
      `Kembalikan berkasnya dari ${from}. ` +
      'Siaran yang tidak berlaku lagi tidak dihapus: tambah Penarikan di "Perubahan".',
  };
}

function toProblem({ slug, steps }: Lost, text: WrittenText, renamedTo?: string): Problem[] {
  const last = steps.at(-1);
  if (!last) return [];
  const words = toWords(last.file, 'blob' in last ? undefined : last, renamedTo);
  return [
    {
      file: last.file,
      field: '',
      label: 'Berkas',
      what: `${words.what}; alamatnya, ${toPath('release', { slug }, 'id')}, menjadi 404`,
      value: formatValue(toValues(text.data)['title']),
      remedy: words.remedy,
      setsAside: 'nothing',
    },
  ];
}

/**
 * Releases that people could read and whose address no file has any more, deleted or renamed, committed or not. One run
 * of git when anything is gone. A release that has its older name back is well: the newer one was the mistake.
 */
export async function findVanished(
  root: string,
  releases: readonly Entry<'releases'>[],
  history: FileHistory,
  time: PublicTime,
): Promise<Problem[]> {
  const lost = selectLost(history, await listFiles(root, 'releases'));
  const blobs = lost.flatMap(({ steps }) =>
    steps.flatMap((one) => ('blob' in one ? one.blob : [])),
  );
  const texts = await readBlobs(root, [...new Set(blobs)]);
  return lost.flatMap((one) => {
    const text = selectLastRead(toStandings(one, texts, time.now), time);
    if (!text) return [];
    const begun = one.steps[0]?.commit ?? 0;
    const successor = findSuccessor(
      text,
      releases,
      (file) => (history.files.get(file)?.[0]?.commit ?? Infinity) < begun,
    );
    return successor?.isOlder ? [] : toProblem(one, text, successor?.file);
  });
}
