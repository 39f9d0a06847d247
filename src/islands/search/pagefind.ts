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
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly totalFilters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** The part of Pagefind 1.x that the search page uses. */
export interface Pagefind {
  options(wish: { baseUrl: string }): Promise<void>;
  init(): Promise<void>;
  /** Loads the facets; without it a search counts none. */
  filters(): Promise<unknown>;
  search(query: string, wish: { filters: object }): Promise<Found>;
}

let loading: Promise<Pagefind> | undefined;

async function load(folder: string, base: string): Promise<Pagefind> {
  const address = new URL(`${folder}pagefind.js`, location.href).href;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}

/** Loads the search engine once, when it is first needed, from the folder of its index; after a failure the next call tries again. */
export function loadPagefind(folder: string, base: string): Promise<Pagefind> {
  loading ??= load(folder, base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}
