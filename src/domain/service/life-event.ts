import { t } from '../../i18n/translate.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { formatCost, formatDuration } from './words.ts';

type LifeEvent = Record<'life-events'>;
type Service = Record<'services'>;

/** One step of a life event, with what is known of its service. */
export interface LifeEventStep {
  readonly number: number;
  readonly title: string;
  readonly detail?: string | undefined;
  readonly service?: Service | undefined;
  readonly after: readonly number[];
  readonly isAutomatic: boolean;
  readonly facts: readonly string[];
}

/** A document with the steps that ask for it; asked for twice, it stands here once. */
export interface SharedDocument {
  readonly name: string;
  readonly steps: readonly number[];
}

/** The steps of a life event in order, each with the facts of its service. */
export function toSteps(event: LifeEvent, hub: Hub): LifeEventStep[] {
  const { lang } = hub;
  return event.steps.map((step, index) => {
    const service = selectRecord(hub, 'services', step.service);
    const facts = service ? [formatCost(service, lang), formatDuration(service, lang)] : [];
    return {
      number: index + 1,
      title: say(step.title, lang) ?? service?.title ?? '',
      detail: say(step.detail, lang),
      service,
      after: step.after,
      isAutomatic: step.automatic,
      facts: facts.filter((one) => one !== undefined),
    };
  });
}

/** The documents of all steps, counted once. Conditional ones are left to the service's own page. */
export function collectDocuments(steps: readonly LifeEventStep[], hub: Hub): SharedDocument[] {
  const found = steps.flatMap(({ service, number }) =>
    (service?.documents ?? [])
      .filter(({ condition }) => !condition)
      .map(({ name }) => ({ name: say(name, hub.lang), number })),
  );
  const byName = Map.groupBy(found, ({ name }) => name.toLowerCase());
  return [...byName.values()].map((all) => ({
    name: all[0]?.name ?? '',
    steps: [...new Set(all.map(({ number }) => number))],
  }));
}

/** What all steps cost together, in words: free, or that some of it is not known. */
export function formatTotalCost(steps: readonly LifeEventStep[], hub: Hub): string {
  const services = steps.map(({ service }) => service).filter((one) => one !== undefined);
  const amounts = services.map(({ cost }) => cost?.amount);
  if (amounts.some((amount) => amount === undefined) || services.length < steps.length)
    return t(hub.lang, 'lifeEvent.costUnknown');
  const total = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  if (total === 0) return t(hub.lang, 'lifeEvent.nothingFree');
  return formatCost({ cost: { amount: total, note: undefined } }, hub.lang) ?? '';
}
