/** The fields of the form of a letter, from what its template asks. */
import { label, t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Record } from '../hub/types.ts';
import { say } from '../say.ts';
import type { LetterFact } from '../../model/shared/letter-words.ts';
import type { AnswerKind } from './check-answer.ts';

type Letter = Record<'letters'>;

/** One field of the form. */
export interface LetterInput {
  /** Its name in the sheet: `name`, `village`, `q-keperluan`. */
  readonly id: string;
  readonly kind: AnswerKind;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isOpen: boolean;
  /** The most letters that fit on its line of the letter. */
  readonly most: number;
  /** Half as wide as the form. */
  readonly isHalf: boolean;
  /** Values to choose from, in the letter's language, with the words of the page's. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
}

/** The two steps before the letter is looked at. */
export interface LetterForm {
  readonly person: readonly LetterInput[];
  readonly matter: readonly LetterInput[];
}

type Ask = readonly [id: string, kind: AnswerKind, most: number, isHalf?: boolean];

const ASKS: { readonly [F in LetterFact]: readonly Ask[] } = {
  name: [['name', 'name', 70]],
  nik: [['nik', 'nik', 24]],
  familyCard: [['familyCard', 'familyCard', 24]],
  birth: [
    ['birthPlace', 'text', 40, true],
    ['birthDay', 'birth', 30, true],
  ],
  sex: [['sex', 'choice', 20, true]],
  religion: [['religion', 'choice', 40, true]],
  marital: [['marital', 'choice', 30, true]],
  occupation: [['occupation', 'text', 50, true]],
  phone: [['phone', 'phone', 20, true]],
  address: [
    ['street', 'text', 80],
    ['rt', 'short', 3, true],
    ['rw', 'short', 3, true],
    ['district', 'district', 40, true],
    ['village', 'village', 40, true],
  ],
};

/** What may be chosen, in the words that stand on the KTP and in the letter. */
const OPTIONS: Readonly<{ [id: string]: readonly string[] }> = {
  sex: ['Perempuan', 'Laki-laki'],
  religion: [
    'Islam',
    'Kristen',
    'Katolik',
    'Hindu',
    'Buddha',
    'Khonghucu',
    'Kepercayaan terhadap Tuhan Yang Maha Esa',
  ],
  marital: ['Belum kawin', 'Kawin', 'Cerai hidup', 'Cerai mati'],
};

function toInput([id, kind, most, isHalf = false]: Ask, lang: Lang): LetterInput {
  const options = OPTIONS[id]?.map((value) => ({
    value,
    label: label(lang, 'letter.option.', value, value),
  }));
  const hint = label(lang, 'letter.hint.', id, '');
  return {
    id,
    kind,
    label: t(lang, `letter.field.${id}` as 'letter.field.name'),
    hint: hint || undefined,
    isOpen: false,
    most,
    isHalf,
    ...(options && { options }),
  };
}

function toQuestion(question: Letter['questions'][number], lang: Lang): LetterInput {
  const { key, kind, isOpen, maxLetters } = question;
  return {
    id: `q-${key}`,
    kind,
    label: say(question.label, lang),
    hint: say(question.hint, lang),
    isOpen,
    most: maxLetters ?? (kind === 'long' ? 240 : 80),
    isHalf: false,
  };
}

const FACTS = Object.keys(ASKS) as LetterFact[];

/** The form of a letter: who, then where and what for. */
export function toLetterForm({ facts, questions }: Letter, lang: Lang): LetterForm {
  const asked = FACTS.filter((fact) => facts.includes(fact));
  const toInputs = (own: readonly LetterFact[]) =>
    own.flatMap((fact) => ASKS[fact]).map((ask) => toInput(ask, lang));
  return {
    person: toInputs(asked.filter((fact) => fact !== 'address')),
    matter: [
      ...toInputs(asked.filter((fact) => fact === 'address')),
      ...questions.map((question) => toQuestion(question, lang)),
    ],
  };
}
