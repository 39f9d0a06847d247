import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the lock file names the packages of every platform, so that npm ci accepts it', () => {
  const script = join(import.meta.dirname, '../../scripts/complete-lock.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  expect(stdout).toContain('0 platform packages');
  expect(status).toBe(0);
});
