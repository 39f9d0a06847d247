/** Days as people write them in a form. */
const MONTHS = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');
const ENGLISH: Readonly<Record<string, number>> = { may: 5, aug: 8, oct: 10, dec: 12 };

function toMonth(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const word = text.toLowerCase().slice(0, 3);
  return ENGLISH[word] ?? MONTHS.indexOf(word) + 1;
}

/**
 * Reads `1-1-1990`, `01/01/1990`, `1 Januari 1990` as an ISO day; undefined when it is no day of the calendar. Day
 * before month, year in four digits: two would be a guess.
 */
export function parseDayText(text: string): string | undefined {
  const match = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]{3,9})[\s./-]+(\d{4})$/i.exec(text.trim());
  if (!match) return undefined;
  const [, day = '', month = '', year = ''] = match;
  const iso = `${year}-${String(toMonth(month)).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
