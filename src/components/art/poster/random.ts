import type { Random } from './motif.ts';

/** A row of numbers between 0 and 1 that is the same on every machine for the same word. */
export function seedRandom(word: string): Random {
  let state = hash(word);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function hash(word: string): number {
  let value = 2166136261;
  for (const letter of word) value = Math.imul(value ^ letter.charCodeAt(0), 16777619);
  return value;
}
