import { CORE, parseMarks } from '../../domain/offline/marks.ts';
import { listNeeds } from '../../domain/offline/needs.ts';
import { readPages } from '../output/list-pages.ts';
import { expandFiles } from './page-needs.ts';

/** Files that every visit may need and no page names. */
const ALWAYS = ['favicon.svg', 'favicon-32.png', 'manifest.webmanifest', 'peringatan.json'];

/** The chunk that draws PMTiles (src/islands/map/vector-tiles.ts), and its name in scripts that import it. */
const VECTOR_TILES = /^_berkas\/vector-tiles\./;

/**
 * The files that are stored at the first visit: marked pages with what they need. What draws vector tiles is among
 * them only where the region has a file of such tiles.
 */
export async function listCore(
  outDir: string,
  base: string,
  { hasVectorTiles = false } = {},
): Promise<readonly string[]> {
  const core = new Set(ALWAYS);
  for await (const { file, html } of readPages(outDir)) {
    const marks = parseMarks(html);
    if (!marks.includes(CORE.page)) continue;
    const { files, pictures } = listNeeds(html, base);
    core.add(file);
    for (const one of files) core.add(one);
    if (marks.includes(CORE.pictures)) for (const one of pictures) core.add(one);
  }
  const isWanted = (file: string) => hasVectorTiles || !VECTOR_TILES.test(file);
  return [...(await expandFiles(outDir, core, isWanted))].sort();
}
