import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { toDefinition, toEntrySchema } from '../../src/model/index.ts';
import { projectRoot } from '../support/sites.ts';

it('the alert that the guide for editors tells to paste on a phone is a valid one, and short', () => {
  const guide = readFileSync(join(projectRoot, 'docs/panduan-editor.md'), 'utf8');
  const part = guide.slice(guide.indexOf('### Menulis peringatan dari ponsel'));
  const template = /```\n---\n(.*?)---\n```/s.exec(part)?.[1] ?? '';
  expect(template.split('\n').length).toBeLessThan(15);
  const { error, data } = toEntrySchema(toDefinition('alerts')).safeParse(load(template));
  expect(error?.issues).toBeUndefined();
  expect(data).toMatchObject({ level: 'caution', districts: ['99.01.02'] });
});
