import { DAY_MINUTES } from '../../domain/hours/day.ts';
import { formatHourMinute } from '../../i18n/clock.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { toStopDay, type PlannedStop } from '../../domain/plan/schedule.ts';
import type { PlanSums } from '../../domain/plan/sums.ts';
import { LOCALES } from '../../i18n/formatters.ts';
import { formatDistanceKm, formatPrice } from '../../i18n/number.ts';
import type { Lang } from '../../i18n/types.ts';

/** The words of a plan in one language. */
export class PlanWords {
  readonly lang: Lang;
  readonly words: ClientWords;

  constructor(lang: Lang, words: ClientWords) {
    this.lang = lang;
    this.words = words;
  }

  say(key: string, params: Readonly<Record<string, string | number>> = {}): string {
    return fillWords(this.words, `plan.${key}`, params);
  }

  /** `06.00` or `6 am`, of a minute of any day. */
  clock(minute: number): string {
    const ofDay = ((minute % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
    return formatHourMinute(Math.floor(ofDay / 60), ofDay % 60, this.lang);
  }

  day(day: string, form: Intl.DateTimeFormatOptions = { dateStyle: 'full' }): string {
    const at = new Date(`${day}T00:00:00Z`);
    return new Intl.DateTimeFormat(LOCALES[this.lang], { ...form, timeZone: 'UTC' }).format(at);
  }

  weekday(day: string): string {
    return this.day(day, { weekday: 'long' });
  }

  /** A time, with its day when that is not the first. */
  time(plan: Plan, minute: number): string {
    const day = toStopDay(plan, minute);
    const time = this.clock(minute);
    return day === plan.day ? time : this.say('nextDay', { time, day: this.weekday(day) });
  }

  /** Key of the state among the words. */
  stateKey({ state, row }: PlannedStop): string {
    if (state.kind === 'closed' && state.isWholeDay) return 'closedDay';
    if (row.collection !== 'events') return state.kind;
    return { open: 'eventOpen', unknown: 'eventUnknown' }[state.kind as string] ?? state.kind;
  }

  state(stop: PlannedStop): string {
    const { state } = stop;
    const time = 'minute' in state ? this.clock(state.minute) : '';
    return this.say(`is.${this.stateKey(stop)}`, { time });
  }

  /** Why a stop does not fit, and when it opens again. */
  why(plan: Plan, stop: PlannedStop): string {
    const { state } = stop;
    const day = this.weekday(toStopDay(plan, stop.arrive));
    const time = 'minute' in state ? this.clock(state.minute) : '';
    const title = state.kind === 'shut' ? state.title : '';
    const text = this.say(`why.${this.stateKey(stop)}`, { day, time, title });
    if (state.kind !== 'closed' || state.opens === undefined || !state.day) return text;
    const opens = { day: this.weekday(state.day), time: this.clock(state.opens) };
    return `${text} ${this.say('opensAgain', opens)}`;
  }

  way({ straightKm, unknownWays }: PlanSums): string {
    const unknown = unknownWays > 0 && this.say('unknownWays', { n: unknownWays });
    const known = (straightKm > 0 || !unknown) && formatDistanceKm(straightKm, this.lang);
    return [known, unknown].filter(Boolean).join(', ');
  }

  price({ least, isExact, unknownPrices }: PlanSums): string {
    if (isExact) return formatPrice(least, this.lang);
    const unknown = unknownPrices > 0 && this.say('unknownPrices', { n: unknownPrices });
    const amount = formatPrice(least, this.lang);
    const from = (least > 0 || !unknown) && this.say('from', { amount });
    return [from, unknown].filter(Boolean).join(', ');
  }

  /** What the sum does not have: `Belum termasuk: kamera, parkir.` */
  leftOut({ leftOut }: PlanSums): string {
    const things = leftOut.map((fee) => (this.words[`fee.${fee}`] ?? fee).toLowerCase());
    return things.length > 0 ? this.say('leftOut', { things: things.join(', ') }) : '';
  }

  /** `2 dewasa, 1 anak, 1 mobil` */
  party({ group, vehicles }: Plan): string {
    const counts = Object.entries({ ...group, ...vehicles }).filter(([, n]) => n > 0);
    const texts = counts.map(([kind, n]) => this.say(`of.${kind}`, { n }));
    return texts.join(', ') || this.say('nobody');
  }

  title(plan: Plan): string {
    const day = this.day(plan.day, { dateStyle: 'medium' });
    return plan.name ?? this.say('nameless', { day, n: plan.stops.length });
  }
}
