/** What somebody asks of the photo library, and how that stands in an address. Pure. */

/** A value that photos may be asked for, with the plain page that shows its photos. */
export interface PhotoValue {
  /** `tahun=2026`: the question and the value as an address writes them. */
  readonly mark: string;
  readonly label: string;
  readonly href: string;
}

export interface PhotoFilter {
  /** Values that are asked for, in the order of the library. Of one question any, of all questions each. */
  readonly marks: readonly string[];
  /** Words of the search. */
  readonly text: string;
}

export const NO_PHOTO_FILTER: PhotoFilter = { marks: [], text: '' };

const SEARCH = 'q';
const MOST_TEXT = 60;

/** `tahun=2026` → `tahun` */
export function toQuestion(mark: string): string {
  return mark.slice(0, mark.indexOf('='));
}

/** Asks for a value too, or no longer. */
export function toggleMark(
  { marks, text }: PhotoFilter,
  mark: string,
  values: readonly PhotoValue[],
): PhotoFilter {
  const isWanted = (one: string) => (one === mark) !== marks.includes(one);
  return { text, marks: values.map((value) => value.mark).filter(isWanted) };
}

/**
 * Reads an address of the library: the query, and for questions that it does not ask the page itself. What the
 * library lacks is left out and named in `ignored` (`tahun=1887`); other names are nobody's business.
 */
export function parsePhotoFilter(
  { pathname, searchParams }: URL,
  values: readonly PhotoValue[],
): { filter: PhotoFilter; ignored: readonly string[] } {
  const known = values.map(({ mark }) => mark);
  const asked = [...new Set(known.map(toQuestion))].flatMap((question) => {
    const words = (searchParams.get(question) ?? '').split(',').map((word) => word.trim());
    return words.filter(Boolean).map((word) => `${question}=${word}`);
  });
  const questions = new Set(asked.map(toQuestion));
  const ofPage = values.filter(
    ({ mark, href }) => pathname.startsWith(href) && !questions.has(toQuestion(mark)),
  );
  const wanted = new Set([...asked, ...ofPage.map(({ mark }) => mark)]);
  const text = (searchParams.get(SEARCH) ?? '').trim().slice(0, MOST_TEXT);
  return {
    filter: { marks: known.filter((mark) => wanted.has(mark)), text },
    ignored: asked.filter((mark) => !known.includes(mark)).map((mark) => mark.slice(0, MOST_TEXT)),
  };
}

/** The query of a filter with `?`, always in the same order; empty when nothing is asked. */
export function formatPhotoFilter({ marks, text }: PhotoFilter): string {
  const questions = [...new Set(marks.map(toQuestion))].map((question) => {
    const own = marks.filter((mark) => toQuestion(mark) === question);
    return [question, own.map((mark) => mark.slice(question.length + 1)).join(',')] as const;
  });
  const parts = [...questions, ...(text ? [[SEARCH, text] as const] : [])].map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return parts.length ? `?${parts.join('&')}` : '';
}
