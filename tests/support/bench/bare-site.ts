import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../sites.ts';

const PAGE = `---
export function getStaticPaths() {
  return Array.from({ length: Number(process.env.PAGES) }, (_, index) => ({
    params: { slug: 'page-' + (index + 1) },
    props: { number: index + 1 },
  }));
}
const { number } = Astro.props;
const paragraphs = Array.from({ length: 5 }, (_, index) => 'Tempat rekaan nomor ' + (number + index) + ', dengan jalan setapak dan mata air.');
---
<!doctype html>
<html lang="id">
  <head><meta charset="utf-8" /><title>{number}</title></head>
  <body><h1>{number}</h1>{paragraphs.map((text) => <p>{text}</p>)}</body>
</html>
`;

/** Writes a bare Astro site of so many pages: the same number, a heading and five paragraphs each, nothing else. */
export async function writeBareSite(folder: string): Promise<void> {
  await mkdir(join(folder, 'src', 'pages'), { recursive: true });
  await writeFile(join(folder, 'src', 'pages', '[slug].astro'), PAGE);
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'astro.config.mjs'), 'export default {};\n');
  await symlink(join(projectRoot, 'node_modules'), join(folder, 'node_modules')).catch(() => {});
}
