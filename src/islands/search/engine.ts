import { toStoreName } from '../../domain/offline/stores.ts';
import { CLOSED_FACETS, FACETS, type Facet, type FacetValues } from '../../domain/search/facets.ts';
import {
  thesaurusName,
  titlesName,
  vocabularyName,
  type ResultTitles,
} from '../../domain/search/index-folder.ts';
import { toCodeKey } from '../../domain/search/query.ts';
import {
  rankPages,
  toTitleWords,
  type ConceptHits,
  type PageFacts,
} from '../../domain/search/rank.ts';
import { toVocabulary, type Vocabulary } from '../../domain/search/slips.ts';
import {
  toPhraseBook,
  understand,
  type Concept,
  type PhraseBook,
  type Thesaurus,
  type Understood,
  type Wording,
} from '../../domain/search/understand.ts';
import { loadPagefind, type Found, type FoundPage, type Pagefind } from './pagefind.ts';

/** Where the index of one language lies. */
export interface IndexPlace {
  /** Address of its folder, with a slash at its end. */
  readonly folder: string;
  readonly base: string;
  readonly lang: string;
}

/** A page in its place; what its row shows is fetched when it is shown. */
export interface Answer {
  readonly url: string;
  readonly facets: FacetValues;
  readonly score: number;
  /** What is known of it at once: title and address. */
  readonly bare: FoundPage;
  /** With its excerpt and pictures; `bare` when those are not at hand. */
  readonly data: () => Promise<FoundPage>;
}

/** Pages in their order, and how the query was read. */
export interface Answers {
  readonly answers: readonly Answer[];
  readonly understood: Understood;
}

/** Words by which all parts of the index are called up: more than it has parts. */
const SAMPLES = 60;

/** Answers of Pagefind that are kept in memory. */
const MOST_KEPT = 200;

interface KnownPage extends PageFacts {
  readonly title: string;
  readonly url: string;
  readonly facets: FacetValues;
}

async function loadJson<Value>(address: string): Promise<Value> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as Value;
}

/** The search of one language: Pagefind finds, our own order and understanding of words decide. */
export class SearchEngine {
  readonly #pagefind: Pagefind;
  readonly #book: PhraseBook;
  readonly #vocabulary: Vocabulary;
  readonly #pages: ReadonlyMap<string, KnownPage>;
  readonly #asked = new Map<string, Promise<Found['results']>>();

  private constructor(
    pagefind: Pagefind,
    pages: ReadonlyMap<string, KnownPage>,
    thesaurus: Thesaurus,
    words: readonly string[],
  ) {
    this.#pagefind = pagefind;
    this.#pages = pages;
    this.#book = toPhraseBook(thesaurus);
    this.#vocabulary = toVocabulary(words);
    const toValues = (facet: Facet) =>
      [...pages.values()].flatMap((one) => one.facets[facet] ?? []);
    this.closed = Object.fromEntries(
      [...CLOSED_FACETS].map((facet) => [facet, [...new Set(toValues(facet))]]),
    );
  }

  static async load({ folder, base, lang }: IndexPlace): Promise<SearchEngine> {
    const [pagefind, titles, thesaurus, words] = await Promise.all([
      loadPagefind(folder, base),
      loadJson<ResultTitles>(folder + titlesName(lang)),
      loadJson<Thesaurus>(folder + thesaurusName),
      loadJson<string[]>(folder + vocabularyName(lang)),
    ]);
    const pages = Object.entries(titles).map(([id, [path, title, route, ...values]]) => {
      const url = base + path.slice(1);
      const facets = Object.fromEntries(FACETS.map((facet, at) => [facet, values[at] ?? []]));
      return [id, { url, title, words: toTitleWords(title), route, facets }] as const;
    });
    return new SearchEngine(pagefind, new Map(pages), thesaurus, words);
  }

  /**
   * Reads the whole index ahead when it lies on the device, so that every key gives its result at once; where it
   * does not, it comes in parts as words need them.
   */
  async warmUp({ folder, base, lang }: IndexPlace): Promise<void> {
    const isStored = await caches.has(toStoreName(base, `search ${lang} ${folder}`));
    if (!isStored) return;
    const words = [...this.#vocabulary.words.keys()].sort();
    const step = Math.ceil(words.length / SAMPLES);
    for (let at = 0; at < words.length; at += step)
      await this.#pagefind.preload(words[at] ?? '', {});
  }

  /** All values of the facets that have few. */
  readonly closed: FacetValues;

  /** Finds and orders pages; every wording is asked for once. */
  async find(query: string): Promise<Answers> {
    const understood = understand(toCodeKey(query) ?? query, this.#book, this.#vocabulary);
    const results = new Map<string, Found['results'][number]>();
    const found = await Promise.all(
      understood.concepts.map((concept) => this.#findConcept(concept, results)),
    );
    const ranked = rankPages(found, this.#pages, understood.isEmergency);
    const answers = ranked.flatMap(({ id, score }) => {
      const page = this.#pages.get(id);
      if (!page) return [];
      const { url, title, facets } = page;
      const bare = { url, excerpt: '', meta: { title, kind: facets.kind?.[0] ?? '' } };
      return [{ url, facets, score, bare, data: () => readPage(bare, results.get(id)) }];
    });
    return { answers, understood };
  }

  /** What Pagefind finds for one wording; while somebody types, most wordings stay the same. */
  #ask(text: string): Promise<Found['results']> {
    const known = this.#asked.get(text);
    if (known) return known;
    if (this.#asked.size > MOST_KEPT) this.#asked.clear();
    const asked = this.#pagefind.search(text).then(({ results }) => results);
    this.#asked.set(text, asked);
    asked.catch(() => this.#asked.delete(text));
    return asked;
  }

  async #findConcept(
    concept: Concept,
    results: Map<string, Found['results'][number]>,
  ): Promise<ConceptHits> {
    const hits = new Map<string, Found['results']>();
    const ask = async ({ text }: Wording) => {
      const found = await this.#ask(text);
      for (const one of found) results.set(one.id, one);
      hits.set(text, found);
    };
    await Promise.all(concept.wordings.map(ask));
    return { concept, hits };
  }
}

/** One excerpt that can't be had takes nothing else with it. */
async function readPage(
  bare: FoundPage,
  result: Found['results'][number] | undefined,
): Promise<FoundPage> {
  try {
    return (await result?.data()) ?? bare;
  } catch {
    return bare;
  }
}
