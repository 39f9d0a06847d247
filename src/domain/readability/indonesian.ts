/**
 * How easily an Indonesian text is read: Flesch's reading ease (R. Flesch, "A new readability yardstick", Journal of
 * Applied Psychology 32, 1948) with the syllables taken 0.6 times, as Harjasujana and Mulyati ("Membaca 2", 1997) do for
 * Fry's graph, because Indonesian words have about ten syllables where English ones have six. A guide, not a judgement.
 */

/** A sentence with its length. */
export interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
}

/** What was counted in a text. */
export interface Readability {
  /** 100: very easy, 60: plain, 30: hard. */
  readonly ease: number;
  readonly wordsPerSentence: number;
  readonly hardest: Sentence;
}

const SYLLABLE_FACTOR = 0.6;
const VOWELS = /[aiueoé]/gi;
/** At the end of a word two vowels are one syllable: sungai, pulau, amboi. */
const DIPHTHONG_END = /(?:ai|au|oi)$/i;

/** Syllables of a word; an acronym is read letter by letter, a number as two. */
export function countSyllables(word: string): number {
  if (/^\d/.test(word)) return 2;
  if (/^[A-Z0-9]{2,}$/.test(word)) return word.length;
  const vowels = word.match(VOWELS)?.length ?? 0;
  return Math.max(1, DIPHTHONG_END.test(word) ? vowels - 1 : vowels);
}

const toWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}.,:/-]*/gu) ?? [];

/** Sentences of a text; a line break ends one too, a dot inside a number or an abbreviation does not. */
export function splitSentences(text: string): Sentence[] {
  return text
    .split(/(?<=[.!?])(?<!\b(?:No|jo|dll|Jl|hlm|tgl)\.)["')]*\s+(?=[\p{Lu}\p{N}"'(])|\n+/u)
    .map((one) => one.trim())
    .map((one) => {
      const words = toWords(one);
      const syllables = words.reduce(
        (sum, word) => sum + countSyllables(word.replace(/\W+$/, '')),
        0,
      );
      return { text: one, words: words.length, syllables };
    })
    .filter(({ words }) => words > 0);
}

function toEase(words: number, sentences: number, syllables: number): number {
  return 206.835 - (1.015 * words) / sentences - (84.6 * SYLLABLE_FACTOR * syllables) / words;
}

const easeOf = ({ words, syllables }: Sentence) => toEase(words, 1, syllables);

/** Measures sentences together; undefined where there are none. */
export function measureReadability(sentences: readonly Sentence[]): Readability | undefined {
  const words = sentences.reduce((sum, one) => sum + one.words, 0);
  const syllables = sentences.reduce((sum, one) => sum + one.syllables, 0);
  const [first, ...others] = sentences;
  if (!first) return undefined;
  return {
    ease: Math.round(toEase(words, sentences.length, syllables)),
    wordsPerSentence: Math.round((10 * words) / sentences.length) / 10,
    hardest: others.reduce((worst, one) => (easeOf(one) < easeOf(worst) ? one : worst), first),
  };
}
