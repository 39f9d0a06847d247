import { formatPlan, parseAdded, parsePlan } from '../../domain/plan/link.ts';
import {
  changeStop,
  LIMITS,
  moveStop,
  removeStop,
  toEmptyPlan,
  USUAL_STAY,
  type Plan,
} from '../../domain/plan/plan.ts';
import { planStops, type PlanContext } from '../../domain/plan/schedule.ts';
import { toZoned } from '../../i18n/day.ts';
import type { Lang } from '../../i18n/types.ts';
import { drawStops } from './draw-stops.ts';
import { addKeys, sayUnknown } from './add-keys.ts';
import { watchDrag } from './drag.ts';
import { drawSums } from './draw-sums.ts';
import { drawChoices, drawOthers, fillFields, readFields } from './fields.ts';
import { download, share, showQr } from './hand-on.ts';
import { readKept, writeKept } from './kept.ts';
import { PlanWords } from './words.ts';

const UNDO_MS = 10_000;

/** The plan on the page: what the visitor does changes the plan, and every change draws it anew. */
export class PlanView {
  readonly #host: HTMLElement;
  readonly #key: string;
  readonly #data: PlanContext;
  readonly #words: PlanWords;
  readonly #keys: readonly string[];
  #plan: Plan;
  #before: Plan | undefined;
  /** True while the plan of a link stands beside an own one on the device. */
  #isLinked = false;
  #timer = 0;

  constructor(host: HTMLElement, key: string, data: PlanContext) {
    this.#host = host;
    this.#key = key;
    this.#data = data;
    this.#keys = data.rows.map((row) => row.key);
    this.#words = new PlanWords(
      host.dataset['lang'] as Lang,
      JSON.parse(host.dataset['words'] ?? '{}') as Record<string, string>,
    );
    this.#plan = toEmptyPlan(toZoned(new Date(), data.timeZone).day);
  }

  begin(): void {
    const host = this.#host;
    drawChoices(this.#part<HTMLSelectElement>('add', 'select'), this.#data.rows, this.#words);
    host.addEventListener('click', (event) => this.#press(event));
    host.addEventListener('change', (event) => this.#change(event));
    host.addEventListener('submit', (event) => this.#add(event));
    watchDrag(host, (from, to) => this.#move(from, to, 'up'));
    window.addEventListener('hashchange', () => this.#open(location.hash));
    this.#open(location.hash);
  }

  #part<E extends Element = HTMLElement>(name: string, inside = ''): E {
    return this.#host.querySelector(`[data-part=${name}] ${inside}`.trim()) as E;
  }

  #fill(name: string, text: string): void {
    this.#part(name).textContent = text;
  }

  #say(text: string, canUndo = false): void {
    this.#fill('said', text);
    this.#part('saying', 'button').hidden = !canUndo;
    window.clearTimeout(this.#timer);
    if (canUndo) this.#timer = window.setTimeout(() => this.#say(''), UNDO_MS);
  }

  #warn(text: string): void {
    this.#part('problem').hidden = !text;
    this.#fill('problem-text', text);
  }

  #read(text: string | undefined): Plan | undefined {
    const parsed = parsePlan(text ?? '', this.#keys);
    return 'plan' in parsed ? parsed.plan : undefined;
  }

  /** Opens what a fragment says: a plan, stops to add, or nothing: then the plan of the device. */
  #open(hash: string): void {
    const own = this.#read(readKept(this.#key).current);
    this.#warn('');
    this.#isLinked = false;
    if (own) this.#plan = own;
    const added = parseAdded(hash);
    if (added.length > 0) return this.#addAll(added);
    const parsed = parsePlan(hash, this.#keys);
    if ('plan' in parsed) {
      const isOther = own && formatPlan(parsed.plan) !== formatPlan(own);
      this.#isLinked = Boolean(isOther && own.stops.length);
      this.#plan = parsed.plan;
      if (parsed.unknown.length > 0) this.#warn(sayUnknown(parsed.unknown, this.#words));
      if (!own) return this.#keep();
    } else if (hash.startsWith('#rencana'))
      this.#warn(this.#words.say(`problem.${parsed.problem === 'newer' ? 'newer' : 'changed'}`));
    this.#draw();
  }

  #addAll(keys: readonly string[]): void {
    const { plan, said, problem } = addKeys(this.#plan, keys, this.#data, this.#words);
    this.#warn(problem);
    this.#set(plan);
    this.#say(said);
  }

  #set(plan: Plan): void {
    this.#plan = plan;
    this.#keep();
  }

  /** Keeps the plan on the device and in the address; one's own plan that a link stands before is kept beside it. */
  #keep(others = readKept(this.#key).others): void {
    const { current } = readKept(this.#key);
    const beside = this.#isLinked && current ? [current, ...others] : others;
    this.#isLinked = false;
    const text = formatPlan(this.#plan);
    const isKept = writeKept(this.#key, { current: text, others: beside });
    history.replaceState(null, '', `#${text}`);
    this.#draw();
    if (!isKept) this.#say(this.#words.say('notKept'));
  }

  #draw(): void {
    const { stops } = this.#plan;
    this.#part('intro').hidden = stops.length > 0;
    this.#part('plan').hidden = stops.length === 0;
    this.#part('linked').hidden = !this.#isLinked;
    this.#part('add').hidden = false;
    this.#part('new').hidden = stops.length === 0;
    fillFields(this.#part<HTMLFormElement>('fields'), this.#plan, this.#words);
    this.#fill('day', this.#words.day(this.#plan.day));
    this.#drawStops();
    const others = readKept(this.#key).others.flatMap((text) => ({ text, plan: this.#read(text) }));
    drawOthers(this.#part('others'), others, this.#words);
  }

  #drawStops(): void {
    const planned = planStops(this.#plan, this.#data);
    const template = this.#part<HTMLTemplateElement>('row');
    drawStops(this.#part('stops'), template, this.#plan, planned, this.#words);
    drawSums(this.#host, this.#plan, planned, this.#data, this.#words);
    if (planned.length > 0) void showQr(this.#host, this.#plan);
  }

  #press(event: Event): void {
    const target = event.target as Element;
    const button = target.closest<HTMLElement>('[data-do]');
    if (!button || button.closest('save-button')) return;
    const index = Number(button.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);
    const text = button.dataset['plan'] ?? '';
    const actions: Readonly<Record<string, () => unknown>> = {
      up: () => this.#move(index, index - 1, 'up'),
      down: () => this.#move(index, index + 1, 'down'),
      remove: () => this.#remove(index),
      undo: () => this.#undo(),
      see: () => this.#see(),
      change: () => this.#askChange(index),
      share: () => share(this.#host, this.#plan, this.#words),
      ics: () => download('ics', this.#plan, this.#data, this.#words),
      gpx: () => download('gpx', this.#plan, this.#data, this.#words),
      print: () => print(),
      own: () => this.#own(),
      new: () => this.#renew(toEmptyPlan(this.#plan.day)),
      'open-other': () => this.#renew(this.#read(text) ?? this.#plan, text),
      'drop-other': () => this.#keep(readKept(this.#key).others.filter((one) => one !== text)),
    };
    void actions[button.dataset['do'] ?? '']?.();
  }

  #see(): void {
    const first = this.#part('stops').querySelector<HTMLElement>('.notice:not([hidden])');
    first?.scrollIntoView({ block: 'center' });
    first?.querySelector('button')?.focus({ preventScroll: true });
  }

  #askChange(index: number): void {
    const kind = planStops(this.#plan, this.#data)[index]?.state.kind;
    const name = kind === 'early' || kind === 'late' ? 'start' : 'day';
    const input = this.#part<HTMLInputElement>('fields', `[name=${name}]`);
    input.scrollIntoView({ block: 'center' });
    input.focus({ preventScroll: true });
  }

  #move(from: number, to: number, action: string): void {
    const title = this.#titleOf(from);
    this.#set(moveStop(this.#plan, from, to));
    this.#say(this.#words.say('moved', { title, n: to + 1 }));
    const buttons = [action, action === 'up' ? 'down' : 'up'].map((name) =>
      this.#part<HTMLButtonElement>('stops', `[data-index="${to}"] [data-do=${name}]`),
    );
    buttons.find((button) => !button.disabled)?.focus();
  }

  #titleOf(index: number): string {
    return planStops(this.#plan, this.#data)[index]?.row.title ?? '';
  }

  #remove(index: number): void {
    const title = this.#titleOf(index);
    this.#before = this.#plan;
    this.#set(removeStop(this.#plan, index));
    this.#say(this.#words.say('removed', { title }), true);
    this.#part<HTMLButtonElement>('saying', 'button').focus();
  }

  #undo(): void {
    this.#say('');
    if (this.#before) this.#set(this.#before);
  }

  #change(event: Event): void {
    const input = event.target as HTMLInputElement;
    const row = input.closest<HTMLElement>('[data-index]');
    if (input.closest('[data-part=fields]'))
      this.#set(readFields(this.#part<HTMLFormElement>('fields'), this.#plan));
    if (!row) return;
    const index = Number(row.dataset['index']);
    const minutes = Math.min(LIMITS.minutes, Math.max(0, Math.round(input.valueAsNumber)));
    const value = Number.isNaN(minutes) ? undefined : minutes;
    const isTravel = input.name === 'travelMinutes';
    const change = isTravel ? { travelMinutes: value } : { stayMinutes: value ?? USUAL_STAY };
    this.#set(changeStop(this.#plan, index, change));
  }

  #add(event: Event): void {
    event.preventDefault();
    this.#addAll([this.#part<HTMLSelectElement>('add', 'select').value]);
  }

  #own(): void {
    history.replaceState(null, '', location.pathname);
    this.#open('');
  }

  /** Puts the present plan beside and begins another, which leaves the list of others. */
  #renew(plan: Plan, text = ''): void {
    const others = readKept(this.#key).others.filter((one) => one !== text);
    const present = this.#plan.stops.length > 0 ? [formatPlan(this.#plan)] : [];
    this.#plan = plan;
    this.#keep([...present, ...others]);
  }
}
