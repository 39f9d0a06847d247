import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toKeptKey } from '../../src/domain/offline/stores.ts';
import { projectRoot } from '../support/sites.ts';

it('what a device keeps has the base of its site in its key, so that two sites on one origin do not mix', () => {
  expect(toKeptKey('/hub/', 'papers services/akta-lahir')).toBe(
    'pendopo /hub/ papers services/akta-lahir',
  );
});

it('every key is made in one place', () => {
  const written = ['islands', 'device', 'layouts', 'components'].flatMap((folder) => {
    const root = join(projectRoot, 'src', folder);
    return readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|astro)$/.test(name))
      .filter((name) => {
        const text = readFileSync(join(root, name), 'utf8');
        return (
          /['"`]pendopo[ :.-]/.test(text) ||
          /(localStorage\.\w+Item|(keep|read)(Text|Json))\(\s*['"`]/.test(text)
        );
      });
  });
  expect(written).toEqual([]);
});
