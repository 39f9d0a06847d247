import { toClockText } from '../../i18n/clock-text.ts';
import { isDay, LIMITS, toVehicles, type Plan } from '../../domain/plan/plan.ts';
import type { PlanRow } from '../../domain/plan/row.ts';
import type { PlanWords } from './words.ts';

const PEOPLE = ['adult', 'child', 'foreign'] as const;
const VEHICLES = ['motorcycle', 'car', 'bus'] as const;

function toInput(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.querySelector(`[name=${name}]`) as HTMLInputElement;
}

function fillInput(form: HTMLFormElement, name: string, value: string): void {
  const input = toInput(form, name);
  if (input.value !== value) input.value = value;
}

/** Day, start, name, people and vehicles of the plan, in the form. */
export function fillFields(form: HTMLFormElement, plan: Plan, words: PlanWords): void {
  const { name, day, startMinute, group, vehicles } = plan;
  fillInput(form, 'name', name ?? '');
  fillInput(form, 'day', day);
  fillInput(form, 'start', toClockText(startMinute));
  for (const kind of PEOPLE) fillInput(form, kind, String(group[kind]));
  for (const kind of VEHICLES) fillInput(form, kind, String(vehicles?.[kind] ?? 0));
  const party = form.querySelector('[data-part=party]');
  if (party) party.textContent = words.party(plan);
}

/** The plan with what the form says; what is not whole leaves the plan as it was. */
export function readFields(form: HTMLFormElement, plan: Plan): Plan {
  const read = (name: string) => toInput(form, name).value;
  const [hour, minute] = read('start').split(':').map(Number);
  const startMinute = (hour ?? NaN) * 60 + (minute ?? NaN);
  const count = (kind: string, before: number) => {
    const value = Math.round(Number(read(kind)));
    return value >= 0 && value <= LIMITS.people ? value : before;
  };
  const people = (kind: (typeof PEOPLE)[number]) => count(kind, plan.group[kind]);
  const vehicle = (kind: (typeof VEHICLES)[number]) => count(kind, plan.vehicles?.[kind] ?? 0);
  const name = read('name').trim().slice(0, LIMITS.name);
  return {
    name: name || undefined,
    day: isDay(read('day')) ? read('day') : plan.day,
    startMinute: Number.isNaN(startMinute) ? plan.startMinute : startMinute,
    group: { adult: people('adult'), child: people('child'), foreign: people('foreign') },
    vehicles: toVehicles({
      motorcycle: vehicle('motorcycle'),
      car: vehicle('car'),
      bus: vehicle('bus'),
    }),
    stops: plan.stops,
  };
}

/** Every place, event and office to choose from. */
export function drawChoices(
  select: HTMLSelectElement,
  rows: readonly PlanRow[],
  words: PlanWords,
): void {
  const draw = (label: string, own: readonly PlanRow[]) => {
    const group = document.createElement('optgroup');
    group.label = label;
    group.append(...own.map(({ title, key }) => new Option(title, key)));
    return group;
  };
  const kinds = [
    ['destinations', 'places'],
    ['events', 'events'],
    ['offices', 'offices'],
  ] as const;
  const groups = kinds.map(([kind, label]) => ({
    label: words.say(label),
    own: rows.filter(({ collection }) => collection === kind),
  }));
  const filled = groups.filter(({ own }) => own.length > 0);
  select.replaceChildren(...filled.map(({ label, own }) => draw(label, own)));
}

function makeButton(action: string, text: string, plan: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.dataset['do'] = action;
  button.dataset['plan'] = plan;
  button.textContent = text;
  return button;
}

/** The plans that lie beside the present one. */
export function drawOthers(
  section: HTMLElement,
  others: readonly { readonly text: string; readonly plan: Plan | undefined }[],
  words: PlanWords,
): void {
  const rows = others.flatMap(({ text, plan }) => {
    if (!plan) return [];
    const row = document.createElement('li');
    const title = document.createElement('span');
    title.textContent = words.title(plan);
    const drop = makeButton('drop-other', '×', text);
    drop.ariaLabel = words.say('drop', { title: words.title(plan) });
    row.append(title, makeButton('open-other', words.say('open'), text), drop);
    return [row];
  });
  section.hidden = rows.length === 0;
  section.querySelector('ul')?.replaceChildren(...rows);
}
