import { describe, expect, it } from 'vitest';
import {
  findOpen,
  selectAsked,
  selectCases,
  selectPapers,
  type Answers,
  type Case,
  type Guide,
  type Paper,
} from '../../src/domain/service/questions.ts';

const paper = (id: string, more: Partial<Paper> = {}): Paper => ({
  id,
  document: id,
  name: id,
  ...more,
});
const toCase = (key: string, papers: readonly Paper[], more: Partial<Case> = {}): Case => ({
  key,
  name: key,
  papers,
  replaces: [],
  isWhole: false,
  ...more,
});
const ask = (...cases: (string | undefined)[]) => ({
  ask: 'q',
  options: cases.map((one) => ({ label: 'o', case: one })),
  onlyIf: [] as string[],
  notIf: [] as string[],
});

const guide: Guide = {
  base: [paper('letter'), paper('marriage'), paper('family')],
  cases: [
    toCase('home', [paper('letter', { name: 'letter of the head', reason: 'born at home' })]),
    toCase('unwed', [paper('oath'), paper('witness', { id: 'card.witness', document: 'card' })], {
      replaces: ['marriage'],
    }),
    toCase('found', [paper('police'), paper('family', { name: 'of the finder' })], {
      isWhole: true,
    }),
  ],
  questions: [
    ask(undefined, 'home', 'found'),
    { ...ask(undefined, 'unwed'), notIf: ['found'] },
    { ...ask(undefined, undefined), onlyIf: ['unwed'] },
  ],
};
const names = (answers: Answers) => selectPapers(guide, answers).map(({ name }) => name);

describe('the list of papers', () => {
  it('is the common one without answers', () => {
    expect(names([])).toEqual(['letter', 'marriage', 'family']);
  });

  it('has the paper of a case in the place of the common one, once', () => {
    expect(names([1, 0])).toEqual(['letter of the head', 'marriage', 'family']);
  });

  it('loses what a case replaces and gains what it adds', () => {
    expect(names([0, 1])).toEqual(['letter', 'family', 'oath', 'witness']);
    expect(names([1, 1])).toEqual(['letter of the head', 'family', 'oath', 'witness']);
  });

  it('is that of the case alone when the case says so', () => {
    expect(names([2])).toEqual(['police', 'of the finder']);
  });

  it('never holds one paper twice, whatever is answered', () => {
    for (const first of [null, 0, 1, 2])
      for (const second of [null, 0, 1]) {
        const ids = selectPapers(guide, [first, second]).map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }
  });
});

describe('the questions', () => {
  it('are asked one after the other until none is open', () => {
    expect(findOpen(guide, [])).toBe(0);
    expect(findOpen(guide, [0])).toBe(1);
    expect(findOpen(guide, [0, 0])).toBeUndefined();
  });

  it('are left out when an earlier answer makes them needless, and asked only where they matter', () => {
    expect(selectAsked(guide, [2])).toEqual([0]);
    expect(selectAsked(guide, [0, 1])).toEqual([0, 1, 2]);
    expect(findOpen(guide, [2])).toBeUndefined();
  });

  it('an answer to a question that is no longer asked counts for nothing', () => {
    expect(selectCases(guide, [2, 1]).map(({ key }) => key)).toEqual(['found']);
  });

  it('an answer that is no option is no answer', () => {
    expect(findOpen(guide, [7])).toBe(0);
    expect(names([7])).toEqual(['letter', 'marriage', 'family']);
  });
});
