import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './sites.ts';

/** False on a machine without xmllint; what is not tested there is said. */
export const hasXmllint = !spawnSync('xmllint', ['--version']).error;
if (!hasXmllint)
  process.stderr.write(
    'Not tested: XML against its schemas. It needs: apt-get install libxml2-utils\n',
  );

/** Validates files, or the text where none is named, against a schema (XSD or RELAX NG) of `tests/schemas/`, without a network. */
export function validateXml(schema: string, files: readonly string[], text = '') {
  const path = join(projectRoot, 'tests', 'schemas', schema);
  const names = files.length > 0 ? files : ['-'];
  const { status, stderr } = spawnSync(
    'xmllint',
    ['--nonet', '--noout', schema.endsWith('.rng') ? '--relaxng' : '--schema', path, ...names],
    { encoding: 'utf8', input: text },
  );
  return {
    status,
    faults: stderr.split('\n').filter((line) => line && !line.endsWith(' validates')),
  };
}
