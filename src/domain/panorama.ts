/**
 * The landscape behind the columns of the home page: 1200 × 400, three bays of 400. A region may
 * bring its own SVG; because an upload is not to be trusted, it is written anew from the shapes
 * and attributes below, and everything else stays behind.
 */

const SHAPES = new Set(['g', 'path', 'circle', 'ellipse', 'rect', 'polygon', 'polyline', 'line']);

const ATTRIBUTES = new Set(
  (
    'd points x y x1 x2 y1 y2 cx cy r rx ry width height transform opacity fill fill-rule ' +
    'fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-dasharray stroke-opacity'
  ).split(' '),
);

/** Numbers, path letters, colours and the scene's own variables: no url(), no script, no entity. */
const VALUE = /^[\w\s#.,%()+-]*$/;
const FORBIDDEN = /url|expression|script|@import/i;

/** What a panorama must say of itself; another size would not meet the columns. */
const VIEW_BOX = /^\s*0\s+0\s+1200\s+400\s*$/;

export const MAX_PANORAMA_BYTES = 24 * 1024;

export type PanoramaFault = 'too-big' | 'not-an-svg' | 'wrong-view-box' | 'no-shapes';

export type ParsedPanorama = { ok: true; markup: string } | { ok: false; reason: PanoramaFault };

/** Turns an SVG file into the safe inner markup of a `<symbol viewBox="0 0 1200 400">`. */
export function parsePanorama(svg: string): ParsedPanorama {
  if (svg.length > MAX_PANORAMA_BYTES) return { ok: false, reason: 'too-big' };
  const root = /<svg\b([^>]*)>([\s\S]*)<\/svg>/i.exec(svg);
  if (!root) return { ok: false, reason: 'not-an-svg' };
  const viewBox = /\bviewBox\s*=\s*["']([^"']*)["']/.exec(root[1] ?? '')?.[1];
  if (!viewBox || !VIEW_BOX.test(viewBox)) return { ok: false, reason: 'wrong-view-box' };
  const markup = rewrite(root[2] ?? '');
  return /<[^g/]/.test(markup) ? { ok: true, markup } : { ok: false, reason: 'no-shapes' };
}

function rewrite(content: string): string {
  let markup = '';
  let open = 0;
  for (const tag of withoutHidden(content).matchAll(/<(\/?)([a-z]+)((?:\s[^<>]*?)?)(\/?)>/gi)) {
    const [, close, name = '', attributes = '', empty] = tag;
    if (!SHAPES.has(name)) continue;
    const isGroup = name === 'g';
    if (close) {
      if (isGroup && open > 0) {
        markup += '</g>';
        open--;
      }
      continue;
    }
    markup += `<${name}${toAttributes(attributes)}${isGroup && !empty ? '' : '/'}>`;
    if (isGroup && !empty) open++;
  }
  return markup + '</g>'.repeat(open);
}

/** Comments, and elements whose content is not drawn. */
function withoutHidden(content: string): string {
  return content
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(style|script|defs|foreignObject|text|title|desc|metadata)\b[\s\S]*?<\/\1>/gi, '');
}

function toAttributes(source: string): string {
  return [...source.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
    .map(([, name = '', double, single]) => ({ name, value: double ?? single ?? '' }))
    .filter(
      ({ name, value }) => ATTRIBUTES.has(name) && VALUE.test(value) && !FORBIDDEN.test(value),
    )
    .map(({ name, value }) => ` ${name}="${value}"`)
    .join('');
}
