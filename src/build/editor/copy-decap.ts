import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { mendDecap } from './mend-decap.ts';

const require = createRequire(import.meta.url);

/** Decap's program, the parts it loads on demand, and its picture codecs; not its second name `cms.js`, nor maps. */
const wanted = /^((\d+\.)?decap-cms\.js|.+\.wasm)$/;

/** Copies the editor's program from its package next to the editor's page. Returns the names of the files. */
export async function copyDecap(outFolder: string): Promise<string[]> {
  const from = dirname(require.resolve('decap-cms/dist/decap-cms.js'));
  const to = join(outFolder, 'admin');
  const names = (await readdir(from)).filter((name) => wanted.test(name));
  if (!names.includes('decap-cms.js'))
    throw new Error(`${from} has no decap-cms.js. Run "npm ci" to install the editor again.`);
  await mkdir(to, { recursive: true });
  await Promise.all(names.map((name) => copyFile(join(from, name), join(to, name))));
  const program = await readFile(join(from, 'decap-cms.js'), 'utf8');
  await writeFile(join(to, 'decap-cms.js'), mendDecap(program));
  return names;
}
