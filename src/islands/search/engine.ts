import {
  thesaurusName,
  titlesName,
  vocabularyName,
  type ResultTitles,
} from '../../domain/search/index-folder.ts';
import { toCodeKey } from '../../domain/search/query.ts';
import {
  rankPages,
  type ConceptHits,
  type PageFacts,
  type Ranked,
} from '../../domain/search/rank.ts';
import { toVocabulary, type Vocabulary } from '../../domain/search/slips.ts';
import {
  toPhraseBook,
  understand,
  type Concept,
  type PhraseBook,
  type Thesaurus,
  type Understood,
} from '../../domain/search/understand.ts';
import { loadPagefind, type Found, type Pagefind } from './pagefind.ts';

/** Where the index of one language lies. */
export interface IndexPlace {
  /** Address of its folder, with a slash at its end. */
  readonly folder: string;
  readonly base: string;
  readonly lang: string;
}

/** Filters in the form of Pagefind. */
export type Filters = Readonly<Record<string, unknown>>;

/** Pages in their order, and how the query was read. */
export interface Answers {
  readonly ranked: readonly Ranked[];
  readonly understood: Understood;
  /** By id: what to fetch for a row. */
  readonly results: ReadonlyMap<string, Found['results'][number]>;
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
  /** Every page by its id. */
  readonly pages: ReadonlyMap<string, PageFacts & { readonly url: string }>;

  private constructor(
    pagefind: Pagefind,
    titles: ResultTitles,
    thesaurus: Thesaurus,
    words: readonly string[],
  ) {
    this.#pagefind = pagefind;
    this.#book = toPhraseBook(thesaurus);
    this.#vocabulary = toVocabulary(words);
    this.pages = new Map(
      Object.entries(titles).map(([id, [url, title, kind]]) => [id, { url, title, kind }]),
    );
  }

  static async load({ folder, base, lang }: IndexPlace): Promise<SearchEngine> {
    const [pagefind, titles, thesaurus, words] = await Promise.all([
      loadPagefind(folder, base),
      loadJson<ResultTitles>(folder + titlesName(lang)),
      loadJson<Thesaurus>(folder + thesaurusName),
      loadJson<string[]>(folder + vocabularyName(lang)),
    ]);
    return new SearchEngine(pagefind, titles, thesaurus, words);
  }

  /** Finds and orders pages; every wording is asked for once. */
  async find(query: string, filters: Filters = {}): Promise<Answers> {
    const understood = understand(toCodeKey(query) ?? query, this.#book, this.#vocabulary);
    const results = new Map<string, Found['results'][number]>();
    const found = await Promise.all(
      understood.concepts.map((concept) => this.#findConcept(concept, filters, results)),
    );
    return { ranked: rankPages(found, this.pages, understood.isEmergency), understood, results };
  }

  async #findConcept(
    concept: Concept,
    filters: Filters,
    results: Map<string, Found['results'][number]>,
  ): Promise<ConceptHits> {
    const hits = new Map<string, readonly { id: string; score: number }[]>();
    for (const { text } of concept.wordings) {
      const { results: found } = await this.#pagefind.search(text, { filters });
      for (const one of found) results.set(one.id, one);
      hits.set(text, found);
    }
    return { concept, hits };
  }
}
