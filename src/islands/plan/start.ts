import type { PlanData } from '../../domain/plan/row.ts';
import { PlanView } from './plan-view.ts';

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
  if (said) said.textContent = '';
  new PlanView(host, key, (await answer.json()) as PlanData).begin();
}
