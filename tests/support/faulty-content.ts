import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBigGpx } from './big-gpx.ts';
import { projectRoot } from './sites.ts';

const MEGABYTE = 1024 * 1024;
const NO_MAP = '\ndetailLayer:\n  kind: pmtiles\n  url: tiada.pmtiles\n  attribution: Uji\n';
const JPEG_START = [0xff, 0xd8, 0xff, 0xe0];

/** A copy of the fictional region, with the seeded faults laid over it, a guide without one component of its standard, a panorama and a map that are not there, a picture of 60 MB and a track of 50 MB. */
export function makeFaultyContent(): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'pendopo-faults-'));
  cpSync(join(projectRoot, 'tests', 'region', 'content'), root, { recursive: true });
  cpSync(join(projectRoot, 'tests', 'faults', 'overlay'), root, { recursive: true });
  const region = join(root, 'settings', 'region.yml');
  const settings = readFileSync(region, 'utf8')
    .replace(/^panorama: .*/m, 'panorama: tiada.svg')
    .replace(/^detailLayer:(\n +.*)*\n/m, '');
  writeFileSync(region, `${settings}${NO_MAP}`);
  const guide = join(root, 'services', 'izin-warung.id.md');
  writeFileSync(guide, readFileSync(guide, 'utf8').replace(/^product: .*\n/m, ''));
  const picture = Buffer.alloc(60 * MEGABYTE);
  picture.set(JPEG_START);
  writeFileSync(join(root, 'media', 'raksasa.jpg'), picture);
  writeBigGpx(join(root, 'media', 'raksasa.gpx'), 50);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
