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
  options(wish: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<Found>;
}

/** Loads Pagefind from the folder of its index. */
export async function loadPagefind(folder: string, base: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  return pagefind;
}
