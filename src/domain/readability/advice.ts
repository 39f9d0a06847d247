/** Advice on entries that are hard to read, for the content check. Never a problem: nothing is set aside for it. */
import { collectionNames } from '../../model/index.ts';
import type { EntriesByCollection, Entry } from '../content/types.ts';
import { measureReadability, splitSentences } from './indonesian.ts';

/** What makes an entry hard to read. */
export interface ReadingAdvice {
  readonly file: string;
  readonly ease: number;
  readonly wordsPerSentence: number;
  /** The sentence to begin with. */
  readonly sentence: string;
  readonly words: number;
}

/** Below this a text is harder than a person of twelve reads with ease. */
const PLAIN_EASE = 60;
/** The ease of fewer words says nothing: a name or two decide it. */
const SAMPLE_WORDS = 25;
const LONG_SENTENCE = 24;
/** Names, labels and short notes are no sentences. */
const FEWEST_WORDS = 5;
/** Texts that are quoted, or not read as text. */
const NOT_READ = new Set([
  'sources',
  'freshness',
  'links',
  'legalBasis',
  'reported',
  'spellings',
  'full',
]);

/** Indonesian texts of the fields: of pairs the Indonesian half, and what is translated as a whole. */
function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(listTexts);
  if (typeof value !== 'object' || value === null) return [];
  const { id } = value as { id?: unknown };
  if (typeof id === 'string') return [id];
  return Object.entries(value).flatMap(([key, one]) => (NOT_READ.has(key) ? [] : listTexts(one)));
}

/** Running text of Markdown: without headings, marks, addresses and blocks. */
function toPlainText(body: string): string {
  return body
    .replace(/^(#|:::|::|\|).*$/gm, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`>]/g, '')
    .replace(/([^\n])\n(?!\n|\s*[-\d])/g, '$1 ');
}

function toAdvice({ file, data, body }: Entry): ReadingAdvice[] {
  // What is in an excluded record is for nobody, not even for the log of a check.
  if ('class' in data && data.class === 'excluded') return [];
  const texts = [...listTexts(data), toPlainText(body)];
  const sentences = texts
    .filter((text) => /\s/.test(text) && !/^https?:/.test(text))
    .flatMap(splitSentences)
    .filter(({ words }) => words >= FEWEST_WORDS);
  const measured = measureReadability(sentences);
  if (!measured) return [];
  const longest = sentences.reduce((most, one) => (one.words > most.words ? one : most));
  const total = sentences.reduce((sum, one) => sum + one.words, 0);
  const isPlain = measured.ease >= PLAIN_EASE || total < SAMPLE_WORDS;
  if (isPlain && longest.words <= LONG_SENTENCE) return [];
  const worst = longest.words > LONG_SENTENCE ? longest : measured.hardest;
  const { ease, wordsPerSentence } = measured;
  return [{ file, ease, wordsPerSentence, sentence: worst.text, words: worst.words }];
}

/** Advice on every entry that is hard to read, the hardest first. */
export function adviseReading(entries: EntriesByCollection): ReadingAdvice[] {
  return collectionNames
    .flatMap((name) => (entries[name] as readonly Entry[]).flatMap(toAdvice))
    .sort((a, b) => a.ease - b.ease || a.file.localeCompare(b.file));
}

/** One piece of advice as lines for a terminal, in the editor's language. */
export function formatAdvice({
  file,
  ease,
  wordsPerSentence,
  sentence,
  words,
}: ReadingAdvice): string {
  const average = String(wordsPerSentence).replace('.', ',');
  return `${file}\n  Keterbacaan ${ease}, rata-rata ${average} kata per kalimat. Mulai dari kalimat ini (${words} kata):\n  "${sentence}"`;
}
