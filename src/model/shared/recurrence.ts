/** How an event comes again: a rule of RFC 5545 that ends. */
import { text, toFault, toLeafSchema, type Fault, type Field } from '../kit/index.ts';

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];
const LARGEST_COUNT = 500;
const form = 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20271231';
const number = (most: number) => (value: string) =>
  /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= most;
const listOf = (item: RegExp) => (value: string) => value.split(',').every((one) => item.test(one));

/** What each part of a rule may say. */
const PARTS: { readonly [name: string]: (value: string) => boolean } = {
  FREQ: (value) => FREQUENCIES.includes(value),
  INTERVAL: number(99),
  COUNT: number(LARGEST_COUNT),
  UNTIL: (value) => toUntilDay(value) !== undefined,
  BYDAY: listOf(/^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/),
  BYMONTH: listOf(/^([1-9]|1[0-2])$/),
  BYMONTHDAY: listOf(/^-?([1-9]|[12]\d|3[01])$/),
  BYSETPOS: listOf(/^-?[1-5]$/),
  WKST: listOf(/^(MO|SU)$/),
};

/** The last day of `UNTIL`, YYYY-MM-DD; nothing when it is no day. */
export function toUntilDay(until: string): string | undefined {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)(?:T\d{6}Z)?$/.exec(until) ?? [];
  const text = `${year}-${month}-${day}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}

/** The parts of a rule by name. */
export function parseRule(rule: string): { readonly [name: string]: string | undefined } {
  return Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string?]));
}

/** Reads a rule: its parts are known and make sense, and it ends. */
export function readRule(value: unknown): string | Fault {
  const rule = String(value)
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/, '');
  const pairs = rule.split(';').map((part) => part.split('=') as [string, string?]);
  const names = pairs.map(([name]) => name);
  const wrong = pairs.find(([name, own = '']) => !PARTS[name]?.(own));
  if (wrong) return toFault(`bagian ${wrong.join('=')} tidak dikenal`, `Tulis misalnya ${form}.`);
  if (new Set(names).size < names.length || names[0] !== 'FREQ')
    return toFault('bentuknya tidak sesuai', `Mulai dengan FREQ, tiap bagian satu kali: ${form}.`);
  if (names.includes('COUNT') === names.includes('UNTIL'))
    return names.includes('COUNT')
      ? toFault('punya COUNT dan UNTIL', 'Sisakan salah satu: jumlah kali atau hari terakhir.')
      : toFault(
          'pengulangan tidak pernah berakhir',
          'Tambahkan akhir: ;UNTIL=20271231 (hari terakhir) atau ;COUNT=10 (jumlah kali).',
        );
  return rule;
}

/** The field of a rule; the editor refuses one without an end as it is typed. */
export function recurrenceRule(said: { label: string; hint?: string }): Field<string> {
  const end = '(COUNT=[1-9]\\d{0,2}|UNTIL=\\d{8}(T\\d{6}Z)?)';
  const regex = new RegExp(
    `^(?=.*;${end}(;|$))FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[\\w,+-]+)*$`,
  );
  const words = `aturan yang berakhir, dengan UNTIL atau COUNT: ${form}`;
  return { ...text({ ...said, pattern: { regex, form: words } }), schema: toLeafSchema(readRule) };
}
