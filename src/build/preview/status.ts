import { formatProblem, type Problem } from '../../domain/content/problem.ts';
import type { EditorStatus } from '../editor/session.ts';
import type { BuildStatus } from './site-builder.ts';

/** Work that arrived from the editor, and the page that shows it. */
export interface Publication {
  commit: string;
  /** When it arrived in the checkout, ISO 8601. */
  at: string;
  url: string;
  /** The files that it changed, from the content folder. */
  files: readonly string[];
  /** Whether the site has the page; one of a draft, or of a release that is not out yet, it has not. */
  isShown?: boolean;
}

/** What the status page says, for the bar in the editor and for programs. */
export interface Status {
  /**
   * `set-aside`: the site is built, and something of the content is not in it because of a fault; `withheld`: what was
   * published last is not in it because it says so itself.
   */
  state: 'building' | 'ready' | 'failed' | 'blocked' | 'set-aside' | 'withheld';
  message: string;
  since: string;
  commit?: string | undefined;
  /** The page of the last publication; absent while that entry is not shown. */
  url?: string | undefined;
  files: readonly string[];
  site: BuildStatus;
  editor: EditorStatus;
}

const messages = {
  building: 'Sedang membangun situs…',
  failed: 'Situs gagal dibangun; yang lama tetap tayang. Sebabnya ada di terminal.',
  published: 'Sudah tayang.',
  ready: 'Situs siap.',
};

/** Said of what is well and not shown, when the check does not know more. */
const unknownReason = 'kolom "Draf" menyala, atau waktu terbitnya belum tiba.';

const shownProblems = 3;

const headings = {
  entry: 'Tidak tayang: entri ini disisihkan sampai diperbaiki.',
  translation: 'Tidak tayang: terjemahan ini disisihkan sampai diperbaiki.',
  file: 'Tidak tayang: berkas ini tidak dipakai sampai diperbaiki.',
  nothing: 'Halaman tetap terbit, tetapi belum lengkap:',
};

/** The problems of the last publication first: they are what its editor waits for. */
function sortByPublication(problems: readonly Problem[], last?: Publication): Problem[] {
  const isOwn = ({ file }: Problem) => last?.files.includes(file) ?? false;
  return problems.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
}

/** Says what is not shown, why, and what to do; the first few problems in full. */
function formatSetAside(problems: readonly Problem[]): string {
  const shown = problems
    .slice(0, shownProblems)
    .map((problem) => `${headings[problem.setsAside]}\n${formatProblem(problem)}`);
  const rest = problems.length - shown.length;
  if (rest > 0) shown.push(`Dan ${rest} masalah lain. Jalankan npm run check untuk semuanya.`);
  return shown.join('\n');
}

function toState(site: BuildStatus, editor: EditorStatus, last?: Publication): Status['state'] {
  if (editor.state === 'blocked') return 'blocked';
  if (site.state !== 'ready') return site.state;
  if (site.setAside?.length) return 'set-aside';
  return last?.isShown === false ? 'withheld' : 'ready';
}

/** Why what was published last is well and not on the site; nothing when it is there, or has a fault. */
function formatWithheld({ waiting }: BuildStatus, last?: Publication): string {
  if (last?.isShown !== false) return '';
  const own = waiting?.find(({ file }) => last.files.includes(file));
  return `Sudah disimpan ke situs, tetapi tidak tampil: ${own?.reason ?? unknownReason}`;
}

/** Joins how the site and the editor stand into one answer; a blocked publication comes first. */
export function toStatus(site: BuildStatus, editor: EditorStatus, last?: Publication): Status {
  const state = toState(site, editor, last);
  const problems = site.state === 'ready' ? sortByPublication(site.setAside ?? [], last) : [];
  const isHidden = problems.some(
    ({ file, setsAside }) => setsAside === 'entry' && last?.files.includes(file),
  );
  const faults = formatSetAside(problems);
  const withheld = isHidden ? '' : formatWithheld(site, last);
  const spoken = {
    ...messages,
    ready: last ? messages.published : messages.ready,
    blocked: faults ? `${editor.message}\n${faults}` : editor.message,
    'set-aside': [withheld, faults].filter(Boolean).join('\n'),
    withheld,
  };
  return {
    state,
    message: spoken[state],
    since: site.since,
    commit: last?.commit,
    url: isHidden || last?.isShown === false ? undefined : last?.url,
    files: state === 'set-aside' ? [...new Set(problems.map(({ file }) => file))] : editor.files,
    site,
    editor,
  };
}
