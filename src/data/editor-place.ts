import type { Settings } from '../model/index.ts';

/** What of the editor depends on where this build will stand. */
export interface EditorSurroundings {
  /** The backend of this build: what the settings say, or local git behind `npm start`. */
  editor: Settings['editor'];
  /** The content folder, from the top of its repository. */
  contentPath: string;
}

/**
 * Reads where the editor of this build works. `npm start` sets `PENDOPO_EDITOR=local`; `PENDOPO_EDITOR_ROOT` names
 * the content folder in a repository that is laid out in another way.
 */
export function readEditorPlace(
  editor: Settings['editor'],
  env: Record<string, string | undefined> = process.env,
): EditorSurroundings {
  const isLocal = env['PENDOPO_EDITOR'] === 'local';
  return {
    editor: isLocal ? { ...editor, backend: 'local' } : editor,
    contentPath: env['PENDOPO_EDITOR_ROOT'] || 'content',
  };
}
