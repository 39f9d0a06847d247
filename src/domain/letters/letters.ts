import { sortByOrder } from '../entry/order.ts';
import type { Hub, Record } from '../hub/types.ts';

type Letter = Record<'letters'>;

/** The letters that a service asks for. */
export function selectLettersOf({ slug }: Record<'services'>, { records }: Hub): Letter[] {
  return sortByOrder(records.letters.filter(({ service }) => service === slug));
}
