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

const FEW = 3;
const MANY = 30;

/** Searches once and puts what was found into groups: only what is shown is fetched. */
export async function findGroups(engine: SearchEngine, state: SearchState): Promise<Outcome> {
  const { answers, understood } = await engine.find(state.query);
  const { kinds, districts } = state;
  const chosen = answers.filter((one) => isChosen(one, state));
  const groups = [...Map.groupBy(chosen, ({ kind }: Answer) => kind)];
  const most = groups.length === 1 ? MANY : FEW;
  const inDistricts = answers.filter((one) => isChosen(one, { ...state, kinds: [] }));
  const ofKinds = answers.filter((one) => isChosen(one, { ...state, districts: [] }));
  return {
    count: chosen.length,
    understood,
    groups: await Promise.all(
      groups.map(async ([kind, all]) => ({
        kind,
        count: all.length,
        pages: await Promise.all(all.slice(0, most).map((one) => one.data())),
      })),
    ),
    kinds: countValues(inDistricts, ({ kind }) => [kind], kinds),
    districts: countValues(ofKinds, (one) => one.districts, districts),
  };
}
