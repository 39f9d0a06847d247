import type { Field, Fields } from '../../src/model/index.ts';
import { fillRecord } from './filled-entry.ts';

/** What an editor may type that holds the word: the first that the field takes is used. */
function toTexts(word: string): string[] {
  return [
    `Kata ${word} di sini`,
    word,
    `${word}; 12`,
    `${word}@instansi.example`,
    `https://contoh.example/${word}`,
    `${word}; 12\n${word} dua; 7,5; ${word} two`,
  ];
}

type ToSlug = (collection: string) => string;

function plantLeaf(field: Field, value: unknown, word: string): unknown {
  if (typeof value !== 'string') return value;
  const fits = (text: string) => {
    const result = field.schema.safeParse(text);
    return result.success && result.data === text;
  };
  return toTexts(word).find(fits) ?? value;
}

function plantField(field: Field, value: unknown, word: string, toSlug: ToSlug): unknown {
  const { to, item, fields } = field;
  if (to) return Array.isArray(value) ? [toSlug(to)] : toSlug(to);
  if (fields) return plantFields(fields, value as object, word, toSlug);
  if (item && Array.isArray(value)) return value.map((row) => plantField(item, row, word, toSlug));
  return plantLeaf(field, value, word);
}

function plantFields(fields: Fields, record: object, word: string, toSlug: ToSlug) {
  const all = Object.entries(record).map(([name, value]) => {
    const field = fields[name];
    return [name, field ? plantField(field, value, word, toSlug) : value];
  });
  return Object.fromEntries(all) as Record<string, unknown>;
}

/**
 * A record with something in every field of a definition, and the word wherever a field takes words. Fields that point
 * to other entries are given `toSlug` of their collection.
 */
export function plantWord(fields: Fields, word: string, toSlug: ToSlug): Record<string, unknown> {
  return plantFields(fields, fillRecord(fields), word, toSlug);
}
