import { toClockText } from '../../i18n/clock-text.ts';
import { isDay, LIMITS, type Plan } from '../../domain/plan/plan.ts';
import type { PlanRow } from '../../domain/plan/row.ts';
import type { PlanWords } from './words.ts';

const PEOPLE = ['adult', 'child', 'foreign'] as const;

function toInput(form: HTMLFormElement, name: string): HTMLInputElement {
  return form.querySelector(`[name=${name}]`) as HTMLInputElement;
}

function fillInput(form: HTMLFormElement, name: string, value: string): void {
  const input = toInput(form, name);
  if (input.value !== value) input.value = value;
}

/** Day, start, name and people of the plan, in the form. */
export function fillFields(form: HTMLFormElement, { name, day, startMinute, group }: Plan): void {
  fillInput(form, 'name', name ?? '');
  fillInput(form, 'day', day);
  fillInput(form, 'start', toClockText(startMinute));
  for (const kind of PEOPLE) fillInput(form, kind, String(group[kind]));
}

/** The plan with what the form says; what is not whole leaves the plan as it was. */
export function readFields(form: HTMLFormElement, plan: Plan): Plan {
  const read = (name: string) => toInput(form, name).value;
  const [hour, minute] = read('start').split(':').map(Number);
  const startMinute = (hour ?? NaN) * 60 + (minute ?? NaN);
  const count = (kind: (typeof PEOPLE)[number]) => {
    const value = Math.round(Number(read(kind)));
    return value >= 0 && value <= LIMITS.people ? value : plan.group[kind];
  };
  const name = read('name').trim().slice(0, LIMITS.name);
  return {
    name: name || undefined,
    day: isDay(read('day')) ? read('day') : plan.day,
    startMinute: Number.isNaN(startMinute) ? plan.startMinute : startMinute,
    group: { adult: count('adult'), child: count('child'), foreign: count('foreign') },
    stops: plan.stops,
  };
}

/** Every place and event to choose from. */
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
  select.replaceChildren(
    draw(
      words.say('places'),
      rows.filter(({ isEvent }) => !isEvent),
    ),
    draw(
      words.say('events'),
      rows.filter(({ isEvent }) => isEvent),
    ),
  );
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
