import type { Problem } from '../../domain/content/problem.ts';
import type { Entry } from '../../domain/content/types.ts';
import type { PublicTime } from '../../domain/press/public-time.ts';
import { readGitHistory } from './git-history.ts';
import { findSilentlyChanged } from './silent-changes.ts';
import { findVanished } from './vanished-releases.ts';

/** What the history of a repository says of the releases, or why it says nothing. */
export interface HistoryFindings {
  readonly problems: readonly Problem[];
  /** In the editor's words; absent when the history was read. */
  readonly unread?: string;
}

const UNREAD = {
  outside:
    'Perubahan siaran tidak diperiksa terhadap riwayat: folder isi tidak berada di repositori git.',
  shallow:
    'Perubahan siaran tidak diperiksa terhadap riwayat: salinan git ini dangkal. Jalankan git fetch --unshallow, ' +
    'atau di CI ambil seluruh riwayat (fetch-depth: 0).',
} as const;

/**
 * What was done to releases that are out and of which no correction tells, by the history of the repository and by what
 * is not committed yet: changed facts, files that are gone or renamed. At most five runs of git, however many releases.
 */
export async function findUntoldChanges(
  root: string,
  releases: readonly Entry<'releases'>[],
  time: PublicTime,
): Promise<HistoryFindings> {
  const history = await readGitHistory(root, 'releases', { isMainline: true });
  if (!history.ok) return { problems: [], unread: UNREAD[history.why] };
  const changed = await findSilentlyChanged(root, releases, history, time);
  const vanished = await findVanished(root, releases, history, time);
  return { problems: [...changed, ...vanished] };
}
