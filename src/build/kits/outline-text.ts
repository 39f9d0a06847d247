import { measureText, renderText, type TextStyle } from '../cards/type.ts';

const TEXT =
  /<text x="([\d.]+)" y="([\d.]+)" font-size="(\d+)"[^>]*?text-anchor="middle" fill="([^"]+)">([^<]*)<\/text>/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&amp;': '&',
};

/** Turns the words of a drawing into outlines: it looks the same on a machine without fonts. */
export function outlineText(svg: string): string {
  return svg.replace(TEXT, (_, x: string, y: string, size: string, ink: string, xml: string) => {
    const style: TextStyle = { face: 'text', size: Number(size) };
    const text = xml.replace(/&[a-z#0-9]+;/g, (one) => ENTITIES[one] ?? one);
    return renderText(text, Number(x) - measureText(text, style) / 2, Number(y), style, ink);
  });
}
