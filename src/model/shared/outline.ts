import { toFault, toLeafSchema, type Field } from '../kit/index.ts';
import { isReadRing, parseRing } from './ring.ts';

/** The edge of an area, kept as the editor wrote it; `parseRing` reads its corners. */
export function outline({ label, hint }: { label: string; hint: string }): Field<string> {
  const read = (value: unknown) => {
    // Who writes the file by hand may have left the quotes around GeoJSON away.
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
    if (text.length > 60_000) return toFault('terlalu panjang', 'Sederhanakan garisnya.');
    const found = parseRing(text);
    return isReadRing(found) ? text : found;
  };
  return {
    label,
    hint,
    schema: toLeafSchema(read),
    widget: { widget: 'text' },
    json: { type: ['string', 'object'], title: label, description: hint },
    translated: false,
    required: true,
  };
}
