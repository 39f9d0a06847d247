/** Reads the form of a letter: answers as typed, their faults, and how each stands in the letter. */
import {
  checkAnswer,
  findContradiction,
  type AnswerContext,
  type AnswerFault,
  type AnswerKind,
} from '../../domain/letters/check-answer.ts';
import { parseDayText } from '../../domain/letters/day-text.ts';
import { formatNik, readNik, toNikDigits, type NikRegion } from '../../domain/letters/nik.ts';
import { formatDay } from '../../i18n/device-words.ts';

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What was typed, by the name of the field. */
export type Answers = Readonly<Record<string, string>>;

export interface Ground {
  readonly region: NikRegion;
  /** The day in the region, ISO. */
  readonly today: string;
}

export function listControls(form: HTMLFormElement): Control[] {
  return [...form.querySelectorAll<Control>('[data-id]')];
}

function toContext({ dataset }: Control, ground: Ground): AnswerContext {
  return { ...ground, most: Number(dataset['most']), isOpen: dataset['open'] !== undefined };
}

export function toFault(control: Control, ground: Ground): AnswerFault | undefined {
  const kind = control.dataset['kind'] as AnswerKind;
  return checkAnswer(kind, control.value, toContext(control, ground));
}

export function readAnswers(form: HTMLFormElement): Answers {
  return Object.fromEntries(
    listControls(form).map((control) => [control.dataset['id'] ?? '', control.value.trim()]),
  );
}

/** An answer as the letter says it: days in words, numbers in groups. */
export function toLetterText({ dataset, value }: Control): string {
  const text = value.trim();
  const kind = dataset['kind'] as AnswerKind;
  if (kind === 'birth' || kind === 'day') {
    const day = parseDayText(text);
    return day ? formatDay(`${day}T00:00:00Z`, 'id', 'UTC') : text;
  }
  if (kind === 'nik' || kind === 'familyCard') return formatNik(toNikDigits(text));
  return text;
}

/** What the village chosen is and who leads it. */
export function toVillageWords(form: HTMLFormElement): Answers {
  const village = form.querySelector<HTMLSelectElement>('[data-kind=village]');
  const isWard = village?.selectedOptions[0]?.dataset['ward'] !== undefined;
  return {
    villageKind: isWard ? 'Kelurahan' : 'Desa',
    headTitle: isWard ? 'Lurah' : 'Kepala Desa',
  };
}

/** Where the person's own NIK and the rest of the form disagree. */
export function toContradiction(
  { nik = '', birthDay = '', sex = '' }: Answers,
  { region, today }: Ground,
): 'birth' | 'sex' | undefined {
  const facts = readNik(nik, region, today);
  if (typeof facts === 'string') return undefined;
  return findContradiction(facts, parseDayText(birthDay), sex ? sex === 'Perempuan' : undefined);
}
