import {
  countValues,
  FACETS,
  isChosen,
  type Facet,
  type FacetValues,
} from '../../domain/search/facets.ts';
import type { SearchState } from '../../domain/search/query.ts';
import type { Understood } from '../../domain/search/understand.ts';
import type { Answer, SearchEngine } from './engine.ts';
import type { FoundPage } from './pagefind.ts';

/** Results of one kind, the first ones read. */
export interface ResultGroup {
  readonly kind: string;
  readonly count: number;
  readonly pages: readonly FoundPage[];
}

/** Everything that the page shows for one search. */
export interface Outcome {
  readonly count: number;
  /** The kind with the best page first. */
  readonly groups: readonly ResultGroup[];
  /** Facets that narrow these results, each with its values and how many pages have them. */
  readonly facets: readonly (readonly [Facet, readonly (readonly [string, number])[]])[];
  readonly understood: Understood;
}

/** What can be shown at once, and the same with excerpts and pictures, which are fetched. */
export interface Outcomes {
  readonly bare: Outcome;
  readonly whole: Promise<Outcome>;
}

const FEW = 3;
const MANY = 30;

/** Counts each facet over the pages that the others leave in; one that no result has is left out. */
function countFacets(
  answers: readonly Answer[],
  { chosen }: SearchState,
  closed: FacetValues,
): Outcome['facets'] {
  return FACETS.flatMap((facet) => {
    const others = { ...chosen, [facet]: [] };
    const pages = answers.map((one) => one.facets).filter((page) => isChosen(page, others));
    const counts = countValues(pages, facet, chosen[facet] ?? []);
    if (counts.length === 0) return [];
    const all = [...(chosen[facet] ?? []), ...(closed[facet] ?? [])];
    return [[facet, countValues(pages, facet, all)] as const];
  });
}

function groupByKind(answers: readonly Answer[]): [kind: string, all: Answer[]][] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const kind = answer.facets.kind?.[0] ?? '';
    groups.set(kind, [...(groups.get(kind) ?? []), answer]);
  }
  return [...groups];
}

/** Searches once and puts what was found into groups: only what is shown is fetched. */
export async function findGroups(engine: SearchEngine, state: SearchState): Promise<Outcomes> {
  const { answers, understood } = await engine.find(state.query);
  const chosen = answers.filter(({ facets }) => isChosen(facets, state.chosen));
  const groups = groupByKind(chosen);
  const most = groups.length === 1 ? MANY : FEW;
  const shown = groups.map(([kind, all]) => ({ kind, all, first: all.slice(0, most) }));
  const outcome = {
    count: chosen.length,
    understood,
    facets: countFacets(answers, state, engine.closed),
  };
  const toGroup = (one: (typeof shown)[number], pages: FoundPage[]): ResultGroup => ({
    kind: one.kind,
    count: one.all.length,
    pages,
  });
  const readGroup = async (one: (typeof shown)[number]) =>
    toGroup(one, await Promise.all(one.first.map((answer) => answer.data())));
  return {
    bare: {
      ...outcome,
      groups: shown.map((one) =>
        toGroup(
          one,
          one.first.map(({ bare }) => bare),
        ),
      ),
    },
    whole: Promise.all(shown.map(readGroup)).then((read) => ({ ...outcome, groups: read })),
  };
}
