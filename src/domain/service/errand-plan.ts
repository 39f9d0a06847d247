/** Order, time and cost of errands that partly go side by side. Pure. */
import { formatList, formatRupiah } from '../../i18n/number.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Errand } from './life-event.ts';

type Unit = NonNullable<NonNullable<NonNullable<Errand['service']>['duration']>['unit']>;
type Ordered = Pick<Errand, 'number' | 'after'>;

/** Only to find the longest way; what is shown keeps the units of the services. */
const MINUTES: { readonly [U in Unit]: number } = {
  minute: 1,
  hour: 60,
  workday: 1440,
  day: 1440,
  month: 43_200,
};

function toStage(one: Ordered, all: readonly Ordered[], seen: readonly number[]): number {
  const before = all.filter(({ number }) => one.after.includes(number) && !seen.includes(number));
  return Math.max(0, ...before.map((other) => 1 + toStage(other, all, [...seen, one.number])));
}

/** Numbers of errands by stage: those of one stage need nothing of each other. */
export function toStages(errands: readonly Ordered[]): number[][] {
  const stages: number[][] = [];
  for (const errand of errands) {
    const stage = toStage(errand, errands, []);
    (stages[stage] ??= []).push(errand.number);
  }
  return stages;
}

/** The order in one sentence: `Langkah 1, lalu 2 dan 3 bersamaan, lalu 4.` */
export function formatOrder(stages: readonly (readonly number[])[], lang: Lang): string {
  const parts = stages.map((stage) => {
    const list = formatList(stage.map(String), lang);
    return stage.length > 1 ? t(lang, 'lifeEvent.together', { list }) : list;
  });
  return t(lang, 'lifeEvent.order', { list: parts.join(t(lang, 'lifeEvent.then')) });
}

interface Way {
  readonly minutes: number;
  readonly amounts: ReadonlyMap<Unit, number>;
}

function toOwn({ service }: Errand): { unit: Unit; amount: number } | undefined {
  const { max, min, unit } = service?.duration ?? {};
  const amount = max ?? min;
  return unit && amount !== undefined ? { unit, amount } : undefined;
}

function toWay(errand: Errand, all: readonly Errand[], seen: readonly number[]): Way {
  const ways = all
    .filter(({ number }) => errand.after.includes(number) && !seen.includes(number))
    .map((other) => toWay(other, all, [...seen, errand.number]));
  const longest = ways.toSorted((a, b) => b.minutes - a.minutes)[0];
  const amounts = new Map(longest?.amounts);
  const own = toOwn(errand);
  if (own) amounts.set(own.unit, (amounts.get(own.unit) ?? 0) + own.amount);
  const minutes = (longest?.minutes ?? 0) + (own ? own.amount * MINUTES[own.unit] : 0);
  return { minutes, amounts };
}

function withUnknown(known: string | undefined, unknown: number, lang: Lang): string {
  if (known === undefined) return t(lang, 'lifeEvent.allUnknown');
  return unknown === 0 ? known : t(lang, 'lifeEvent.andUnknown', { known, n: unknown });
}

/** The longest time from the first errand to the last, and how many have no time that is known. */
export function formatLongest(errands: readonly Errand[], lang: Lang): string {
  const ways = errands.map((errand) => toWay(errand, errands, []));
  const longest = ways.toSorted((a, b) => b.minutes - a.minutes)[0];
  const parts = [...(longest?.amounts ?? [])]
    .sort(([a], [b]) => MINUTES[b] - MINUTES[a])
    .map(([unit, amount]) => `${amount} ${label(lang, 'service.unit.', unit)}`);
  const unknown = errands.filter((errand) => !toOwn(errand)).length;
  return withUnknown(parts.length ? parts.join(' + ') : undefined, unknown, lang);
}

function toAmounts({ service }: Errand): readonly number[] {
  const { amount, tariffs = [] } = service?.cost ?? {};
  return amount === undefined ? tariffs.map((one) => one.amount) : [amount];
}

/** What all errands cost together, from the least tariffs to the highest, and how many have no cost that is known. */
export function formatTotalCost(errands: readonly Errand[], lang: Lang): string {
  const known = errands.map(toAmounts).filter((amounts) => amounts.length > 0);
  const least = known.reduce((sum, amounts) => sum + Math.min(...amounts), 0);
  const most = known.reduce((sum, amounts) => sum + Math.max(...amounts), 0);
  const range = [...new Set([least, most])].map((sum) => formatRupiah(sum, lang)).join('–');
  const total = most === 0 ? t(lang, 'service.free') : range;
  return withUnknown(known.length ? total : undefined, errands.length - known.length, lang);
}
