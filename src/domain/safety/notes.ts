/** Standing safety notes: what holds always about a danger. */
import type { Hub, Record } from '../hub/types.ts';

type Kind = Record<'destinations'>['hazards'][number]['kind'];

/** The words in the address of a note, the same in every language. */
const ANCHORS: Readonly<{ [K in Kind]: string }> = {
  gas: 'gas',
  landslide: 'longsor',
  cold: 'dingin',
  steep: 'curam',
  water: 'air',
  eruption: 'letusan',
  other: 'lain',
};

/** Where on the page of safety notes a kind of danger stands. */
export function toSafetyAnchor(kind: Kind): string {
  return ANCHORS[kind];
}

/** The note of a kind of danger; nothing when the region has none. */
export function selectSafetyNote(kind: Kind, { settings }: Pick<Hub, 'settings'>) {
  return settings.safety.notes.find((note) => note.kind === kind);
}
