import type { PlanData } from '../../domain/plan/row.ts';
import type { SunAt } from '../../domain/plan/schedule.ts';
import { PlanView } from './plan-view.ts';

/** The sun comes only where the hours of some place follow it; without it those hours stay uncertain. */
async function loadSun(text: string, timeZone: string): Promise<SunAt | undefined> {
  if (!/"sun(?:rise|set)"/.test(text)) return undefined;
  const sun = await import('../../domain/hours/sun.ts').catch(() => undefined);
  return sun && ((point) => sun.toSunTimes(point, timeZone));
}

/** Fetches the facts of places and begins with the plan of the link or of the device. */
export async function start(host: HTMLElement, key: string): Promise<void> {
  const said = host.querySelector('[data-part=said]');
  const words = JSON.parse(host.dataset['words'] ?? '{}') as Record<string, string>;
  if (said) said.textContent = words['plan.loading'] ?? '';
  const answer = await fetch(host.dataset['rows'] ?? '').catch(() => undefined);
  if (!answer?.ok) {
    if (said) said.textContent = words['plan.failed'] ?? '';
    return;
  }
  const text = await answer.text();
  const data = JSON.parse(text) as PlanData;
  const sunAt = await loadSun(text, data.timeZone);
  if (said) said.textContent = '';
  new PlanView(host, key, { ...data, sunAt }).begin();
}
