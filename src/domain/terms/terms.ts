/** Words of offices and where they are met. Pure. */
import type { Lang } from '../../i18n/types.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toGuide } from '../service/papers.ts';

/** A word of an office with what it means. */
export interface Term {
  readonly slug: string;
  readonly title: string;
  /** What the letters stand for. */
  readonly full: string | undefined;
  readonly explanation: string;
  /** Language of the explanation, which may lack a translation. */
  readonly textLang: Lang;
  /** The title and every other way to write it, longest first. */
  readonly spellings: readonly string[];
}

/** Every term of the glossary, by the alphabet. */
export function listTerms({ records, lang }: Pick<Hub, 'records' | 'lang'>): Term[] {
  return records.terms
    .map(({ slug, title, full, summary, spellings, textLang }) => ({
      slug,
      title,
      full,
      explanation: summary,
      textLang,
      spellings: [title, ...spellings].sort((a, b) => b.length - a.length),
    }))
    .sort((a, b) => a.title.localeCompare(b.title, lang, { numeric: true }));
}

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Capitals alone are an acronym and stand as they are written; other words may begin or stand in capitals. */
const toPattern = (spelling: string) =>
  /\p{Ll}/u.test(spelling) ? `(?i:${escapePattern(spelling)})` : escapePattern(spelling);

/** Finds terms in a text: whole words only, and of two that begin alike the longer. */
export interface TermFinder {
  readonly pattern: RegExp;
  /** The term of a found spelling. */
  toTerm(found: string): Term | undefined;
}

/** Prepares to find terms; undefined when there are none. */
export function makeTermFinder(terms: readonly Term[]): TermFinder | undefined {
  const owners = new Map(
    terms.flatMap((term) => term.spellings.map((one) => [one.toLowerCase(), term] as const)),
  );
  const spellings = terms.flatMap((term) => term.spellings).sort((a, b) => b.length - a.length);
  if (!spellings.length) return undefined;
  const words = spellings.map(toPattern).join('|');
  return {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gv'),
    toTerm: (found) => owners.get(found.toLowerCase()),
  };
}

/** The terms in a text, each once, in the order of the text. */
export function findTerms(text: string, finder: TermFinder): Term[] {
  const found = [...text.matchAll(finder.pattern)].map(([word]) => finder.toTerm(word));
  return [...new Set(found)].filter((term) => term !== undefined);
}

/** Every text of a record that is written per language, in one language. */
function listTexts(value: unknown, lang: Lang): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => listTexts(one, lang));
  const { id, [lang]: own } = value as { [key: string]: unknown };
  if (typeof id === 'string') return [typeof own === 'string' ? own : id];
  return Object.values(value).flatMap((one) => listTexts(one, lang));
}

type Service = Record<'services'>;

/** Names of papers with what is said of them; shared records among them. */
function listPaperTexts(service: Service, hub: Hub): (string | undefined)[] {
  const { base, cases } = toGuide(service, hub);
  const papers = [...base, ...cases.flatMap((one) => one.papers)];
  return papers.flatMap(({ name, text, where }) => [name, text, where]);
}

/** What a service says in running text, for counting the terms in it. */
function toServiceText(service: Service, hub: Hub): string {
  const { title, summary, deadline, product, body } = service;
  const rest = listTexts({ ...service, links: [] }, hub.lang);
  const papers = listPaperTexts(service, hub);
  return [title, summary, deadline, product, body, ...rest, ...papers].join('\n');
}

/** The services that use each term, by its slug. */
export function groupServicesByTerm(
  hub: Hub,
  terms: readonly Term[],
): ReadonlyMap<string, readonly Service[]> {
  const finder = makeTermFinder(terms);
  const met = new Map<string, Service[]>();
  if (!finder) return met;
  for (const service of hub.records.services)
    for (const { slug } of findTerms(toServiceText(service, hub), finder))
      met.set(slug, [...(met.get(slug) ?? []), service]);
  return met;
}
