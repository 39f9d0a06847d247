import type { KeepProblem } from '../../device/store.ts';
import { toPercent, type PackSummary } from '../../domain/offline/packs.ts';
import { formatDay, fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { formatBytes } from '../../i18n/number.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Progress } from './download.ts';

/** Why a pack is not being brought on. */
export type Problem = KeepProblem | 'busy' | 'noSpace';

/** How it stands with a pack on this device. */
export type RowState =
  | { readonly name: 'absent' | 'asking' | 'removed' }
  | {
      readonly name: 'running';
      readonly isUpdate: boolean;
      readonly progress?: Progress;
      /** Since it began. */
      readonly seconds?: number;
    }
  /** A part is there; of how much is not known without a network. */
  | { readonly name: 'partial'; readonly percent: number | undefined }
  /** `newBytes`: what changed since; `lacksMap`: without its part of the detailed map. */
  | {
      readonly name: 'stored';
      readonly at: string;
      readonly newBytes?: number;
      readonly lacksMap?: true;
    };

const BUTTONS: Readonly<Record<RowState['name'], readonly string[]>> = {
  absent: ['start'],
  asking: ['agree', 'later'],
  running: ['pause', 'cancel'],
  partial: ['resume', 'remove'],
  stored: ['update', 'remove'],
  removed: ['undo'],
};

/** What can be done in a state. An update is paused, never cancelled: the pack of before is still whole. */
export function listActions(state: RowState): readonly string[] {
  return BUTTONS[state.name].filter(
    (action) =>
      !(action === 'update' && state.name === 'stored' && state.newBytes === undefined) &&
      !(action === 'cancel' && state.name === 'running' && state.isUpdate),
  );
}

/** How full the bar is, in percent; undefined: no bar. */
export function toBar(state: RowState): number | undefined {
  if (state.name === 'partial') return state.percent ?? 0;
  if (state.name !== 'running') return undefined;
  return state.progress ? toPercent(state.progress.done, state.progress.all) : 0;
}

/** What the words of a row are made from. */
export interface RowWords {
  readonly words: ClientWords;
  readonly lang: Lang;
  readonly timeZone: string;
  readonly summary: PackSummary | undefined;
  /** Bytes that may still be stored. */
  readonly room: number | undefined;
}

/** Why it stopped, in words. */
export function toProblemText(problem: Problem, { words, lang, summary, room }: RowWords): string {
  return fillWords(words, `pack.${problem}`, {
    size: formatBytes(summary?.bytes ?? 0, lang),
    left: formatBytes(room ?? 0, lang),
  });
}

/** The line under a bar, or beside the badge. */
export function toStateText(state: RowState, row: RowWords): string {
  const { words, lang, timeZone, summary } = row;
  switch (state.name) {
    case 'absent':
      return '';
    case 'asking':
      return fillWords(words, 'pack.thrifty', { size: formatBytes(summary?.bytes ?? 0, lang) });
    case 'removed':
      return fillWords(words, 'pack.removed');
    case 'partial':
      return state.percent === undefined
        ? fillWords(words, 'pack.incomplete')
        : fillWords(words, 'pack.paused', { percent: state.percent });
    case 'stored':
      return [
        fillWords(words, 'pack.storedOn', { date: formatDay(state.at, lang, timeZone) }),
        state.lacksMap && fillWords(words, 'pack.lacksMap'),
      ]
        .filter(Boolean)
        .join('. ');
    case 'running':
      return state.progress
        ? toProgressText(state.progress, words, lang)
        : fillWords(words, 'pack.starting');
  }
}

function toProgressText({ done, all }: Progress, words: ClientWords, lang: Lang): string {
  return fillWords(words, 'pack.progress', {
    percent: toPercent(done, all),
    done: formatBytes(done, lang),
    all: formatBytes(all, lang),
  });
}

/** How long it will still take, after two seconds of measuring. */
export function toTimeText(state: RowState, { words }: RowWords): string {
  if (state.name !== 'running' || !state.progress?.done) return '';
  const { done, all } = state.progress;
  const { seconds = 0 } = state;
  if (seconds < 2 || done >= all) return '';
  const left = Math.max(1, Math.round(((all - done) * seconds) / done));
  return left < 90
    ? fillWords(words, 'pack.timeLeft', { n: left })
    : fillWords(words, 'pack.minutesLeft', { n: Math.round(left / 60) });
}
