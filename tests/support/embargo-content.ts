import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './sites.ts';

/** A copy of the fictional region in a folder of its own, to write into. */
export function copyRegion(): {
  root: string;
  write: (file: string, content: string | Uint8Array) => void;
  remove: () => void;
} {
  const root = mkdtempSync(join(tmpdir(), 'pendopo-embargo-'));
  cpSync(join(projectRoot, 'tests', 'region', 'content'), root, { recursive: true });
  return {
    root,
    write: (file, content) => writeFileSync(join(root, file), content),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
