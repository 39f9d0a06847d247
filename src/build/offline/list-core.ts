import { CORE, parseMarks } from '../../domain/offline/marks.ts';
import { listNeeds } from '../../domain/offline/needs.ts';
import { readPages } from '../output/list-pages.ts';
import { createExpander } from './page-needs.ts';

/** Files that every visit may need and no page names. */
const ALWAYS = ['favicon.svg', 'favicon-32.png', 'manifest.webmanifest', 'peringatan.json'];

/**
 * Chunks named "start" begin what a touch on some pages asks for: a calculator, a filter. They come with those pages,
 * and with packs; a first visit has no room for them.
 */
const LATER = /^_berkas\/start\./;

/** The files that are stored at the first visit: marked pages with what they need. */
export async function listCore(outDir: string, base: string): Promise<readonly string[]> {
  const core = new Set(ALWAYS);
  for await (const { file, html } of readPages(outDir)) {
    const marks = parseMarks(html);
    if (!marks.includes(CORE.page)) continue;
    const { files, pictures } = listNeeds(html, base);
    core.add(file);
    for (const one of files) core.add(one);
    if (marks.includes(CORE.pictures)) for (const one of pictures) core.add(one);
  }
  const expand = await createExpander(outDir, LATER);
  return [...(await expand(core))].sort();
}
