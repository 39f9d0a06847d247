import { countValues, isChosen, type SearchState } from '../../domain/search/query.ts';
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
  readonly kinds: readonly (readonly [string, number])[];
  readonly districts: readonly (readonly [string, number])[];
  readonly understood: Understood;
}

/** What can be shown at once, and the same with excerpts and pictures, which are fetched. */
export interface Outcomes {
  readonly bare: Outcome;
  readonly whole: Promise<Outcome>;
}

const FEW = 3;
const MANY = 30;

/** Searches once and puts what was found into groups: only what is shown is fetched. */
export async function findGroups(engine: SearchEngine, state: SearchState): Promise<Outcomes> {
  const { answers, understood } = await engine.find(state.query);
  const { kinds, districts } = state;
  const chosen = answers.filter((one) => isChosen(one, state));
  const groups = [...Map.groupBy(chosen, ({ kind }: Answer) => kind)];
  const most = groups.length === 1 ? MANY : FEW;
  const shown = groups.map(([kind, all]) => ({ kind, all, first: all.slice(0, most) }));
  const inDistricts = answers.filter((one) => isChosen(one, { ...state, kinds: [] }));
  const ofKinds = answers.filter((one) => isChosen(one, { ...state, districts: [] }));
  const outcome = {
    count: chosen.length,
    understood,
    kinds: countValues(inDistricts, ({ kind }) => [kind], kinds),
    districts: countValues(ofKinds, (one) => one.districts, districts),
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
