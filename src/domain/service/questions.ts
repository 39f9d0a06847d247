/**
 * From answers to one list of papers. Pure and without words of its own: the browser runs it on what the page says.
 */

/** A paper to bring, in the language of its page. */
export interface Paper {
  /** Same for the same paper everywhere: a shared record, and whose it is. */
  readonly id: string;
  /** The shared record, where there is one. */
  readonly document?: string | undefined;
  readonly name: string;
  /** Form and notes. */
  readonly text?: string | undefined;
  /** Where to get it, in words. */
  readonly where?: string | undefined;
  /** Address of the service that gives it. */
  readonly href?: string | undefined;
  /** Why it is on the list: `karena lahir di rumah`. */
  readonly reason?: string | undefined;
}

export interface Case {
  readonly key?: string | undefined;
  readonly name: string;
  readonly note?: string | undefined;
  readonly papers: readonly Paper[];
  /** Records that are not needed in this case. */
  readonly replaces: readonly string[];
  /** The papers of the case are the whole list. */
  readonly isWhole: boolean;
}

export interface Question {
  readonly ask: string;
  readonly options: readonly {
    readonly label: string;
    readonly detail?: string | undefined;
    readonly case?: string | undefined;
  }[];
  readonly onlyIf: readonly string[];
  readonly notIf: readonly string[];
}

/** The papers of a service for all its cases, with the questions that choose among them. */
export interface Guide {
  readonly base: readonly Paper[];
  readonly cases: readonly Case[];
  readonly questions: readonly Question[];
}

/** The number of the chosen option, by the number of its question; an open one is absent. */
export type Answers = readonly (number | null | undefined)[];

interface Chosen {
  readonly asked: readonly number[];
  readonly keys: ReadonlySet<string>;
}

/** Goes through the questions in order: which are asked, and to which cases their answers lead. */
function follow({ questions }: Pick<Guide, 'questions'>, answers: Answers): Chosen {
  const keys = new Set<string>();
  const asked: number[] = [];
  for (const [nth, { options, onlyIf, notIf }] of questions.entries()) {
    if (onlyIf.length > 0 && !onlyIf.some((key) => keys.has(key))) continue;
    if (notIf.some((key) => keys.has(key))) continue;
    asked.push(nth);
    const key = options[answers[nth] ?? -1]?.case;
    if (key) keys.add(key);
  }
  return { asked, keys };
}

/** Numbers of the questions that are asked, given the answers so far. */
export function selectAsked(guide: Pick<Guide, 'questions'>, answers: Answers): readonly number[] {
  return follow(guide, answers).asked;
}

/** The first question that is still open, or undefined when all that are asked have an answer. */
export function findOpen(guide: Pick<Guide, 'questions'>, answers: Answers): number | undefined {
  return selectAsked(guide, answers).find(
    (nth) => !guide.questions[nth]?.options[answers[nth] ?? -1],
  );
}

/** The cases to which the answers lead, in the order of the guide. */
export function selectCases(guide: Guide, answers: Answers): Case[] {
  const { keys } = follow(guide, answers);
  return guide.cases.filter(({ key }) => key !== undefined && keys.has(key));
}

/**
 * One list: the common papers, without those that a case replaces, then those that the cases add. The same paper
 * stands once, in the words of the case.
 */
export function selectPapers(guide: Guide, answers: Answers): Paper[] {
  const cases = selectCases(guide, answers);
  const replaced = new Set(cases.flatMap(({ replaces }) => replaces));
  const isWhole = cases.some((one) => one.isWhole);
  const list = new Map<string, Paper>();
  for (const paper of isWhole ? [] : guide.base)
    if (!paper.document || !replaced.has(paper.document)) list.set(paper.id, paper);
  const ordered = [...cases].sort((a, b) => Number(b.isWhole) - Number(a.isWhole));
  for (const { papers, isWhole: isOwn } of ordered)
    for (const paper of papers) if (!(isOwn && list.has(paper.id))) list.set(paper.id, paper);
  return [...list.values()];
}
