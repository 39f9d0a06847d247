/** Puts what the index found for each concept into one order. Pure. */
import type { Concept } from './understand.ts';
import { toStem, toWords } from './words.ts';

/** What a page is, as far as its place among the results depends on it. */
export interface PageFacts {
  readonly words: TitleWords;
  /** Name of its route: `service`. */
  readonly route: string;
}

/** Pages that have a wording, with the score of the index (BM25). */
export type Hits = readonly { readonly id: string; readonly score: number }[];

/** What was found for one concept, by wording. */
export interface ConceptHits {
  readonly concept: Concept;
  readonly hits: ReadonlyMap<string, Hits>;
}

/** A page in its place. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
}

/**
 * What a page is worth by its kind: a village names all services of its people, a letter and the glossary name what a guide
 * is about, and they are seldom what was meant.
 */
const KIND_WEIGHTS: Readonly<Record<string, number>> = {
  service: 1.15,
  lifeEvent: 1.1,
  emergency: 1.1,
  destination: 1.1,
  letter: 0.8,
  glossary: 0.6,
  village: 0.6,
};

/** A page with less than this share of the best score is not worth showing. */
const LEAST_SHARE = 0.04;

/** How many times the best page of an emergency stands above all. */
const EMERGENCY = 2;

const COVERAGE_POWER = 2;
const TITLE_BONUS = 0.8;
const WHOLE_TITLE_BONUS = 0.6;

function toRarity(found: number, pages: number): number {
  return Math.log(1 + (pages - found + 0.5) / (found + 0.5));
}

/** The best score of each page over all wordings of a concept. */
function toBest({ concept, hits }: ConceptHits): Map<string, number> {
  const best = new Map<string, number>();
  for (const { text, weight } of concept.wordings)
    for (const { id, score } of hits.get(text) ?? [])
      best.set(id, Math.max(best.get(id) ?? 0, score * weight));
  return best;
}

/** The words of a title, prepared once for many queries. */
export interface TitleWords {
  readonly stems: ReadonlySet<string>;
  readonly count: number;
}

/** Prepares a title. */
export function toTitleWords(title: string): TitleWords {
  const words = toWords(title);
  return { stems: new Set(words.map(toStem)), count: Math.max(1, words.length) };
}

interface Part {
  readonly best: ReadonlyMap<string, number>;
  readonly rarity: number;
  readonly wordings: readonly { readonly stems: readonly string[]; readonly weight: number }[];
}

function toPart(one: ConceptHits, pages: number): Part {
  const best = toBest(one);
  const wordings = one.concept.wordings.map(({ text, weight }) => ({
    stems: toWords(text).map(toStem),
    weight,
  }));
  return { best, rarity: toRarity(best.size, pages), wordings };
}

/** The weight of the best wording that stands in a title whole; 0 when none does. */
function toTitleWeight({ wordings }: Part, { stems }: TitleWords): number {
  let most = 0;
  for (const one of wordings)
    if (one.weight > most && one.stems.every((stem) => stems.has(stem))) most = one.weight;
  return most;
}

function toScore(id: string, page: PageFacts | undefined, parts: readonly Part[], all: number) {
  let [sum, covered, titled, named] = [0, 0, 0, 0];
  for (const part of parts) {
    const score = part.best.get(id);
    if (score === undefined) continue;
    const weight = page ? toTitleWeight(part, page.words) : 0;
    sum += score;
    covered += part.rarity;
    titled += weight * part.rarity;
    named += weight;
  }
  const share = titled / all;
  const whole = Math.min(1, named / (page?.words.count ?? 1));
  const bonus = 1 + TITLE_BONUS * share + WHOLE_TITLE_BONUS * share * whole;
  const kind = KIND_WEIGHTS[page?.route ?? ''] ?? 1;
  return sum * (covered / all) ** COVERAGE_POWER * bonus * kind;
}

/**
 * Orders pages: the scores of all concepts, less for every concept that is missing (the rarer it is, the more),
 * more for concepts in the title and for a title that says nothing else. In an emergency its page stands first.
 */
export function rankPages(
  found: readonly ConceptHits[],
  pages: ReadonlyMap<string, PageFacts>,
  isEmergency = false,
): Ranked[] {
  const parts = found.map((one) => toPart(one, pages.size));
  const all = parts.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const ids = new Set(parts.flatMap(({ best }) => [...best.keys()]));
  const ranked = [...ids].map((id) => ({ id, score: toScore(id, pages.get(id), parts, all) }));
  const sorted = selectRelevant(ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)));
  return isEmergency ? putEmergencyFirst(sorted, pages) : sorted;
}

/** Leaves out what has only a common word of the query. */
function selectRelevant(sorted: Ranked[]): Ranked[] {
  const least = (sorted[0]?.score ?? 0) * LEAST_SHARE;
  return sorted.filter(({ score }) => score >= least);
}

function putEmergencyFirst(sorted: Ranked[], pages: ReadonlyMap<string, PageFacts>): Ranked[] {
  const [id] = [...pages].find(([, { route }]) => route === 'emergency') ?? [];
  if (id === undefined) return sorted;
  const score = EMERGENCY * Math.max(1, sorted[0]?.score ?? 0);
  return [{ id, score }, ...sorted.filter((one) => one.id !== id)];
}
