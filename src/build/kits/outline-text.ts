import { measureText, renderText, type TextStyle } from '../cards/type.ts';

const TEXT = /<text ([^>]*)>([^<]*)<\/text>/g;
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/g;

/** How much of its width a line lies to the left of its point. */
const SHARES: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&amp;': '&',
};

/** Turns the words of a drawing (`renderWords`) into outlines: it looks the same on a machine without fonts. */
export function outlineText(svg: string): string {
  return svg.replace(TEXT, (_, attributes: string, xml: string) => {
    const said = Object.fromEntries(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, value]),
    );
    const face = said['font-weight'] ? 'strong' : 'text';
    const style: TextStyle = { face, size: Number(said['font-size']) };
    const text = xml.replace(/&[a-z#0-9]+;/g, (one) => ENTITIES[one] ?? one);
    const shift = measureText(text, style) * (SHARES[said['text-anchor'] ?? 'start'] ?? 0);
    const ink = said['fill'] ?? '';
    const drawn = renderText(text, Number(said['x']) - shift, Number(said['y']), style, ink);
    const { stroke, 'stroke-width': width } = said;
    if (!stroke) return drawn;
    const edge = `<path stroke="${stroke}" stroke-width="${width}" stroke-linejoin="round"`;
    return drawn.replace('<path', edge) + drawn;
  });
}
