import { formatPlan, formatShortPlan } from '../../domain/plan/link.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { planStops, type PlanContext } from '../../domain/plan/schedule.ts';
import type { PlanWords } from './words.ts';

/** What carries a plan comes when it is needed. */
const load = () => import('./carry.ts');

const toUrl = (text: string) => `${location.origin}${location.pathname}#${text}`;

function findPart<E extends Element>(host: HTMLElement, name: string): E {
  return host.querySelector(`[data-part=${name}]`) as E;
}

/** Draws the code of the link of a plan. */
export async function showQr(host: HTMLElement, plan: Plan): Promise<void> {
  const { drawQr } = await load();
  drawQr(findPart<SVGElement>(host, 'qr'), toUrl(formatShortPlan(plan)));
  findPart<HTMLElement>(host, 'qr-box').hidden = false;
}

/** Shares or copies the link, and says so. */
export async function share(host: HTMLElement, plan: Plan, words: PlanWords): Promise<void> {
  const { sharePlan } = await load();
  const url = toUrl(formatPlan(plan));
  const done = await sharePlan(words.title(plan), url);
  const failed = `${words.say('copyFailed')} ${url}`;
  findPart(host, 'shared').textContent = { shared: '', copied: words.say('copied'), failed }[done];
}

/** Gives the plan as a file. */
export async function download(
  form: 'ics' | 'gpx',
  plan: Plan,
  data: PlanContext,
  words: PlanWords,
): Promise<void> {
  const { downloadPlan } = await load();
  const { timeZone } = data;
  const head = { title: words.title(plan), timeZone, rough: words.say('rough') };
  downloadPlan(form, plan, planStops(plan, data), head);
}
