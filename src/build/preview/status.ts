import type { EditorStatus } from '../editor/session.ts';
import type { BuildStatus } from './site-builder.ts';

/** Work that arrived from the editor, and the page that shows it. */
export interface Publication {
  commit: string;
  /** When it arrived in the checkout, ISO 8601. */
  at: string;
  url?: string | undefined;
}

/** What the status page says, for the bar in the editor and for programs. */
export interface Status {
  state: 'building' | 'ready' | 'failed' | 'blocked';
  message: string;
  since: string;
  commit?: string | undefined;
  url?: string | undefined;
  files: string[];
  site: BuildStatus;
  editor: EditorStatus;
}

const messages = {
  building: 'Sedang membangun situs…',
  failed: 'Situs gagal dibangun; yang lama tetap tayang. Sebabnya ada di terminal.',
  published: 'Sudah tayang.',
  ready: 'Situs siap.',
};

/** Joins how the site and the editor stand into one answer; a blocked publication comes first. */
export function toStatus(site: BuildStatus, editor: EditorStatus, last?: Publication): Status {
  const state = editor.state === 'blocked' ? 'blocked' : site.state;
  const done = last && site.state === 'ready' ? messages.published : messages.ready;
  const spoken = { ...messages, ready: done, blocked: editor.message };
  return {
    state,
    message: spoken[state],
    since: site.since,
    commit: last?.commit,
    url: last?.url,
    files: editor.files,
    site,
    editor,
  };
}
