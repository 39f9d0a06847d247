import { planMapScene, type Scene } from '../geo/scene.ts';
import type { SceneLabel } from '../geo/scene-labels.ts';
import type { RegionMap } from '../geo/types.ts';
import { escapeXml } from '../text/xml.ts';
import { renderWords } from './drawn-words.ts';

/** Inks of the printed map: the light colours of the site, which a file cannot take from a page. */
const INK = { outside: '#dbe7e3', land: '#ffffff', line: '#5d7771', name: '#0c2a25' };

const SIZES: Readonly<Record<SceneLabel['kind'], number>> = {
  district: 13,
  neighbour: 13,
  village: 12,
};

/** The outlines of all kecamatan with their names, as an SVG file of its own. */
export function renderRegionMap(map: RegionMap, title: string, credit: string): string {
  const scene = planMapScene({ map });
  const { width, height } = scene.box;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(credit)}</desc>`,
    `<path fill="${INK.outside}" d="M0 0H${width}V${height}H0Z"/>`,
    `<path fill="${INK.land}" stroke="${INK.line}" stroke-width="1.5" d="${scene.land}"/>`,
    `<path fill="none" stroke="${INK.line}" d="${scene.borders}"/>`,
    ...scene.labels.map((label) => renderLabel(label, scene)),
    '</svg>\n',
  ].join('');
}

function renderLabel({ kind, text, x, y }: SceneLabel, { box }: Scene): string {
  const isFaint = kind === 'neighbour';
  const [left, top] = [(x / 100) * box.width, (y / 100) * box.height + 5];
  return renderWords({
    text: isFaint ? text.toUpperCase() : text,
    x: left,
    y: top,
    size: SIZES[kind],
    ink: isFaint ? INK.line : INK.name,
    anchor: 'middle',
  });
}
