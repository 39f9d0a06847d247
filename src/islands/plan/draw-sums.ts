import type { Plan } from '../../domain/plan/plan.ts';
import type { PlanData } from '../../domain/plan/row.ts';
import type { PlannedStop } from '../../domain/plan/schedule.ts';
import { toSums } from '../../domain/plan/sums.ts';
import type { PlanWords } from './words.ts';

/** The sums, and above everything how many stops do not fit. */
export function drawSums(
  host: HTMLElement,
  plan: Plan,
  stops: readonly PlannedStop[],
  data: PlanData,
  words: PlanWords,
): void {
  const part = (name: string) => host.querySelector(`[data-part=${name}]`) as HTMLElement;
  const fill = (name: string, text: string) => (part(name).textContent = text);
  const problems = stops.filter(({ isProblem }) => isProblem).length;
  part('warning').hidden = problems === 0;
  fill('warning-text', words.say('problems', { n: problems }));
  const sums = toSums(plan, stops, data);
  fill('sum-start', words.clock(sums.start));
  fill('sum-end', words.time(plan, sums.end));
  fill('sum-way', words.way(sums));
  fill('sum-price', words.price(sums));
  const { untimedWays } = sums;
  fill('untimed', untimedWays > 0 ? words.say('untimed', { n: untimedWays }) : '');
  fill('left-out', words.leftOut(sums));
  fill('shared', '');
}
