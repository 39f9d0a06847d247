import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toPath } from '../paths.ts';
import { say } from '../say.ts';
import { toSlug } from '../slug.ts';
import { toPaperId, toPaperName } from './papers.ts';
import type { Paper } from './questions.ts';
import { formatPaper } from './words.ts';

type LifeEvent = Record<'life-events'>;
type Step = LifeEvent['steps'][number];
type Service = Record<'services'>;
type Row = Service['documents'][number];

/** What a step of a life event is about. */
export interface Matter {
  readonly title: string;
  readonly detail?: string | undefined;
  readonly service?: Service | undefined;
}

/** Something to go and do, with what comes of it by itself. */
export interface Errand extends Matter {
  /** The same in every language, for what a device keeps. */
  readonly id: string;
  readonly number: number;
  /** Numbers of the errands that must be done before. */
  readonly after: readonly number[];
  readonly results: readonly Matter[];
}

/** A paper with the errands that ask for it; asked for twice, it stands here once. */
export interface SharedPaper extends Paper {
  readonly steps: readonly number[];
}

function toMatter({ title, detail, service: slug }: Step, hub: Hub): Matter {
  const service = selectRecord(hub, 'services', slug);
  return {
    title: say(title, hub.lang) ?? service?.title ?? '',
    detail: say(detail, hub.lang),
    service,
  };
}

/** For each step the step that it stands under: itself, or for a result the last one that it follows. */
function toParents(steps: readonly Step[]): number[] {
  const parents: number[] = [];
  for (const [index, { automatic, after }] of steps.entries()) {
    const before = Math.max(index - 1, 0);
    const last = after.map((number) => number - 1).filter((one) => one < index);
    parents.push(automatic && index > 0 ? (parents[last.at(-1) ?? before] ?? 0) : index);
  }
  return parents;
}

/** The errands of a life event in order, numbered without the results that come by themselves. */
export function toErrands({ steps }: LifeEvent, hub: Hub): Errand[] {
  const parents = toParents(steps);
  const own = [...new Set(parents)].sort((a, b) => a - b);
  const toNumber = (index: number) => own.indexOf(parents[index] ?? -1) + 1;
  return own.flatMap((index) => {
    const step = steps[index];
    if (!step) return [];
    const number = toNumber(index);
    const after = step.after.map((one) => toNumber(one - 1)).filter((one) => one && one !== number);
    return {
      ...toMatter(step, hub),
      id: step.service ?? toSlug(step.title?.id ?? String(number)),
      number,
      after: [...new Set(after)].sort((a, b) => a - b),
      results: steps
        .filter((_, other) => other !== index && parents[other] === index)
        .map((one) => toMatter(one, hub)),
    };
  });
}

/** One row for all that ask for a paper: the forms and copies of all, notes only where there is one. */
function mergeRows(rows: readonly Row[]): Row {
  const [first, ...others] = rows as [Row, ...Row[]];
  if (others.length === 0) return first;
  const forms = new Set(rows.flatMap(({ form }) => form ?? []));
  const copies = rows.reduce((sum, row) => sum + (row.copies ?? 0), 0);
  const form = forms.size > 1 ? 'both' : first.form;
  return { ...first, detail: undefined, form, copies: copies || undefined };
}

function toSharedPaper(rows: readonly Row[], steps: readonly number[], hub: Hub): SharedPaper {
  const merged = mergeRows(rows);
  const names = new Set(rows.map((row) => toPaperName(row, hub)));
  const record = selectRecord(hub, 'documents', merged.document);
  return {
    id: toPaperId(merged),
    document: merged.document,
    name: toPaperName(names.size > 1 ? { ...merged, name: undefined } : merged, hub),
    text: formatPaper(merged, hub.lang),
    where: record?.where,
    href: record?.service && toPath('service', { slug: record.service }, hub.lang),
    steps,
  };
}

/**
 * The papers of all errands, counted once by shared record and owner. Those needed only in some cases are left to the
 * page of the service.
 */
export function collectPapers(errands: readonly Errand[], hub: Hub): SharedPaper[] {
  const found = errands.flatMap(({ service, number }) =>
    (service?.documents ?? [])
      .filter(({ condition }) => !condition)
      .map((row) => ({ row, number })),
  );
  const byId = Map.groupBy(found, ({ row }) => toPaperId(row));
  return [...byId.values()].map((all) =>
    toSharedPaper(
      all.map(({ row }) => row),
      [...new Set(all.map(({ number }) => number))],
      hub,
    ),
  );
}
