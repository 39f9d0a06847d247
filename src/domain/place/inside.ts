/** Access and facilities of a place as facts with words: what there is, in part, what is not, what nobody knows. */
import { formatNumber } from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { toFacilityState, type FacilityKind } from './facilities.ts';

type Place = Record<'destinations'>;

/** One fact; `kind` chooses its icon. */
export interface InsideFact {
  readonly kind: FacilityKind | 'slope';
  readonly title: string;
  readonly text: string;
}

/** What visitors ask first: said to be unknown where nobody wrote it. */
const ASKED: readonly FacilityKind[] = ['wheelchair', 'toilet', 'prayer-room', 'parking', 'signal'];

function toPathFacts({ path }: Place, lang: Lang): InsideFact[] {
  if (!path) return [];
  const { surface, slope, steps, note } = path;
  const facts = [
    surface &&
      ({
        kind: 'surface',
        name: 'inside.surface',
        value: label(lang, 'surface.', surface),
      } as const),
    slope &&
      ({ kind: 'slope', name: 'inside.slope', value: label(lang, 'slope.', slope) } as const),
    steps !== undefined &&
      ({
        kind: 'steps',
        name: 'inside.steps',
        value: steps === 0 ? t(lang, 'inside.noSteps') : formatNumber(steps, lang),
      } as const),
  ].filter((fact) => fact !== false && fact !== undefined);
  return facts.map(({ kind, name, value }, index) => ({
    kind,
    title: `${t(lang, name)}: ${value}`,
    text: index === 0 ? (say(note, lang) ?? '') : '',
  }));
}

function toSignalFact({ signal, facilities }: Place, lang: Lang): InsideFact[] {
  if (signal.length === 0) return [];
  const general = facilities.find(({ kind }) => kind === 'signal');
  const rows = signal.map(({ operator, strength, note }) => {
    const words = `${operator}: ${label(lang, 'signal.', strength)}`;
    return note ? `${words} (${say(note, lang)})` : words;
  });
  const name = label(lang, 'facility.', 'signal');
  return [
    {
      kind: 'signal',
      title: general ? `${name}: ${label(lang, 'facilityState.', general.state)}` : name,
      text: [general?.note && say(general.note, lang), `${rows.join(', ')}.`]
        .filter(Boolean)
        .join(' '),
    },
  ];
}

/** The facts that are known, wheelchairs first, then in the order of the editor. */
export function toInsideFacts(record: Place, lang: Lang): InsideFact[] {
  const { facilities, signal, path } = record;
  const isSaid = (kind: FacilityKind): boolean =>
    (kind === 'signal' && signal.length > 0) ||
    (kind === 'surface' && path?.surface !== undefined) ||
    (kind === 'steps' && path?.steps !== undefined);
  const rank = ({ kind }: { kind: FacilityKind }): number => (kind === 'wheelchair' ? 0 : 1);
  const own = facilities
    .filter(({ kind }) => !isSaid(kind))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ kind, state, note }) => ({
      kind,
      title: `${label(lang, 'facility.', kind)}: ${label(lang, 'facilityState.', state)}`,
      text: say(note, lang) ?? '',
    }));
  return [...own, ...toSignalFact(record, lang), ...toPathFacts(record, lang)];
}

/** Names of what visitors ask first and nobody wrote, as they stand inside a sentence. */
export function toInsideGaps(record: Place, lang: Lang): string[] {
  return ASKED.filter((kind) => toFacilityState(record, kind) === 'unknown')
    .filter((kind) => kind !== 'signal' || record.signal.length === 0)
    .map((kind) => label(lang, 'facility.', kind).toLowerCase());
}
