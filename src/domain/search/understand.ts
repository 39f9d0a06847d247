/** What a person may mean by a query: concepts, each with other words for it. Pure. */
import { suggestWords, type Suggestion, type Vocabulary } from './slips.ts';
import { isExact, toStem, toWords } from './words.ts';

/** The list that editors keep: words that mean the same, words that say nothing, words of an emergency. */
export interface Thesaurus {
  /** Groups of words or short phrases, in lower case. */
  readonly same: readonly (readonly string[])[];
  readonly ignored: readonly string[];
  readonly emergency: readonly string[];
}

/** The list as editors write it: one line per meaning, words between commas. */
export function toThesaurus(list: {
  readonly same: readonly string[];
  readonly ignored: readonly string[];
  readonly emergency: readonly string[];
}): Thesaurus {
  const toPhrase = (text: string) => toWords(text).join(' ');
  return {
    same: list.same.map((line) => line.split(',').map(toPhrase).filter(Boolean)),
    ignored: list.ignored.map(toPhrase),
    emergency: list.emergency.map(toPhrase),
  };
}

/** One way to say a concept; the weight is lower when it is not what was typed. */
export interface Wording {
  readonly text: string;
  readonly weight: number;
}

/** A part of the query with everything that it may be called. */
export interface Concept {
  /** As it was typed. */
  readonly typed: string;
  readonly wordings: readonly Wording[];
  /** Words that were taken for a typing slip of others. */
  readonly isCorrected: boolean;
}

/** A query understood. */
export interface Understood {
  readonly concepts: readonly Concept[];
  readonly isEmergency: boolean;
}

const NOTHING: Suggestion = { words: [], isUnfinished: false };
const WEIGHT = { typed: 1, same: 0.8, corrected: 0.85 } as const;

/** An index over the list, made once: from a phrase to the group that it is in. */
export interface PhraseBook {
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly longest: number;
  readonly ignored: ReadonlySet<string>;
  readonly emergency: ReadonlySet<string>;
}

/** Prepares the list for many queries. */
export function toPhraseBook({ same, ignored, emergency }: Thesaurus): PhraseBook {
  const groups = new Map<string, readonly string[]>();
  for (const group of same)
    for (const phrase of group) {
      const known = groups.get(phrase) ?? [];
      groups.set(phrase, [...new Set([...known, ...group])]);
    }
  const longest = Math.max(1, ...[...groups.keys()].map((phrase) => phrase.split(' ').length));
  return { groups, longest, ignored: new Set(ignored), emergency: new Set(emergency) };
}

/** Reads a query: the longest known phrases first, then single words; a slip gets the words that are near. */
export function understand(query: string, book: PhraseBook, vocabulary: Vocabulary): Understood {
  const words = toWords(query).flatMap((word) => splitUnknown(word, book));
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = findPhrase(words, at, book);
    const typed = phrase ?? words[at] ?? '';
    at += typed.split(' ').length;
    concepts.push(toConcept(typed, book, vocabulary));
  }
  const telling = concepts.filter(({ typed }) => !book.ignored.has(typed));
  const isEmergency = tellsOfEmergency(words, concepts, book);
  return { concepts: telling.length ? telling : concepts, isEmergency };
}

/** Enough letters of a word of the list to know what it will be. */
const TELLING_LETTERS = 5;

/** By a word or phrase of the list: as typed, mended, said otherwise, or not finished yet. */
function tellsOfEmergency(
  words: readonly string[],
  concepts: readonly Concept[],
  { emergency }: PhraseBook,
): boolean {
  const query = ` ${words.join(' ')} `;
  const meant = new Set(concepts.flatMap(({ wordings }) => wordings.map(({ text }) => text)));
  const last = words.at(-1) ?? '';
  return [...emergency].some(
    (phrase) =>
      query.includes(` ${phrase} `) ||
      meant.has(phrase) ||
      (last.length >= TELLING_LETTERS && phrase.startsWith(last)),
  );
}

/** `e-ktp` stays when it is known; `lereng-timur` becomes two words. */
function splitUnknown(word: string, { groups }: PhraseBook): string[] {
  if (groups.has(word) || isExact(word)) return [word];
  return word.split(/[./-]+/).filter(Boolean);
}

function findPhrase(
  words: readonly string[],
  at: number,
  { groups, longest }: PhraseBook,
): string | undefined {
  for (let length = Math.min(longest, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(' ');
    if (groups.has(phrase)) return phrase;
  }
  return undefined;
}

/** True when pages say every word of a phrase, in this form or another; short words and codes always pass. */
function isSpoken(phrase: string, { words, stems }: Vocabulary): boolean {
  return phrase
    .split(/[ ./-]/)
    .every(
      (word) => word.length < 4 || isExact(word) || words.has(word) || stems.has(toStem(word)),
    );
}

/** True when the index may know another form of a word: its stem begins a known one, or the reverse. */
function isLikeSpoken(typed: string, { stems }: Vocabulary): boolean {
  const stem = toStem(typed);
  return [...stems].some((known) => known.startsWith(stem) || stem.startsWith(known));
}

function toConcept(typed: string, book: PhraseBook, vocabulary: Vocabulary): Concept {
  const near = isExact(typed) || book.groups.has(typed) ? NOTHING : suggestWords(typed, vocabulary);
  const said = [...near.words, ...(near.isUnfinished || !near.words.length ? [typed] : [])];
  const toWeight = (word: string) => (word === typed ? WEIGHT.typed : WEIGHT.corrected);
  const wordings = new Map<string, number>();
  for (const word of said)
    for (const text of book.groups.get(word) ?? [])
      wordings.set(text, Math.max(wordings.get(text) ?? 0, WEIGHT.same * toWeight(word)));
  for (const word of said) wordings.set(word, toWeight(word));
  // What no page says would be taken by the index for the nearest word that one says.
  const spoken = [...wordings].filter(([text]) => isSpoken(text, vocabulary));
  if (near.isUnfinished || (!spoken.length && isLikeSpoken(typed, vocabulary)))
    spoken.push([typed, WEIGHT.typed]);
  return {
    typed,
    wordings: spoken.map(([text, value]) => ({ text, weight: value })),
    isCorrected: near.words.length > 0,
  };
}

/** Words that were taken for others, because no page has them as they were typed. */
export function selectReplaced({ concepts }: Understood): { typed: string; meant: string }[] {
  return concepts.flatMap(({ typed, wordings }) => {
    if (wordings.some(({ text }) => text === typed)) return [];
    const [best] = [...wordings].sort((a, b) => b.weight - a.weight);
    return best ? [{ typed, meant: best.text }] : [];
  });
}
