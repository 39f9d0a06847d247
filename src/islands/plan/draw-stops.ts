import type { Plan } from '../../domain/plan/plan.ts';
import type { PlannedStop } from '../../domain/plan/schedule.ts';
import { formatDistanceKm, formatHeight } from '../../i18n/number.ts';
import type { PlanWords } from './words.ts';

const LOOKS: Readonly<Record<string, string>> = {
  open: 'is-open',
  always: 'is-open',
  early: 'is-closing-soon',
  late: 'is-closing-soon',
  closed: 'is-closed',
  shut: 'is-closed',
  off: 'is-closed',
};

function toFacts({ row, straightKm }: PlannedStop, words: PlanWords): string {
  const distance = straightKm !== undefined && formatDistanceKm(straightKm, words.lang);
  return [
    row.elevationM !== undefined && formatHeight(row.elevationM, words.lang),
    distance && words.say('straight', { distance }),
  ]
    .filter(Boolean)
    .join(' · ');
}

function fillWhy(
  part: (name: string) => HTMLElement,
  plan: Plan,
  stop: PlannedStop,
  words: PlanWords,
): void {
  part('why').hidden = !stop.isProblem;
  if (!stop.isProblem) return;
  part('why-text').textContent = words.why(plan, stop);
  const isTime = stop.state.kind === 'early' || stop.state.kind === 'late';
  const change = part('why').querySelector('[data-do=change]');
  if (change) change.textContent = words.say(isTime ? 'changeTime' : 'changeDay');
}

/** Fills the row of a stop, a new one from the template or the one that it had, with text only. */
function fillStop(
  row: HTMLElement,
  plan: Plan,
  stop: PlannedStop,
  index: number,
  words: PlanWords,
): void {
  const part = (name: string) => row.querySelector(`[data-fill="${name}"]`) as HTMLElement;
  const fill = (name: string, text: string) => (part(name).textContent = text);
  const { stayMinutes, travelMinutes } = plan.stops[index] ?? { stayMinutes: 0 };
  const { key, title, href, picture } = stop.row;
  row.id = `stop-${index + 1}`;
  row.draggable = true;
  row.dataset['index'] = String(index);
  row.dataset['key'] = key;
  fill('number', String(index + 1));
  fill('title', title);
  (part('title') as HTMLAnchorElement).href = href;
  fill('arrive', words.time(plan, stop.arrive));
  fill('stay', words.say('minutes', { n: stayMinutes }));
  fill('facts', toFacts(stop, words));
  fill('state', words.state(stop));
  part('state').className = `badge ${LOOKS[stop.state.kind] ?? ''}`;
  part('picture').hidden = !picture;
  if (picture) (part('picture') as HTMLImageElement).src = picture;
  part('travel-label').hidden = index === 0;
  fillInput(row, 'travelMinutes', travelMinutes);
  fillInput(row, 'stayMinutes', stayMinutes);
  nameButtons(row, index, plan.stops.length, title, words);
  fillWhy(part, plan, stop, words);
}

function fillInput(row: HTMLElement, name: string, value: number | undefined): void {
  const input = row.querySelector<HTMLInputElement>(`[name=${name}]`);
  if (input) input.value = value === undefined ? '' : String(value);
}

function nameButtons(
  row: HTMLElement,
  index: number,
  count: number,
  title: string,
  words: PlanWords,
): void {
  for (const button of row.querySelectorAll<HTMLButtonElement>('[data-do]')) {
    const action = button.dataset['do'] ?? '';
    if (['up', 'down'].includes(action)) button.ariaLabel = words.say(action, { title });
    if (action === 'up') button.disabled = index === 0;
    if (action === 'down') button.disabled = index === count - 1;
    if (action === 'remove') button.ariaLabel = words.say('remove', { title });
  }
}

/** Fills the list; a stop keeps its row, so that what has the focus or is being pressed stays there. */
export function drawStops(
  list: HTMLElement,
  template: HTMLTemplateElement,
  plan: Plan,
  stops: readonly PlannedStop[],
  words: PlanWords,
): void {
  const known = new Map(
    [...list.children].map((row) => [(row as HTMLElement).dataset['key'], row]),
  );
  const rows = stops.map((stop, index) => {
    const row = known.get(stop.row.key) ?? template.content.firstElementChild?.cloneNode(true);
    fillStop(row as HTMLElement, plan, stop, index, words);
    return row as HTMLElement;
  });
  const isSame =
    rows.length === list.children.length && rows.every((row, at) => row === list.children[at]);
  if (!isSame) list.replaceChildren(...rows);
}
