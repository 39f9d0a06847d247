import type { Hub, Record } from '../hub/types.ts';

type Letter = Record<'letters'>;

/** All letters in the order that editors gave them. */
export function sortLetters({ records }: Hub): Letter[] {
  return [...records.letters].sort((a, b) => (a.order ?? 99) - (b.order ?? 99));
}

/** The letters that a service asks for. */
export function selectLettersOf({ slug }: Record<'services'>, hub: Hub): Letter[] {
  return sortLetters(hub).filter(({ service }) => service === slug);
}
