/** What is wrong with an answer in the form of a letter. Pure; runs on the device. */
import { parseDayText } from './day-text.ts';
import { readNik, toNikDigits, type NikFacts, type NikRegion } from './nik.ts';

export type AnswerKind =
  | 'name'
  | 'nik'
  | 'familyCard'
  | 'birth'
  | 'day'
  | 'text'
  | 'long'
  | 'short'
  | 'number'
  | 'phone'
  | 'choice'
  | 'district'
  | 'village';

/** A fault as a key of the dictionary (`letter.fault.…`) with what it names. */
export interface AnswerFault {
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What checking needs to know beside the answer. */
export interface AnswerContext {
  readonly region: NikRegion;
  /** The day in the region, ISO. */
  readonly today: string;
  readonly most: number;
  readonly isOpen: boolean;
}

type Check = (text: string, context: AnswerContext) => AnswerFault | undefined;

const OLDEST = 120;

function checkNik(text: string, { region, today }: AnswerContext): AnswerFault | undefined {
  const found = readNik(text, region, today);
  if (typeof found !== 'string') return undefined;
  const digits = toNikDigits(text);
  return {
    key: `nik.${found}`,
    params: {
      n: digits.length,
      region: digits.slice(0, 2),
      district: digits.slice(4, 6),
      birth: digits.slice(6, 12),
    },
  };
}

function checkDay(text: string): AnswerFault | undefined {
  return parseDayText(text) ? undefined : { key: 'day', params: { text } };
}

function checkBirth(text: string, { today }: AnswerContext): AnswerFault | undefined {
  const day = parseDayText(text);
  if (!day) return checkDay(text);
  if (day > today) return { key: 'future', params: { text } };
  const isOld = Number(today.slice(0, 4)) - Number(day.slice(0, 4)) > OLDEST;
  return isOld ? { key: 'tooOld', params: { text, n: OLDEST } } : undefined;
}

function toPatternCheck(pattern: RegExp, key: string): Check {
  return (text) => (pattern.test(text) ? undefined : { key, params: { text } });
}

const CHECKS: Partial<Record<AnswerKind, Check>> = {
  name: toPatternCheck(/^\p{L}[\p{L}\p{M}’'`.,/ -]+$/u, 'name'),
  nik: checkNik,
  familyCard: (text) => {
    const digits = toNikDigits(text);
    return /^\d{16}$/.test(digits)
      ? undefined
      : { key: 'familyCard', params: { n: digits.length } };
  },
  birth: checkBirth,
  day: checkDay,
  short: toPatternCheck(/^\d{1,3}$/, 'short'),
  number: toPatternCheck(/^\d[\d.]*$/, 'number'),
  phone: toPatternCheck(/^\+?\d[\d\s().-]{6,18}$/, 'phone'),
};

/** The first fault of an answer; undefined when it is right, or empty where that is allowed. */
export function checkAnswer(
  kind: AnswerKind,
  answer: string,
  context: AnswerContext,
): AnswerFault | undefined {
  const text = answer.trim();
  if (!text) return context.isOpen ? undefined : { key: 'empty' };
  if (text.length > context.most)
    return { key: 'long', params: { n: text.length, most: context.most } };
  return CHECKS[kind]?.(text, context);
}

/**
 * A contradiction between a right NIK and the rest of the form: said, never refused, because a number keeps the date
 * under which it was given also when the date was corrected later.
 */
export function findContradiction(
  nik: NikFacts,
  birthDay: string | undefined,
  isFemale: boolean | undefined,
): 'birth' | 'sex' | undefined {
  if (birthDay && !nik.births.includes(birthDay)) return 'birth';
  if (isFemale !== undefined && isFemale !== (nik.sex === 'female')) return 'sex';
  return undefined;
}
