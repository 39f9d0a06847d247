import { t } from '../../i18n/translate.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { toPaperId, toPaperName } from './papers.ts';
import { formatCost, formatDuration } from './words.ts';

type LifeEvent = Record<'life-events'>;
type Service = Record<'services'>;
type Row = Service['documents'][number];

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
  readonly id: string;
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

/** A paper of several steps by the name of its record; each step may call it something else. */
function toSharedName(rows: readonly Row[], hub: Hub): string {
  const [first] = rows;
  if (!first) return '';
  const names = new Set(rows.map((row) => toPaperName(row, hub)));
  return toPaperName(names.size > 1 ? { ...first, name: undefined } : first, hub);
}

/** The documents of all steps, counted once by shared record and owner. Conditional ones are left to the service's page. */
export function collectDocuments(steps: readonly LifeEventStep[], hub: Hub): SharedDocument[] {
  const found = steps.flatMap(({ service, number }) =>
    (service?.documents ?? [])
      .filter(({ condition }) => !condition)
      .map((row) => ({ id: toPaperId(row), row, number })),
  );
  const byId = Map.groupBy(found, ({ id }) => id);
  return [...byId].map(([id, all]) => ({
    id,
    name: toSharedName(
      all.map(({ row }) => row),
      hub,
    ),
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
  return formatCost({ cost: { amount: total, tariffs: [], note: undefined } }, hub.lang) ?? '';
}
