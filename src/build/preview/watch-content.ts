import { watch } from 'node:fs';

/** Files that git, editors and systems leave beside the content for a moment. */
const passing = /(^|[\\/])(\.git|\.pendopo|\.DS_Store|4913)([\\/]|$)|~$|\.sw[a-z]$|\.tmp$|\.lock$/;

/** Calls back when a file of the content folder changes; hands back what ends the watch. */
export function watchContent(folder: string, onChange: () => void): () => void {
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (!name || !passing.test(name)) onChange();
  });
  watcher.on('error', () => undefined);
  return () => watcher.close();
}
