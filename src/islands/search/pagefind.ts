/** A page that was found. */
export interface FoundPage {
  readonly url: string;
  /** With `<mark>` around the words found; other markup is escaped by Pagefind. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What a search gives: page data is fetched one by one, when shown. */
export interface Found {
  /** The best first. */
  readonly results: readonly {
    readonly id: string;
    readonly score: number;
    readonly data: () => Promise<FoundPage>;
  }[];
}

/** The part of Pagefind 1.x that the search page uses. */
export interface Pagefind {
  options(wish: { baseUrl: string; noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<Found>;
  /** Loads the part of the index that has a word. */
  preload(word: string, wish: object): Promise<void>;
}

/**
 * Loads Pagefind from the folder of its index, without its worker: that holds the same engine a second time, and
 * Pagefind starts anew without it when it has not loaded within five seconds, which a weak signal does not manage.
 */
export async function loadPagefind(folder: string, base: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base, noWorker: true });
  await pagefind.init();
  return pagefind;
}
